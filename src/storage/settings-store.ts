import * as v from 'valibot';
import { KINDS } from '../core/kind.ts';
import {
  DEFAULT_READING_STYLE,
  FACES,
  GROUNDS,
  LINE_HEIGHTS,
  MARKED,
  TEXT_SIZES,
  TEXT_WIDTHS,
  type ReadingStyle,
} from '../core/reading-style.ts';
import { DEFAULT_SETTINGS, MONTH_CHOICES, type Settings } from '../core/settings.ts';
import type { SiyaqDatabase } from './database.ts';

/** What may stand under each key; anything else is read as the default. */
const SCHEMAS = {
  interfaceLanguage: v.picklist(['auto', 'ar', 'en']),
  access: v.picklist(['everywhere', 'sites', 'asked']),
  sitesOff: v.array(v.string()),
  sitesSaved: v.array(v.string()),
  welcomed: v.boolean(),
  builtInPacks: v.string(),
  markUnknown: v.boolean(),
  markDates: v.boolean(),
  offerHighlight: v.boolean(),
  months: v.picklist(MONTH_CHOICES),
  hijri: v.boolean(),
  // What a later version added or took away does not undo the rest.
  reading: v.object({
    size: v.fallback(v.picklist(TEXT_SIZES), DEFAULT_READING_STYLE.size),
    lines: v.fallback(v.picklist(LINE_HEIGHTS), DEFAULT_READING_STYLE.lines),
    width: v.fallback(v.picklist(TEXT_WIDTHS), DEFAULT_READING_STYLE.width),
    ground: v.fallback(v.picklist(GROUNDS), DEFAULT_READING_STYLE.ground),
    face: v.fallback(v.picklist(FACES), DEFAULT_READING_STYLE.face),
    vowels: v.fallback(v.boolean(), DEFAULT_READING_STYLE.vowels),
    marked: v.fallback(v.picklist(MARKED), DEFAULT_READING_STYLE.marked),
    unmarkedKinds: v.fallback(v.array(v.picklist(KINDS)), () => []),
  }),
  lastBackup: v.nullable(v.number()),
  lastFolderBackup: v.nullable(v.number()),
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
    sitesSaved: read('sitesSaved'),
    welcomed: read('welcomed'),
    builtInPacks: read('builtInPacks'),
    markUnknown: read('markUnknown'),
    markDates: read('markDates'),
    offerHighlight: read('offerHighlight'),
    months: read('months'),
    hijri: read('hijri'),
    reading: read('reading'),
    lastBackup: read('lastBackup'),
    lastFolderBackup: read('lastFolderBackup'),
  };
}

/** Changes what is named of how saved articles look, whatever else of it is changed at the same time. */
export async function changeReadingStyle(
  db: SiyaqDatabase,
  change: Partial<ReadingStyle>,
): Promise<void> {
  await changeSettings(db, ({ reading }) => ({ reading: { ...reading, ...change } }));
}

/**
 * Changes the settings that are named and leaves the others, also those that another context changes at
 * the same time.
 *
 * @param change what follows from what is set is asked for within the transaction, so that no other change is lost
 * @returns the settings after the change
 */
export async function changeSettings(
  db: SiyaqDatabase,
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const changed = typeof change === 'function' ? change(await getSettings(db)) : change;
    await db.settings.bulkPut(Object.entries(changed).map(([key, value]) => ({ key, value })));
    return getSettings(db);
  });
}
