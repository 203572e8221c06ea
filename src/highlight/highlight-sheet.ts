import { KINDS, type Kind } from '../core/kind.ts';

/** The registry of highlights is shared with the page and with other extensions: every name is prefixed. */
const PREFIX = 'siyaq-';

/** The mention whose card is open or that was just scrolled to. */
export const ACTIVE_HIGHLIGHT = `${PREFIX}active`;

/** Names that the glossary does not hold, where the reader wants them marked. */
export const UNKNOWN_HIGHLIGHT = `${PREFIX}unknown`;

/** What is written as a date, resolved or not. */
export const DATE_HIGHLIGHT = `${PREFIX}date`;

/** Name of the highlight that holds every mention of a kind: "siyaq-person". */
export function highlightName(kind: Kind): string {
  return PREFIX + kind;
}

interface Mark {
  colour: string;
  /** Style and thickness: no two kinds share them, so the kind shows without colour too. */
  line: string;
}

/**
 * How a kind is underlined. A page's ground is unknown and may be white, sepia or near black, so each
 * colour has a relative luminance of 0.2: at least 3:1 against all of them.
 */
export const MARKS: Readonly<Record<Kind, Mark>> = {
  person: { colour: '#6e70dd', line: 'solid 2px' },
  country: { colour: '#238c60', line: 'solid 3px' },
  place: { colour: '#1a8894', line: 'dashed 2px' },
  organisation: { colour: '#a8701b', line: 'double 1px' },
  agreement: { colour: '#c65579', line: 'double 2px' },
  event: { colour: '#aa5dbd', line: 'dashed 3px' },
  work: { colour: '#c06138', line: 'dotted 3px' },
  term: { colour: '#6d7d91', line: 'dotted 2px' },
};

/** Quieter than any kind: fine dots, in no kind's colour. */
export const UNKNOWN_MARK: Mark = { colour: '#7b7b7b', line: 'dotted 1px' };

/** As quiet, with dashes: a date is no name. */
export const DATE_MARK: Mark = { colour: '#7b7b7b', line: 'dashed 1px' };

/** Far enough below the line to clear the tails of Arabic letters, in units of the page's own type. */
const UNDERLINE = 'text-underline-offset: 0.28em; text-decoration-skip-ink: none;';

const underlined = [
  ...KINDS.map((kind) => [highlightName(kind), MARKS[kind]] as const),
  [UNKNOWN_HIGHLIGHT, UNKNOWN_MARK] as const,
  [DATE_HIGHLIGHT, DATE_MARK] as const,
];

const marks = underlined.map(
  ([highlight, { line, colour }]) =>
    `::highlight(${highlight}) { text-decoration: underline ${line} ${colour}; ${UNDERLINE} }`,
);

const forced = underlined.map(
  ([highlight]) => `::highlight(${highlight}) { text-decoration-color: LinkText; }`,
);

/**
 * The one style sheet of the marks. For the screen alone: nothing is printed. The wash is translucent so
 * that the page's own text colour stays legible on it.
 */
export const HIGHLIGHT_SHEET = `@media screen {
${marks.join('\n')}
::highlight(${ACTIVE_HIGHLIGHT}) { background-color: rgb(26 136 148 / 0.26); }
}
@media screen and (forced-colors: active) {
${forced.join('\n')}
::highlight(${ACTIVE_HIGHLIGHT}) { background-color: Highlight; color: HighlightText; }
}`;
