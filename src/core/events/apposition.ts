import type { Item } from './item.ts';
import { isJoining } from './conjunction.ts';
import { opensOwnTitle } from './own-title.ts';
import { DELEGATION } from './party-item.ts';
import type { NamedMention } from './sentence.ts';

/** What stands before: its parties, and where the last of them ends. */
interface Before {
  items: readonly Item[];
  last: number;
}

/** "الاتحاد الدولي لكرة القدم «فيفا»", "حركة المقاومة الإسلامية (حماس)": one and the same. */
export function isSameAgain(
  { party, role, clitics }: NamedMention,
  gap: readonly string[],
  previous: Before | undefined,
  first: number,
): boolean {
  if (previous?.last !== first - 1 || gap.length > 0 || clitics !== '') return false;
  return role !== 'nisba' && previous.items.at(-1)!.entry === party.entry;
}

/** Whether an office right behind a person is the person's own: "تميم بن حمد أمير دولة قطر". */
export function isApposition(
  { party, role, clitics }: NamedMention,
  item: Item,
  gap: readonly string[],
  previous: Before | undefined,
  first: number,
): boolean {
  const isBehindPerson =
    previous?.items.at(-1)?.kind === 'person' && previous.last + gap.length + 1 === first;
  if (!isBehindPerson || role === 'nisba' || isJoining(gap[0] ?? clitics)) return false;
  // "ترأس الوزير فلان وفد قطر".
  if (DELEGATION.test(gap[0] ?? '')) return false;
  // "محمد مرسي، مرشح حزب الحرية", "محمد بن زايد ولي عهد أبوظبي": his party or town is no party to what he does.
  if (party.kind === 'organisation' || party.kind === 'place')
    if (opensOwnTitle(gap[0] ?? '')) return true;
  return party.kind === 'country' && item.kind === 'person';
}
