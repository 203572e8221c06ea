import * as v from 'valibot';
import { KINDS } from '../core/kind.ts';
import type { EntryChangeRecord, QuietRecord } from './entry-change-records.ts';
import { entryName } from './row-schemas.ts';
import { defined, knownOf, read, text, textIfAny } from './row-shapes.ts';

const side = v.pipe(v.object({ ar: textIfAny, en: textIfAny }), v.transform(defined));
const sides = v.fallback(side, () => ({}));
const spelling = v.object({ text: v.string(), language: v.picklist(['ar', 'en']) });

const schema = v.pipe(
  v.object({
    id: v.string(),
    at: v.fallback(v.number(), 0),
    kind: v.optional(v.fallback(v.optional(v.picklist(KINDS)), undefined)),
    ...{ name: sides, about: sides },
    added: v.fallback(knownOf(entryName), () => []),
    removed: v.fallback(knownOf(spelling), () => []),
    transliteration: textIfAny,
    tags: v.fallback(knownOf(v.string()), () => []),
    note: text,
  }),
  v.transform(defined),
);

const quietSchema = v.object({
  ...{ id: v.string(), entry: v.string(), site: v.string() },
  as: v.picklist(['known', 'hidden']),
  at: v.fallback(v.number(), 0),
});

/** @returns null for a row that says of no entry how it stands on pages */
export function readQuiet(row: unknown): QuietRecord | null {
  return read(quietSchema, row);
}

/** @returns null for a row that is no change of an entry */
export function readEntryChange(row: unknown): EntryChangeRecord | null {
  return read(schema, row);
}
