import { ByteWriter } from './bytes.ts';
import { Dictionary, DictionaryWriter, type TermPlace } from './dictionary.ts';
import { PostingReader } from './postings.ts';
import type { Segment, SegmentTables } from './segment.ts';

/** A segment and whether a document of it is still the article's newest. */
export interface MergedSegment extends Segment {
  isLive: (document: number) => boolean;
}

/** One segment of the living documents of several, in their order. */
export function mergeSegments(segments: readonly MergedSegment[]): Segment {
  let documents = 0;
  const numbers = segments.map(({ tables, isLive }) =>
    Int32Array.from({ length: tables.documents }, (_, i) => (isLive(i) ? documents++ : -1)),
  );
  const { dictionary, postings } = mergeTerms(segments, numbers);
  return {
    tables: {
      ...mergeColumns(segments, numbers, documents),
      dictionary,
      postingBytes: postings.length,
    },
    postings,
  };
}

function mergeTerms(
  segments: readonly Segment[],
  numbers: readonly Int32Array[],
): { dictionary: SegmentTables['dictionary']; postings: Uint8Array } {
  const walks = segments.map(({ tables }) => new Dictionary(tables.dictionary).from(''));
  const heads = walks.map((walk) => walk.next());
  const dictionary = new DictionaryWriter();
  const postings = new ByteWriter(1 << 20);
  for (;;) {
    let term: string | null = null;
    for (const { done, value } of heads)
      if (done !== true && (term === null || value[0] < term)) term = value[0];
    if (term === null) break;
    const from = postings.length;
    let [count, before] = [0, -1];
    for (const [i, head] of heads.entries()) {
      if (head.done === true || head.value[0] !== term) continue;
      const bytes = bytesOf(segments[i]!, head.value[1]);
      const reader = new PostingReader(bytes);
      while (reader.next()) {
        const document = numbers[i]![reader.doc]!;
        if (document < 0) continue;
        postings.number(((document - before) << 1) | (reader.isSingle ? 1 : 0));
        postings.bytes(bytes, reader.from, reader.to);
        before = document;
        count++;
      }
      heads[i] = walks[i]!.next();
    }
    if (count > 0) dictionary.add(term, count, postings.length - from);
  }
  return { dictionary: dictionary.take(), postings: postings.take() };
}

function bytesOf({ postings }: Segment, { start, length }: TermPlace): Uint8Array {
  return postings.subarray(start, start + length);
}

function mergeColumns(
  segments: readonly Segment[],
  numbers: readonly Int32Array[],
  documents: number,
): Omit<SegmentTables, 'dictionary' | 'postingBytes'> {
  const articles: string[] = [];
  const days = new Int32Array(documents);
  const lengths = new Uint16Array(documents);
  const flags = new Uint8Array(documents);
  const outletOf = new Uint32Array(documents);
  const entityStarts = new Uint32Array(documents + 1);
  const entityOf: number[] = [];
  const [outlets, entities] = [new Map<string, number>(), new Map<string, number>()];
  const numberOf = (known: Map<string, number>, text: string): number => {
    let number = known.get(text);
    if (number === undefined) known.set(text, (number = known.size));
    return number;
  };
  for (const [i, { tables }] of segments.entries())
    for (let old = 0; old < tables.documents; old++) {
      const document = numbers[i]![old]!;
      if (document < 0) continue;
      articles.push(tables.articles[old]!);
      days[document] = tables.days[old]!;
      lengths[document] = tables.lengths[old]!;
      flags[document] = tables.flags[old]!;
      outletOf[document] = numberOf(outlets, tables.outlets[tables.outletOf[old]!]!);
      for (let at = tables.entityStarts[old]!; at < tables.entityStarts[old + 1]!; at++)
        entityOf.push(numberOf(entities, tables.entities[tables.entityOf[at]!]!));
      entityStarts[document + 1] = entityOf.length;
    }
  return {
    ...{ documents, articles, days, lengths, flags, outletOf, entityStarts },
    outlets: [...outlets.keys()],
    entities: [...entities.keys()],
    entityOf: Uint32Array.from(entityOf),
  };
}
