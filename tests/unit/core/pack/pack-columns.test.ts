import { describe, expect, it } from 'vitest';
import { columnsToPack, packToColumns } from '../../../../src/core/pack/pack-columns.ts';

const LINES = [
  '{"pack":"trial","format":1,"title":{"ar":"تجربة","en":"Trial"}}',
  '{"id":"a","ar":"ألف","alias":["أ","الألف"],"related":[{"as":"see-also","entry":"b"},{"as":"part-of","entry":"c","from":"1990"}]}',
  '{"id":"b","ar":"باء","alias":[],"about":{"ar":"حرف\\nثان","en":"\\"second\\""}}',
  '{"id":"c","ar":"جيم","alias":["ج"]}',
];

describe('packToColumns', () => {
  it('puts what stands at one path into one column, and the lines of one form into one shape', () => {
    expect(packToColumns(['{"id":"a","x":[1,2]}', '{"id":"b","x":[3,4]}'])).toEqual({
      shapes: [{ id: 0, x: [0, 0] }],
      lines: [0, 0],
      columns: { '.id': ['a', 'b'], '.x': [1, 2, 3, 4] },
    });
  });

  it('loses nothing on the way through JSON, whatever the values are', () => {
    const lines = [...LINES, '{"n":null,"t":true,"d":[[1],[]],"e":{}}', '{"__proto__":{"id":"d"}}'];
    const shipped = JSON.stringify(packToColumns(lines));
    expect(columnsToPack(JSON.parse(shipped) as never)).toBe(`${lines.join('\n')}\n`);
  });

  it('refuses columns that end too early', () => {
    const columns = packToColumns(LINES);
    columns.columns['.id']?.pop();
    expect(() => columnsToPack(columns)).toThrow('no value is left at .id');
  });
});
