import { arrangeBlocks, type Element } from './arrange-blocks.ts';
import type { ArticleFormat, FileFrame, FileWords } from './article-format.ts';
import { cleanLine } from './clean-line.ts';
import type { ArticleHead, ExportedArticle, ExportedEvent } from './exported-article.ts';
import { markdownLink, markdownText } from './markdown-text.ts';
import { namedEntries } from './named-entries.ts';
import { passageAddress } from './web-address.ts';
import { yamlFields } from './yaml-fields.ts';

/**
 * CommonMark with tables. One article has what is known of it in front, as YAML:
 *
 * ```
 * ---
 * title: "زيارة إلى موسكو"
 * published: 2025-08-05
 * ---
 *
 * # زيارة إلى موسكو
 *
 * …
 *
 * ## Names in the article
 *
 * | Arabic | English | … |
 * ```
 *
 * Several have a table of contents, each a heading of its own with its facts below, and all headings one level
 * lower. Links go by anchors of their own, since every program makes others of headings.
 */
export const markdown: ArticleFormat = (frame) => {
  const { articles } = frame;
  const isAlone = articles.length === 1;
  return {
    head: isAlone ? yamlFields(fieldsOf(articles[0]!)) : contents(frame),
    article: (article, index) =>
      isAlone
        ? `\n${articleText(article, frame.words, 1)}`
        : `\n<a id="article-${index + 1}"></a>\n\n${articleText(article, frame.words, 2)}`,
    foot: '',
  };
};

/** @example fieldsOf(head)[0] // ['title', 'زيارة إلى موسكو'] */
function fieldsOf(head: ArticleHead) {
  const { title, outlet, byline, published, saved, url, language } = head;
  const { tags, collections, status, starred, archived } = head;
  return Object.entries({
    ...{ title, outlet, byline, published, saved, url, language },
    ...{ tags, collections, status, starred, archived },
  });
}

function contents({ articles, words, exported }: FileFrame): string {
  const items = articles.map((head, i) => {
    const facts = factsOf(head, words);
    const name = markdownText(head.title) || markdownText(head.url);
    return `${i + 1}. [${name}](#article-${i + 1})${facts && ` (${facts})`}\n`;
  });
  const front = yamlFields([
    ['title', words.title],
    ['exported', exported],
  ]);
  return `${front}\n# ${markdownText(words.title)}\n\n## ${markdownText(words.contents)}\n\n${items.join('')}`;
}

/** Who published it, who wrote it, and when. */
function factsOf({ outlet, byline, published }: ArticleHead, words: FileWords): string {
  const facts = [outlet, byline, published === null ? null : words.day(published)];
  return facts
    .map((fact) => markdownText(fact ?? ''))
    .filter((fact) => fact !== '')
    .join(' · ');
}

/** @param level of its title */
function articleText(article: ExportedArticle, words: FileWords, level: number): string {
  const { above, title, body } = arrangeBlocks(article);
  const page = markdownLink(markdownText(words.page), article.url);
  const origin = [factsOf(article, words), markdownText(words.saved(article.saved)), page];
  const parts = [
    ...above.map((element) => elementText(element, level)),
    heading(level, markdownText(title.text)),
    ...(level === 1 ? [] : [origin.filter((fact) => fact !== '').join(' · ')]),
    ...body.map((element) => elementText(element, level)),
    ...glossary(article, words, level),
    ...events(article, words, level),
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

function elementText(element: Element, level: number): string {
  if (element.is === 'list')
    return element.items
      .map(({ text }) => markdownText(text))
      .filter((text) => text !== '')
      .map((text) => `- ${text}`)
      .join('\n');
  const { kind } = element.block;
  const text = markdownText(element.block.text);
  if (text === '') return '';
  switch (kind) {
    case 'title':
    case 'heading':
      return heading(level + 1, text);
    case 'quote':
      return `> ${text}`;
    case 'caption':
      // Captions are short: what no picture stands over is told from the text by its slant.
      return `*${text}*`;
    default:
      return text;
  }
}

function heading(level: number, text: string): string {
  return text && `${'#'.repeat(level)} ${text}`;
}

function glossary(article: ExportedArticle, words: FileWords, level: number): string[] {
  const rows = namedEntries(article).map(({ entry }) => {
    const { name, transliteration, kind, about } = entry;
    const line = about[words.language] || about.ar || about.en;
    return [name.ar, name.en, transliteration ?? '', words.kindOf(kind), line].map(markdownText);
  });
  if (rows.length === 0) return [];
  const { arabic, english, transliteration, kind, about } = words;
  const head = [arabic, english, transliteration, kind, about].map(markdownText);
  return [heading(level + 1, markdownText(words.names)), table([head, ...rows])];
}

function events(article: ExportedArticle, words: FileWords, level: number): string[] {
  const rows = article.events.map((event) => {
    const { line, reality } = event;
    const mark = words.realityOf(reality);
    return [
      markdownText(words.interval(event)),
      markdownText(mark === null ? line.en : `${line.en} (${mark})`),
      clause(event, article),
    ];
  });
  if (rows.length === 0) return [];
  const head = [words.date, words.event, words.clause].map(markdownText);
  return [heading(level + 1, markdownText(words.events)), table([head, ...rows])];
}

/** What the article says, leading to the place on its page. */
function clause({ line, told }: ExportedEvent, { url, blocks }: ExportedArticle): string {
  const text = told && blocks[told.block]?.text;
  const address = text ? passageAddress(url, text, told.start, told.end) : null;
  const said = markdownText(cleanLine(line.ar));
  return address === null || said === '' ? said : markdownLink(said, address);
}

/** @param rows the head first, cells escaped */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const lines = [head, head.map(() => '---'), ...body];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
