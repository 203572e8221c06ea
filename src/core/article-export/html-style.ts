/**
 * The style of a page that stands alone: fonts that the reader's computer has, paper and ink in both themes.
 * What makes a name of a kind known by its colour in the extension is left out: here a name is a link.
 */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ground: light-dark(#fbfaf7, #17191c); --ink: light-dark(#1f2328, #e8e6e1);
  --quiet: light-dark(#52575e, #b3b6bb); --line: light-dark(#e4e0d5, #2e3237); --accent: light-dark(#0d5c63, #6cc0c0); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 46rem; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: 0.2em; }
h1, h2, h3, h4 { line-height: 1.5; margin-block: 1.6em 0.5em; }
h1, .title { font-size: 1.7rem; margin-block: 0 0.4em; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.2rem; }
:lang(ar) { font-family: 'Noto Naskh Arabic', 'Amiri', 'Geeza Pro', 'Traditional Arabic', 'Segoe UI', serif; }
:lang(en), :lang(ar-Latn) { font-family: system-ui, sans-serif; }
.text { font-size: 1.2rem; line-height: 2; }
.text p, .text ul, .text blockquote, .text figure { margin: 0 0 1em; }
.text ul { padding-inline-start: 1.5em; }
blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 1em; }
blockquote p:last-child { margin: 0; }
figcaption, .facts, .made, small { color: var(--quiet); }
figcaption { font-size: 0.95rem; }
.facts, .made { font-size: 0.9rem; }
.facts > *:not(:last-child)::after { content: ' · '; }
.name { color: inherit; text-decoration: underline dotted var(--accent) 1px; text-underline-offset: 0.3em; }
.name:hover, :target { background: light-dark(#e3f0ef, #173436); }
mark { color: inherit; background: var(--mark); }
.yellow { --mark: light-dark(#f8e3a0, #5b4a10); } .green { --mark: light-dark(#b3dec2, #1c4a2c); }
.blue { --mark: light-dark(#b9d2fb, #1d3a68); } .rose { --mark: light-dark(#f4c0d7, #5c2440); }
.notes { padding: 0; list-style: none; }
.notes blockquote { margin: 0; border-color: var(--mark); } .notes a { color: inherit; }
.notes p { margin-block: 0.4em 1.2em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.95rem; }
th, td { padding: 0.45em 0.6em; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
th { color: var(--quiet); font-weight: 500; font-size: 0.85rem; }
td[lang='ar'] { font-size: 1.05rem; }
small { display: block; font-size: 0.85em; }
nav ol { padding-inline-start: 1.6em; }
article + article { margin-block-start: 4rem; padding-block-start: 2rem; border-block-start: 3px double var(--line); }
.made { margin-block-start: 4rem; }
@media print { body { max-inline-size: none; padding: 0; } article + article { break-before: page; border: 0; } tr { break-inside: avoid; } }
`;
