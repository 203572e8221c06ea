import { arrangeBlocks, type Element } from './arrange-blocks.ts';
import type { ArticleFormat, FileFrame, FileWords } from './article-format.ts';
import type { ArticleHead, ExportedArticle, ExportedBlock } from './exported-article.ts';
import { highlightsByBlock, inkedText, noteList, type Highlighted } from './html-notes.ts';
import { HTML_STYLE } from './html-style.ts';
import { eventTable, nameId, nameTable } from './html-tables.ts';
import { directionOfText, htmlText } from './html-text.ts';
import { namedEntries, type NamedEntry } from './named-entries.ts';
import { webAddress } from './web-address.ts';

/**
 * One page that needs nothing else: no script, nothing that is loaded, and a policy that says so. Each article
 * has its own language and direction; a name leads to its row of the glossary and has its English as title:
 *
 * ```html
 * <article id="a1" lang="ar" dir="rtl">
 *   <h1>…</h1>
 *   <p>زار <a class="name" href="#a1-n1" title="Sergei Lavrov: …">لافروف</a> …</p>
 * ```
 */
export const html: ArticleFormat = (frame) => {
  const { articles, words } = frame;
  const isAlone = articles.length === 1;
  const title = isAlone ? articles[0]!.title || articles[0]!.url : words.title;
  return {
    head: htmlHead(title, words) + (isAlone ? '' : contents(frame)),
    article: (article, index) => articleHtml(article, words, index, isAlone ? 1 : 2),
    foot: `<p class="made">${htmlText(words.made)}</p>\n</body>\n</html>\n`,
  };
};

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function htmlHead(title: string, { language }: FileWords): string {
  return `<!doctype html>
<html lang="${language}" dir="${directionOfText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${htmlText(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
`;
}

function contents({ articles, words }: FileFrame): string {
  const items = articles.map((head, i) => {
    const name = `<a href="#a${i + 1}"><bdi lang="${htmlText(head.language)}">${htmlText(head.title || head.url)}</bdi></a>`;
    return `<li>${name} <span class="facts">${facts(head, words)}</span></li>\n`;
  });
  return `<h1>${htmlText(words.title)}</h1>\n<nav>\n<h2>${htmlText(words.contents)}</h2>\n<ol>\n${items.join('')}</ol>\n</nav>\n`;
}

/** Who published it, who wrote it, and when. */
function facts({ outlet, byline, published }: ArticleHead, words: FileWords): string {
  const day = published === null ? null : words.day(published);
  return [outlet, byline, day]
    .map((fact) => htmlText(fact ?? '').trim())
    .filter((fact) => fact !== '')
    .map((fact) => `<span><bdi>${fact}</bdi></span>`)
    .join('');
}

/** @param level of its title */
function articleHtml(
  article: ExportedArticle,
  words: FileWords,
  index: number,
  level: number,
): string {
  const { above, title, body } = arrangeBlocks(article);
  const named = namedEntries(article);
  const marks = new Map(named.map((one, i) => [one.entry.id, { ...one, number: i + 1 }]));
  const inked = highlightsByBlock(article);
  const at = new Map(article.blocks.map((block, i) => [block, inked[i]!]));
  const inline: Inline = (block) => marked(block, index, marks, at.get(block) ?? []);
  const draw = (element: Element) => elementHtml(element, inline, level);
  const { language } = words;
  const tools = `lang="${language}" dir="${directionOfText(language)}"`;
  return [
    `<article id="a${index + 1}" lang="${htmlText(article.language)}" dir="${directionOfText(article.language)}">`,
    '<div class="text">',
    ...above.map(draw),
    `<h${level} class="title">${inline(title)}</h${level}>`,
    `<p class="facts" lang="${language}">${facts(article, words)}<span><bdi>${htmlText(words.saved(article.saved))}</bdi></span>${origin(article, words)}</p>`,
    ...body.map(draw),
    '</div>',
    `<div ${tools}>`,
    noteList(article, words, level + 1),
    nameTable({ named, words, index, level: level + 1 }),
    eventTable(article, words, level + 1),
    '</div>',
    '</article>',
    '',
  ]
    .filter((line, i, all) => line !== '' || i === all.length - 1)
    .join('\n');
}

function origin({ url }: ArticleHead, words: FileWords): string {
  const address = webAddress(url);
  if (address === null) return '';
  return `<span><a href="${htmlText(address)}" rel="noopener noreferrer">${htmlText(words.page)}</a></span>`;
}

/** The text of a block with its names marked. */
type Inline = (block: ExportedBlock) => string;

function elementHtml(element: Element, inline: Inline, level: number): string {
  if (element.is === 'list') {
    const items = element.items.map((block) => `<li>${inline(block)}</li>`);
    return `<ul>\n${items.join('\n')}\n</ul>`;
  }
  const text = inline(element.block);
  switch (element.block.kind) {
    case 'title':
    case 'heading':
      return `<h${level + 1}>${text}</h${level + 1}>`;
    case 'quote':
      return `<blockquote><p>${text}</p></blockquote>`;
    case 'caption':
      return `<figure><figcaption>${text}</figcaption></figure>`;
    default:
      return `<p>${text}</p>`;
  }
}

function marked(
  { text, mentions }: ExportedBlock,
  article: number,
  marks: ReadonlyMap<string, NamedEntry & { number: number }>,
  highlights: readonly Highlighted[],
): string {
  const ink = (from: number, to: number) => inkedText(text, from, to, highlights);
  let at = 0;
  let written = '';
  for (const { start, end, entry } of mentions) {
    const named = marks.get(entry);
    if (!named) continue;
    const { name, about } = named.entry;
    const title = [name.en, about.en].filter((part) => part !== '').join(': ');
    written += ink(at, start);
    written += `<a class="name" href="#${nameId(article, named.number)}" title="${htmlText(title)}">${ink(start, end)}</a>`;
    at = end;
  }
  return written + ink(at, text.length);
}
