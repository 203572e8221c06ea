import { KINDS } from '../core/kind.ts';
import { KIND_TINTS } from './kind-tints.ts';

const tints = KINDS.map((kind) => {
  const { light, dark } = KIND_TINTS[kind];
  return `.kind.${kind} { color: light-dark(${light[0]}, ${dark[0]}); background: light-dark(${light[1]}, ${dark[1]}); }`;
});

/**
 * Styles inside the shadow root of card and notice. Lengths are logical, so that the Arabic interface is
 * its mirror; fonts are those of the reader's system, because a font of the extension would have to be
 * readable by every page.
 */
export const CARD_SHEET = `
.card, .notice {
  --ground: light-dark(#ffffff, #1f2226);
  --line: light-dark(#e4e0d5, #2e3237);
  --line-strong: light-dark(#cfc9b9, #434950);
  --ink: light-dark(#1f2328, #e8e6e1);
  --ink-2: light-dark(#565b62, #b0b3b8);
  --accent: light-dark(#0d5c63, #6cc0c0);
  --accent-ground: light-dark(#e3f0ef, #173436);
  --alarm: light-dark(#9c2b2b, #f0a0a0);
  --font-ui: "IBM Plex Sans", "IBM Plex Sans Arabic", "Noto Sans Arabic", system-ui, sans-serif;
  --font-read: "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Sakkal Majalla", "Noto Sans Arabic", serif;
  position: fixed;
  box-sizing: border-box;
  max-inline-size: calc(100vw - 16px);
  font: 400 14.5px/1.5 var(--font-ui);
  color: var(--ink);
  background: var(--ground);
  border: 1px solid var(--line-strong);
  border-radius: 10px;
  box-shadow: light-dark(0 1px 2px rgb(31 35 40 / .06), 0 1px 2px rgb(0 0 0 / .4)), light-dark(0 8px 28px rgb(31 35 40 / .14), 0 10px 30px rgb(0 0 0 / .5));
  text-align: start;
  overflow-wrap: anywhere;
  animation: appear 120ms ease-out;
}
@supports not (box-shadow: light-dark(0 0 red, 0 0 red)) {
  .card, .notice { box-shadow: 0 1px 2px rgb(0 0 0 / .1), 0 8px 28px rgb(0 0 0 / .2); }
}
.card { inline-size: 332px; padding: 14px 16px; overflow-y: auto; overscroll-behavior: contain; }
.notice { inset-block-end: 16px; inset-inline-end: 16px; inline-size: 320px; padding: 12px 16px; display: flex; gap: 12px; align-items: start; }
.notice p { flex: 1; }
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .card, .notice { animation: none; } }
p { margin: 0; }
p[lang] { inline-size: fit-content; }
:lang(ar):not(:lang(ar-Latn)) { line-height: 1.7; }
.head { display: flex; align-items: baseline; justify-content: space-between; gap: 8px; }
.name-en { font-weight: 500; line-height: 1.35; }
.name-ar { font: 500 20px/1.6 var(--font-read); }
.head .name-en { font-weight: 600; font-size: 17px; }
.head .name-ar { font-size: 22px; }
.romanised, .muted, time { color: var(--ink-2); }
.romanised { font: 400 13px/1.5 var(--font-ui); }
.small { font-size: 13px; }
.fine { font-size: 11.5px; color: var(--ink-2); margin-block-start: 8px; }
.why { margin-block: 4px 0; padding-inline-start: 16px; }
.why[hidden] { display: none; }
.kind { font-size: 11.5px; font-weight: 500; padding: 1px 7px; border-radius: 99px; white-space: nowrap; }
${tints.join('\n')}
.kind.date { color: var(--ink-2); background: var(--line); }
.days { font-weight: 600; font-size: 16px; margin-block-start: 2px; }
.days time { color: inherit; }
.fine + .fine { margin-block-start: 0; }
.happened { margin-block: 4px 0; padding-inline-start: 16px; }
.happened li { margin-block-start: 4px; }
.happened + button { margin-inline-start: -9px; }
.happened li::marker { color: var(--line-strong); }
hr { border: 0; border-block-start: 1px solid var(--line); margin-block: 10px; }
time { font-variant-numeric: tabular-nums; }
.alarm { color: var(--alarm); }
.actions { display: flex; flex-wrap: wrap; gap: 4px; position: sticky; inset-block-end: -14px; margin-block: 6px -14px; padding-block: 6px 14px; background: var(--ground); }
button { font: 500 13px/1.5 var(--font-ui); color: var(--accent); background: none; border: 0; border-radius: 5px; padding: 5px 9px; min-block-size: 30px; overflow-wrap: normal; cursor: pointer; }
.notice button { flex: none; }
.actions button:first-child:not(.main) { margin-inline-start: -9px; }
button.main { background: var(--accent-ground); }
button.other { font: inherit; line-height: inherit; padding: 2px 4px; min-block-size: 24px; margin-block: -2px; }
button.ask { margin-inline-start: auto; }
button:hover { text-decoration: underline; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.card:focus-visible { outline-offset: 0; }
@media (pointer: coarse) { button { min-block-size: 44px; padding-inline: 12px; } }
@media (forced-colors: active) { .kind, button { border: 1px solid; } }
`;
