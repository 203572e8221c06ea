import type { FileWords } from './article-format.ts';
import type { ExportedArticle, ExportedEvent } from './exported-article.ts';
import { htmlText } from './html-text.ts';
import type { NamedEntry } from './named-entries.ts';
import { passageAddress } from './web-address.ts';

/** Id of a row of the glossary: numbers, since ids of entries may hold anything. @example 'a1-n3' */
export function nameId(article: number, number: number): string {
  return `a${article + 1}-n${number}`;
}

interface NameTable {
  named: readonly NamedEntry[];
  words: FileWords;
  /** Of the article, from 0. */
  index: number;
  /** Of the heading. */
  level: number;
}

/** The glossary of an article; empty where it names nobody. */
export function nameTable({ named, words, index, level }: NameTable): string {
  const rows = named.map(({ entry, count }, i) => {
    const { name, about, transliteration, kind } = entry;
    return [
      `<tr id="${nameId(index, i + 1)}">`,
      `<td lang="ar" dir="rtl">${htmlText(name.ar)}${small(about.ar)}</td>`,
      `<td lang="en" dir="ltr">${htmlText(name.en)}${small(about.en)}</td>`,
      `<td lang="ar-Latn" dir="ltr">${htmlText(transliteration ?? '')}</td>`,
      `<td>${htmlText(words.kindOf(kind))}${small(count > 1 ? `×${count}` : '')}</td>`,
      '</tr>',
    ].join('');
  });
  const { arabic, english, transliteration, kind } = words;
  return table({
    heading: words.names,
    level,
    head: [arabic, english, transliteration, kind],
    rows,
  });
}

/** The dated events that an article tells; empty where it tells none. */
export function eventTable(article: ExportedArticle, words: FileWords, level: number): string {
  const rows = article.events.map((event) => {
    const mark = words.realityOf(event.reality);
    return [
      `<tr><td>${htmlText(words.interval(event))}</td>`,
      `<td lang="en" dir="ltr">${htmlText(event.line.en)}${small(mark ?? '', words.language)}</td>`,
      `<td lang="ar" dir="rtl">${clause(event, article)}</td></tr>`,
    ].join('');
  });
  return table({
    ...{ heading: words.events, level, rows },
    head: [words.date, words.event, words.clause],
  });
}

/** What the article says, leading to the place on its page. */
function clause({ line, told }: ExportedEvent, { url, blocks }: ExportedArticle): string {
  const text = told && blocks[told.block]?.text;
  const address = text ? passageAddress(url, text, told.start, told.end) : null;
  const said = htmlText(line.ar);
  if (address === null) return said;
  return `<a href="${htmlText(address)}" rel="noopener noreferrer">${said}</a>`;
}

function small(text: string, language?: string): string {
  const of = language === undefined ? '' : ` lang="${language}" dir="auto"`;
  return text === '' ? '' : `<small${of}>${htmlText(text)}</small>`;
}

interface Table {
  heading: string;
  level: number;
  head: readonly string[];
  rows: readonly string[];
}

function table({ heading, level, head, rows }: Table): string {
  if (rows.length === 0) return '';
  const cells = head.map((text) => `<th scope="col">${htmlText(text)}</th>`).join('');
  return [
    `<h${level}>${htmlText(heading)}</h${level}>`,
    `<div class="wide"><table>\n<thead><tr>${cells}</tr></thead>\n<tbody>`,
    ...rows,
    '</tbody>\n</table></div>',
  ].join('\n');
}
