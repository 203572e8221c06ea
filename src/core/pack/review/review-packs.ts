import type { Entry } from '../../entry.ts';
import type { PastEvent } from '../../past-event.ts';
import { checkEverydayNames } from './check-everyday-names.ts';
import { checkEventDates } from './check-event-dates.ts';
import { checkGenders } from './check-genders.ts';
import { checkOffices, checkOverlaps, checkParticipants } from './check-lives.ts';
import { checkSharedNames } from './check-shared-names.ts';
import { checkSpellings } from './check-spellings.ts';
import type { Doubt } from './doubt.ts';
import type { Judgement } from './judgements.ts';

/**
 * What looks invented or mistaken in the records of all packs together, and judgements that are about nothing
 * any more.
 *
 * @param more doubts that other checks have
 * @returns doubts that no judgement covers, and how many are covered
 */
export function reviewPacks(
  entries: readonly Entry[],
  events: readonly PastEvent[],
  judgements: readonly Judgement[],
  more: readonly Doubt[] = [],
): { doubts: Doubt[]; judged: number; stale: Judgement[] } {
  const found: Doubt[] = [
    ...checkSpellings(entries).map(({ entry, ar, en, score }): Doubt => {
      const message = `${ar} and ${en} do not sound alike (${score.toFixed(2)})`;
      return { check: 'spelling', entries: [entry], message };
    }),
    ...checkSharedNames(entries).map((shared): Doubt => {
      const message = `all of them claim the name ${shared.name}`;
      return { check: 'shared', entries: shared.entries, message };
    }),
    ...checkEverydayNames(entries).map(({ entry, name }): Doubt => {
      return { check: 'everyday', entries: [entry], message: `${name} is of everyday words alone` };
    }),
    ...doubts('life', checkOffices(entries)),
    ...doubts('life', checkParticipants(events, entries)),
    ...checkOverlaps(entries).map((pair): Doubt => ({ check: 'overlap', ...pair })),
    ...doubts('gender', checkGenders(entries)),
    ...doubts('date', checkEventDates(events)),
    ...more,
  ];
  const used = new Set<Judgement>();
  const open = found.filter((doubt) => {
    const judgement = judgements.find(
      ({ check, entries: ids }) =>
        check === doubt.check && doubt.entries.every((id) => ids.includes(id)),
    );
    if (judgement) used.add(judgement);
    return judgement === undefined;
  });
  return {
    doubts: open,
    judged: found.length - open.length,
    stale: judgements.filter((judgement) => !used.has(judgement)),
  };
}

function doubts(
  check: Doubt['check'],
  found: readonly { entry: string; message: string }[],
): Doubt[] {
  return found.map(({ entry, message }) => ({ check, entries: [entry], message }));
}
