import type { Happening } from '../../happenings/happening.ts';
import type { EntryNames } from './csv.ts';

/** Rises when a reader of the format would have to be changed. */
const VERSION = 1;

/**
 * Everything that is known of the happenings, exactly, with the names of the entries they speak of:
 * `{ "format": "siyaq-timeline", "version": 1, "exported": …, "names": …, "happenings": … }`.
 *
 * @param exported ISO time of the export
 */
export function toJson(
  happenings: readonly Happening[],
  names: EntryNames,
  exported: string,
): string {
  const content = {
    ...{ format: 'siyaq-timeline', version: VERSION, exported },
    names: Object.fromEntries(namesIn(happenings, names)),
    happenings,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Only of the entries that are spoken of. */
function namesIn(happenings: readonly Happening[], names: EntryNames) {
  const ids = new Set(
    happenings.flatMap(({ told }) =>
      told.flatMap(({ participants, place, speaker }) => [...participants, place, speaker]),
    ),
  );
  return [...names].filter(([id]) => ids.has(id));
}
