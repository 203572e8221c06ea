import { packLines } from '../pack-lines.ts';

/** Records that are judged together, by the kinds of their entries. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  people: ['person'],
  places: ['place', 'country'],
  organisations: ['organisation'],
  affairs: ['agreement', 'event', 'work'],
  terms: ['term'],
};
const PAST_EVENTS = 'past events';

/** What was drawn of one group. */
export interface Sample {
  group: string;
  /** Records of the group in all packs. */
  of: number;
  /** Lines as they stand in the packs, in the order of the draw. */
  lines: string[];
}

/**
 * Draws records at random to be read by a second person, the same number of every group, each record of a group as likely as
 * another. A seed draws the same records whatever order they stand in, and nearly the same once others are added.
 *
 * @param texts of packs without a problem
 * @param seed any word
 * @param count records of each group; all where there are fewer
 */
export function drawSample(texts: readonly string[], seed: string, count: number): Sample[] {
  const groups = new Map<string, { rank: number; line: string }[]>(
    [...Object.keys(GROUPS), PAST_EVENTS].map((group) => [group, []]),
  );
  for (const text of texts)
    for (const { text: line } of packLines(text)) {
      const { id, event, kind } = JSON.parse(line) as Record<string, string>;
      const record = id ?? event;
      if (record === undefined) continue;
      const group = event === undefined ? groupOf(kind ?? '') : PAST_EVENTS;
      groups.get(group)?.push({ rank: rankOf(`${seed} ${record}`), line });
    }
  return [...groups].map(([group, records]) => ({
    group,
    of: records.length,
    lines: records
      .sort((a, b) => a.rank - b.rank || (a.line < b.line ? -1 : 1))
      .slice(0, count)
      .map(({ line }) => line),
  }));
}

function groupOf(kind: string): string {
  return Object.keys(GROUPS).find((group) => GROUPS[group]!.includes(kind)) ?? '';
}

/** FNV-1a, then stirred: its high bits alone hardly differ where only the last letter does. */
function rankOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
