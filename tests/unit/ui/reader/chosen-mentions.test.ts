import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../src/core/mention.ts';
import type { EntrySummary } from '../../../../src/messages/calls.ts';
import { chosenMentions } from '../../../../src/ui/reader/chosen-mentions.ts';

const mention = (entry: string, start: number) => ({ entry, start, end: start + 3 }) as Mention;
const entries = [
  { id: 'lavrov', kind: 'person' },
  { id: 'russia', kind: 'country' },
] as EntrySummary[];
const MENTIONS = [
  [mention('lavrov', 0), mention('russia', 10)],
  [mention('russia', 0), mention('lavrov', 9), mention('unknown', 20)],
];
const named = (chosen: Mention[][]) => chosen.map((block) => block.map(({ entry }) => entry));

describe('chosenMentions', () => {
  it('keeps all of them by default', () => {
    expect(chosenMentions(MENTIONS, entries, { marked: 'all', unmarkedKinds: [] })).toEqual(
      MENTIONS,
    );
  });

  it('keeps the first of each entry', () => {
    const chosen = chosenMentions(MENTIONS, entries, { marked: 'first', unmarkedKinds: [] });
    expect(named(chosen)).toEqual([['lavrov', 'russia'], ['unknown']]);
  });

  it('leaves out kinds, not entries whose kind is not known', () => {
    const chosen = chosenMentions(MENTIONS, entries, { marked: 'all', unmarkedKinds: ['country'] });
    expect(named(chosen)).toEqual([['lavrov'], ['lavrov', 'unknown']]);
  });

  it('keeps none where none is wanted', () => {
    expect(chosenMentions(MENTIONS, entries, { marked: 'none', unmarkedKinds: [] })).toEqual([
      [],
      [],
    ]);
  });
});
