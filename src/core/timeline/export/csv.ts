import type { Bilingual } from '../../bilingual.ts';
import { BYTE_ORDER_MARK, csvRow } from '../../csv.ts';
import { fieldOfHappening } from '../../happenings/field-of-happening.ts';
import type { Happening } from '../../happenings/happening.ts';
import type { Provenance } from '../../provenance.ts';

/** Names of entries by id; an entry that has none is told by its id. */
export type EntryNames = ReadonlyMap<string, Bilingual>;

const COLUMNS = [
  ...['id', 'from', 'to', 'precision', 'title_ar', 'title_en', 'field', 'class', 'reality'],
  ...['participants', 'participants_ar', 'participants_en', 'place', 'place_ar', 'place_en'],
  ...['said_by', 'date_words', 'confidence', 'confirmed', 'corrected', 'told_by'],
  ...['source_title', 'source_url'],
] as const;

/**
 * A table after RFC 4180 with a row for each happening, as it stands. Several values of one cell are parted
 * by "; ". A cell that a spreadsheet would take for a formula begins with an apostrophe: for an exact copy
 * there is JSON.
 */
export function toCsv(happenings: readonly Happening[], names: EntryNames): string {
  const rows = [COLUMNS, ...happenings.map((happening) => rowOf(happening, names))];
  return BYTE_ORDER_MARK + rows.map(csvRow).join('');
}

function rowOf(happening: Happening, names: EntryNames): string[] {
  const { event, confirmed, corrected, told } = happening;
  const { participants, place } = event;
  const name = (id: string, language: keyof Bilingual) => names.get(id)?.[language] ?? id;
  const list = (language: keyof Bilingual) =>
    participants.map((id) => name(id, language)).join('; ');
  return [
    ...[event.id, event.from, event.to, event.precision, event.title.ar, event.title.en],
    ...[fieldOfHappening(happening), event.class ?? '', event.reality],
    ...[participants.join('; '), list('ar'), list('en')],
    ...(place === null ? ['', '', ''] : [place, name(place, 'ar'), name(place, 'en')]),
    ...[event.speaker ?? '', event.dateWords ?? '', String(event.confidence)],
    ...[String(confirmed), String(corrected)],
    [...new Set(told.map(({ provenance }) => origin(provenance)))].join('; '),
    ...[event.source.title, event.source.url ?? ''],
  ];
}

/** @example origin({ from: 'pack', pack: 'world' }) === 'pack:world' */
function origin(provenance: Provenance): string {
  switch (provenance.from) {
    case 'pack':
      return `pack:${provenance.pack}`;
    case 'article':
      return `article:${provenance.article}`;
    case 'reader':
      return 'reader';
  }
}
