/**
 * How much of a pack is read. A pack can come from anywhere: these bounds keep a hostile file from
 * filling memory or the library, and lie well above what an honest one needs.
 */
export const MAX_FILE_UNITS = 50_000_000;
export const MAX_RECORDS = 100_000;
export const MAX_LINE_UNITS = 20_000;

export const MAX_ID_UNITS = 120;
export const MAX_NAME_UNITS = 120;
export const MAX_NAMES_PER_KEY = 60;
export const MAX_RELATED = 100;
export const MAX_OFFICES = 40;
export const MAX_PARTICIPANTS = 60;
export const MAX_ABOUT_UNITS = 140;
export const MAX_EVENT_UNITS = 160;
export const MAX_TITLE_UNITS = 300;
export const MAX_URL_UNITS = 2_000;
/** Of the pack itself: what it is about may take a paragraph. */
export const MAX_PACK_ABOUT_UNITS = 1_000;
