/**
 * What `mentions.find` takes in one call, so that a hostile page cannot make the background work without
 * end. An article beyond it is no article.
 */
export const MAX_BLOCKS = 20_000;
/** Of one block, in UTF-16 units. */
export const MAX_BLOCK_UNITS = 1_000_000;
/** Of the body of an article that is saved, in UTF-16 units of its HTML. */
export const MAX_HTML_UNITS = 4_000_000;
/** What `dates.find` takes in one call, all blocks together, in UTF-16 units: it is read in one go. */
export const MAX_DATED_UNITS = 100_000;
/** How many entries `date.card` looks at. */
export const MAX_ENTRIES = 200;
