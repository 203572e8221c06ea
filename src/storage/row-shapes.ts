import * as v from 'valibot';

/** Parts of the shapes of rows, see `row-schemas.ts`. */
/** Text, or none where there is no text. */
export const text = v.fallback(v.string(), '');
export const textOrNull = v.fallback(v.nullable(v.string()), null);
/** Text where there is some, else left out. */
export const textIfAny = v.optional(v.fallback(v.optional(v.string()), undefined));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Without the keys that hold nothing, which the records leave out. */
export function defined<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const held = Object.entries(row).filter(([, value]) => value !== undefined);
  return Object.fromEntries(held) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** A list of which only the items that this version knows are read: a later one may say more. */
export function knownOf<S extends v.GenericSchema>(item: S) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.flatMap((it): v.InferOutput<S>[] => (v.is(item, it) ? [it] : []))),
  );
}

/** @returns null for a row that has not that shape */
export function read<S extends v.GenericSchema>(schema: S, row: unknown): v.InferOutput<S> | null {
  const result = v.safeParse(schema, row);
  return result.success ? result.output : null;
}
