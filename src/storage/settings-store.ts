import * as v from 'valibot';
import { DEFAULT_SETTINGS, MONTH_CHOICES, type Settings } from '../core/settings.ts';
import type { SiyaqDatabase } from './database.ts';

/** What may stand under each key; anything else is read as the default. */
const SCHEMAS = {
  interfaceLanguage: v.picklist(['auto', 'ar', 'en']),
  access: v.picklist(['everywhere', 'sites', 'asked']),
  sitesOff: v.array(v.string()),
  welcomed: v.boolean(),
  builtInPacks: v.string(),
  markUnknown: v.boolean(),
  markDates: v.boolean(),
  offerHighlight: v.boolean(),
  months: v.picklist(MONTH_CHOICES),
  hijri: v.boolean(),
  lastBackup: v.nullable(v.number()),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

/** The reader's settings; those never set, or stored in a shape this version does not know, by default. */
export async function getSettings(db: SiyaqDatabase): Promise<Settings> {
  const rows = await db.settings.toArray();
  const stored = new Map<string, unknown>(rows.map(({ key, value }) => [key, value]));
  const read = <K extends keyof Settings>(key: K): Settings[K] => {
    const result = v.safeParse(SCHEMAS[key], stored.get(key));
    return result.success ? (result.output as Settings[K]) : structuredClone(DEFAULT_SETTINGS[key]);
  };
  return {
    interfaceLanguage: read('interfaceLanguage'),
    access: read('access'),
    sitesOff: read('sitesOff'),
    welcomed: read('welcomed'),
    builtInPacks: read('builtInPacks'),
    markUnknown: read('markUnknown'),
    markDates: read('markDates'),
    offerHighlight: read('offerHighlight'),
    months: read('months'),
    hijri: read('hijri'),
    lastBackup: read('lastBackup'),
  };
}

/**
 * Changes the settings that are named and leaves the others, also those that another context changes at
 * the same time.
 *
 * @returns the settings after the change
 */
export async function changeSettings(
  db: SiyaqDatabase,
  change: Partial<Settings>,
): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    await db.settings.bulkPut(Object.entries(change).map(([key, value]) => ({ key, value })));
    return getSettings(db);
  });
}
