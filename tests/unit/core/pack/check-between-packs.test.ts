import { describe, expect, it } from 'vitest';
import { checkBetweenPacks } from '../../../../src/core/pack/check-between-packs.ts';

type Json = Record<string, unknown>;

function fileOf(name: string, ...records: (Json | string)[]) {
  const lines = [{ pack: name }, ...records];
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  return { name: `${name}.jsonl`, text: text.join('\n') };
}

const AMMAN = { id: 'amman', related: [{ as: 'located-in', entry: 'jordan' }] };
const JORDAN = { id: 'jordan', related: [{ as: 'capital', entry: 'amman' }] };
const TREATY = { event: '1994-treaty', participants: ['jordan'], place: 'amman' };

describe('checkBetweenPacks', () => {
  it('lets packs refer to one another', () => {
    const files = [fileOf('a', AMMAN), fileOf('b', JORDAN, TREATY)];
    expect(checkBetweenPacks(files)).toEqual([[], []]);
  });

  it('names each reference to an entry that no pack holds, with its line', () => {
    const [problems] = checkBetweenPacks([fileOf('a', '', '# a comment', AMMAN, TREATY)]);
    expect(problems).toEqual([
      { line: 4, record: 'amman', message: '"related" refers to jordan, which no pack holds' },
      {
        ...{ line: 5, record: '1994-treaty' },
        message: '"participants" refers to jordan, which no pack holds',
      },
    ]);
    const wedding = { ...TREATY, participants: ['amman'], place: 'nowhere' };
    expect(checkBetweenPacks([fileOf('a', JORDAN, AMMAN, wedding)])[0]).toEqual([
      {
        ...{ line: 4, record: '1994-treaty' },
        message: '"place" refers to nowhere, which no pack holds',
      },
    ]);
  });

  it('knows the entries of packs beside them, and checks those not', () => {
    const beside = [fileOf('b', JORDAN, { id: 'x', related: [{ as: 'see-also', entry: 'y' }] })];
    expect(checkBetweenPacks([fileOf('a', AMMAN)], beside)).toEqual([[]]);
  });

  it('names an id that an earlier pack has; an event may be called like an entry', () => {
    const namesake = { event: 'amman', participants: ['jordan'] };
    const files = [fileOf('a', AMMAN, JORDAN), fileOf('b', namesake, AMMAN)];
    expect(checkBetweenPacks(files)).toEqual([
      [],
      [{ line: 3, record: 'amman', message: 'stands in a.jsonl too' }],
    ]);
  });

  it('counts a broken line as declared, and takes what is no id for none', () => {
    const broken = { id: 'jordan', kind: '?', related: 'amman', participants: [7, null] };
    const files = [fileOf('a', AMMAN, '{"id":', '[]', { id: 7 }), fileOf('b', broken)];
    expect(checkBetweenPacks(files)).toEqual([[], []]);
  });
});
