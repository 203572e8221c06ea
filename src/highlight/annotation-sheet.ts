import type { Colour } from '../core/annotations/annotation.ts';
import { COLOURS } from '../core/annotations/annotation.ts';

/**
 * Grounds of the reader's own highlights, as red, green and blue. They are laid on translucently, since a page's ground is
 * unknown and its letters must stay legible: see {@link WASH}.
 */
export const COLOUR_GROUNDS: Readonly<Record<Colour, readonly [number, number, number]>> = {
  yellow: [234, 179, 8],
  green: [34, 160, 84],
  blue: [59, 130, 246],
  rose: [225, 80, 140],
};

/** How much of a ground covers the page's. */
export const WASH = 0.36;

/** The wave under what has a note: in no colour of a highlight, and a line that no mark of a name or date has. */
export const NOTED_MARK = { colour: '#7b7b7b', line: 'wavy 1px' } as const;

/** Name of the highlight that holds all annotations of a colour. */
export function annotationHighlight(colour: Colour): string {
  return `siyaq-note-${colour}`;
}

export const NOTED_HIGHLIGHT = 'siyaq-noted';
/** What is being written about, or was just gone to. */
export const ACTIVE_ANNOTATION = 'siyaq-note-active';

/** As a colour of CSS. */
export function washOf(colour: Colour): string {
  return `rgb(${COLOUR_GROUNDS[colour].join(' ')} / ${WASH})`;
}

const washes = COLOURS.map(
  (colour) =>
    `::highlight(${annotationHighlight(colour)}) { background-color: ${washOf(colour)}; }`,
);
const forced = COLOURS.map(
  (colour) =>
    `::highlight(${annotationHighlight(colour)}) { background-color: Mark; color: MarkText; }`,
);

/** The style sheet of the reader's highlights. For the screen alone, as that of the names. */
export const ANNOTATION_SHEET = `@media screen {
${washes.join('\n')}
::highlight(${NOTED_HIGHLIGHT}) { text-decoration: underline ${NOTED_MARK.line} ${NOTED_MARK.colour}; text-underline-offset: 0.4em; text-decoration-skip-ink: none; }
::highlight(${ACTIVE_ANNOTATION}) { background-color: rgb(26 136 148 / 0.3); }
}
@media screen and (forced-colors: active) {
${forced.join('\n')}
::highlight(${ACTIVE_ANNOTATION}) { background-color: Highlight; color: HighlightText; }
}`;
