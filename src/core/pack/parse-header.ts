import { isPartialDate } from '../partial-date.ts';
import { MAX_PACK_ABOUT_UNITS, MAX_TITLE_UNITS } from './limits.ts';
import type { PackHeader } from './pack.ts';
import { RecordReader } from './record-reader.ts';

/** The format this code reads. */
const PACK_FORMAT = 1;

export const HEADER_KEYS = [
  'pack',
  'format',
  'version',
  'title',
  'licence',
  'as_of',
  'about',
] as const;

/** SPDX licence expression, as far as its letters go: "CC0-1.0", "(MIT OR Apache-2.0)". */
const LICENCE = /^[A-Za-z0-9.+() -]{1,200}$/u;
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/u;

/** Reads the first line of a pack. `header` is null when `problems` is not empty. */
export function parseHeader(record: Readonly<Record<string, unknown>>): {
  header: PackHeader | null;
  problems: string[];
} {
  const reader = new RecordReader(record);
  reader.refuseOthers(HEADER_KEYS);
  const format = reader.raw('format');
  if (format !== PACK_FORMAT)
    reader.complain('format', `is not ${PACK_FORMAT}, the format this program reads`);
  const header: PackHeader = {
    id: reader.slug('pack'),
    format: PACK_FORMAT,
    version: reader.text('version', (text) =>
      VERSION.test(text) ? null : 'is not of the form 1.0.0',
    ),
    title: reader.bilingual('title', MAX_TITLE_UNITS),
    licence: reader.text('licence', (text) =>
      LICENCE.test(text) ? null : 'is not an SPDX licence expression',
    ),
    ...(reader.has('as_of')
      ? {
          asOf: reader.text('as_of', (text) =>
            isPartialDate(text) ? null : 'is not a date of the form 2026, 2026-06 or 2026-06-30',
          ),
        }
      : {}),
    about: packAbout(reader),
  };
  return { header: reader.problems.length === 0 ? header : null, problems: reader.problems };
}

/** A pack may tell of itself in whole sentences: a full stop is welcome here. */
function packAbout(reader: RecordReader): PackHeader['about'] {
  const about = { ar: '', en: '' };
  reader.object('about', (inner) => {
    inner.refuseOthers(['ar', 'en']);
    about.ar = inner.plain('ar', MAX_PACK_ABOUT_UNITS);
    about.en = inner.plain('en', MAX_PACK_ABOUT_UNITS);
  });
  return about;
}
