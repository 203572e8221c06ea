import { COLOURS } from '../core/annotations/annotation.ts';
import { washOf } from './annotation-sheet.ts';

const swatches = COLOURS.map(
  (colour) => `.swatch.${colour}::before { background: ${washOf(colour)}; }`,
);

/** What the cards of annotations have besides the styles of all cards. */
export const ANNOTATION_CARD_SHEET = `
.card.bar { inline-size: max-content; padding: 3px 6px; overflow: visible; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; }
.swatches { display: flex; }
button.swatch { inline-size: 34px; min-block-size: 34px; padding: 5px; display: grid; place-items: center; position: relative; }
.swatch::before { content: ''; inline-size: 22px; block-size: 22px; border-radius: 50%; border: 1px solid light-dark(#8a857a, #737a82); grid-area: 1 / 1; }
.swatch[aria-checked='true']::after { content: '✓'; grid-area: 1 / 1; font: 600 13px/1 system-ui, sans-serif; color: var(--ink); }
button.swatch:hover::before { border-color: var(--ink); }
.bar .divider { inline-size: 1px; block-size: 20px; background: var(--line); margin-inline: 4px; }
.quote { color: var(--ink-2); font: 400 15px/1.7 var(--font-read); border-inline-start: 3px solid var(--line-strong); padding-inline-start: 10px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.note { white-space: pre-wrap; max-block-size: 12em; overflow-y: auto; }
.note + .row, .fine + .row, .quote + .row, .quote + label { margin-block-start: 8px; }
label { display: block; font-size: 13px; color: var(--ink-2); }
textarea { display: block; box-sizing: border-box; inline-size: 100%; min-block-size: 84px; margin-block: 2px 8px; padding: 6px 9px; resize: vertical; font: inherit; color: var(--ink); background: var(--ground); border: 1px solid light-dark(#8a857a, #737a82); border-radius: 6px; }
.row .end { margin-inline-start: auto; display: flex; gap: 4px; }
.row > button:first-child { margin-inline-start: -9px; }
.alarm { margin-block-start: 6px; max-inline-size: 300px; }
.notice button { flex: none; }
${swatches.join('\n')}
@media (pointer: coarse) { button.swatch { inline-size: 44px; } }
@media (forced-colors: active) { .swatch::before { forced-color-adjust: none; } }
`;
