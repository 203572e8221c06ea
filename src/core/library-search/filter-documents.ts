import { searchKey } from '../search/search-key.ts';
import { weigh } from './find-ways.ts';
import { isGone, type OpenSegment } from './open-segment.ts';
import { PostingReader } from './postings.ts';
import type { SearchRequest } from './search-request.ts';
import { FLAG } from './segment.ts';

/** Which documents of a segment may be found, 1 for each: those that are not gone and that every filter lets through. */
export function allowedDocuments(segment: OpenSegment, request: SearchRequest): Uint8Array {
  const { tables, gone, postings } = segment;
  const allowed = new Uint8Array(tables.documents);
  for (let i = 0; i < allowed.length; i++) allowed[i] = isGone(gone, i) ? 0 : 1;
  const keep = (test: (document: number) => boolean) => {
    for (let i = 0; i < allowed.length; i++) if (allowed[i] === 1 && !test(i)) allowed[i] = 0;
  };
  const { among, months } = request;
  if (among) keep((i) => among.has(tables.articles[i]!));
  for (const { from, to, not } of request.days)
    keep((i) => {
      const day = tables.days[i]!;
      return ((from === null || day >= from) && (to === null || day <= to)) !== not;
    });
  if (months.length > 0)
    keep((i) => months.some(({ from, to }) => tables.days[i]! >= from && tables.days[i]! <= to));
  for (const { not } of request.notes)
    keep((i) => ((tables.flags[i]! & FLAG.hasNote) !== 0) !== not);
  keepOutlets(tables, request, keep);
  for (const { any, not } of request.terms) {
    const having = new Uint8Array(tables.documents);
    for (const term of any) {
      const reader = new PostingReader(postings.get(term) ?? NOTHING);
      while (reader.next()) having[reader.doc] = 1;
    }
    keep((i) => (having[i] === 1) !== not);
  }
  for (const wanted of request.without) {
    const weights = weigh(segment, wanted);
    keep((i) => weights[i] === 0);
  }
  return allowed;
}

const NOTHING = new Uint8Array();

function keepOutlets(
  { outlets, outletOf }: OpenSegment['tables'],
  request: SearchRequest,
  keep: (test: (document: number) => boolean) => void,
): void {
  if (request.outlets.length === 0) return;
  const wanted = request.outlets.filter(({ not }) => !not);
  const others = request.outlets.filter(({ not }) => not);
  const passes = outlets.map((outlet) => {
    const name = searchKey(outlet);
    const isOf = ({ key, isWhole }: { key: string; isWhole: boolean }) =>
      isWhole ? name === key : key !== '' && name.includes(key);
    return (wanted.length === 0 || wanted.some(isOf)) && !others.some(isOf);
  });
  keep((i) => passes[outletOf[i]!]!);
}
