import { describe, expect, it } from 'vitest';
import { checkOrder } from '../../../../src/core/pack/check-order.ts';

const HEADER = '{"pack":"p","format":1,"version":"1.0.0"}';

function messages(...lines: string[]): string[] {
  return checkOrder([HEADER, ...lines].join('\n')).map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

describe('checkOrder', () => {
  it('finds nothing where entries stand by id and events by date and id', () => {
    expect(
      messages(
        '{"id":"a"}',
        '# b',
        '{"id":"a-b"}',
        '{"id":"ab"}',
        '{"event":"1990-z","from":"1990-01-01"}',
        '{"event":"1991-a","from":"1991-01-01"}',
        '{"event":"1991-b","from":"1991-01-01"}',
      ),
    ).toEqual([]);
  });

  it.each([
    ['{"id":"b"}', '{"id":"a"}'],
    ['{"event":"1991-a","from":"1991-01-01"}', '{"id":"a"}'],
    ['{"event":"1991-a","from":"1991-01-01"}', '{"event":"1990-a","from":"1990-01-01"}'],
    ['{"event":"1991-b","from":"1991-01-01"}', '{"event":"1991-a","from":"1991-01-01"}'],
  ])('names the later line of %s, %s', (first, second) => {
    expect(messages(first, second)).toEqual([expect.stringContaining('3: stands out of order')]);
  });

  it('names keys out of order and empty ones', () => {
    expect(messages('{"id":"a","en":"A","kind":"place"}')).toEqual([
      expect.stringContaining('2: "kind" stands out of order'),
    ]);
    expect(messages('{"id":"a","alias":[],"short":["x"]}')).toEqual([
      '2: "alias" is empty; leave it out',
    ]);
  });

  it('leaves lines that cannot be read to the parser', () => {
    expect(messages('{', '7', 'null')).toEqual([]);
  });
});
