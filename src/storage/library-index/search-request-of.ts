import {
  dayNumber,
  type LibraryQuery,
  type QueryHint,
} from '../../core/library-search/parse-query.ts';
import type { FacetChoice } from '../../core/library-search/facet-choice.ts';
import type { SearchRequest, Wanted } from '../../core/library-search/search-request.ts';
import { TERM } from '../../core/library-search/segment.ts';
import { daysOf, isPartialDate } from '../../core/partial-date.ts';
import { searchKey } from '../../core/search/search-key.ts';
import type { Meanings } from './looked-up.ts';
import { entriesNamed, meaningsOf, phraseMeanings } from './meaning.ts';

/** What a query looks for, in terms of the index, and what could not be understood of it. */
export async function searchRequestOf(
  query: LibraryQuery,
  chosen: FacetChoice,
  among: readonly string[] | null,
  by: Meanings,
): Promise<{ request: SearchRequest; hints: QueryHint[] }> {
  const hints = [...query.hints];
  const wanted: Wanted[] = [];
  const without: Wanted[] = [];
  for (const { words, quoted, not } of query.runs) {
    // What is left out is what would be found, but for guesses.
    if (not) without.push(await phraseMeanings(words, by));
    else if (quoted) wanted.push(await phraseMeanings(words, by));
    else {
      const meant = await meaningsOf(words, by);
      wanted.push(...meant.wanted);
      hints.push(...meant.hints);
    }
  }
  const terms: { any: string[]; not: boolean }[] = chosen.entities.map((id) => ({
    any: [TERM.entity + id],
    not: false,
  }));
  for (const filter of query.filters) {
    if (filter.is === 'tag')
      terms.push({ any: [TERM.tag + searchKey(filter.value)], not: filter.not });
    if (filter.is !== 'entity') continue;
    const entries = new Set([filter.value, ...(await entriesNamed(filter.value, by))]);
    const any = [...entries].map((id) => TERM.entity + id);
    if (any.every((term) => by.view.documents(term) === 0))
      hints.push({ code: 'unknown-entity', at: filter.value });
    terms.push({ any, not: filter.not });
  }
  const request: SearchRequest = {
    wanted: wanted.filter((one) => one.length > 0),
    without: without.filter((one) => one.length > 0),
    terms,
    outlets: [
      ...query.filters.flatMap((one) =>
        one.is === 'outlet' ? [{ key: searchKey(one.value), isWhole: false, not: one.not }] : [],
      ),
      ...chosen.outlets.map((name) => ({ key: searchKey(name), isWhole: true, not: false })),
    ],
    days: query.filters.flatMap((one) => (one.is === 'days' ? [one] : [])),
    months: chosen.months.filter(isPartialDate).map((month) => {
      const { from, to } = daysOf(month);
      return { from: dayNumber(from), to: dayNumber(to) };
    }),
    among: among && new Set(among),
    notes: query.filters.flatMap((one) => (one.is === 'note' ? [one] : [])),
  };
  return { request, hints };
}
