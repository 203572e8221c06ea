import type { ArticleFormat, FileWords } from './article-format.ts';
import type { ArticleHead, ExportedArticle } from './exported-article.ts';
import { htmlText } from './html-text.ts';
import { contextOf, namedEntries, type NamedEntry } from './named-entries.ts';
import { passageAddress } from './web-address.ts';

const COLUMNS = [
  ...['Id', 'Arabic', 'English', 'Transliteration', 'Kind', 'About', 'Context', 'Source'],
  ...['Back', 'Tags'],
];

/** The fields of a note type of its own: all columns but the tags. */
export const ANKI_FIELDS: readonly string[] = COLUMNS.slice(0, -1);

/**
 * The notes of an article by their fields, in HTML, with their tags: for each entry that is named and was not written before.
 *
 * @param written ids of entries, to which those of this article are added
 */
export function ankiNotes(
  article: ExportedArticle,
  words: FileWords,
  written: Set<string>,
): { fields: Record<string, string>; tags: string[] }[] {
  return namedEntries(article)
    .filter(({ entry }) => !written.has(entry.id) && written.add(entry.id))
    .map((named) => {
      const values = noteOf(named, article, words);
      return {
        fields: Object.fromEntries(ANKI_FIELDS.map((field, i) => [field, values[i] ?? ''])),
        tags: values.at(-1)!.split(' '),
      };
    });
}

/**
 * Notes for Anki, a line for each entry that is named, with the sentence in which the first article names it
 * first. The id is the entry's, so that notes that were imported before are brought up to date and not doubled.
 * `Back` holds what the columns between say apart: with it the file fits the note type "Basic" as it is.
 *
 * ```
 * #separator:tab
 * #html:true
 * #guid column:1
 * #tags column:10
 * #columns:Id	Arabic	English	…
 * siyaq:sergei-lavrov	سِيرْغِي لَافْرُوف	Sergei Lavrov	…
 * ```
 */
export const anki: ArticleFormat = ({ words }) => {
  const written = new Set<string>();
  return {
    head: [
      ...['#separator:tab', '#html:true', '#guid column:1', `#tags column:${COLUMNS.length}`],
      `#columns:${COLUMNS.join('\t')}\n`,
    ].join('\n'),
    article: (article) =>
      namedEntries(article)
        .filter(({ entry }) => !written.has(entry.id) && written.add(entry.id))
        .map((named) => `${noteOf(named, article, words).join('\t')}\n`)
        .join(''),
    foot: '',
  };
};

/** No field holds a tab, a line end or a bare quotation mark: all of it is HTML on one line. */
function noteOf({ entry, block, mention }: NamedEntry, article: ExportedArticle, words: FileWords) {
  const { id, kind, name, transliteration, about } = entry;
  const { text } = article.blocks[block]!;
  const { before, name: written, after, start, end } = contextOf(text, mention);
  const link = passageAddress(article.url, text, start, end);
  const context = `<div dir="rtl" lang="ar">${htmlText(before)}<b>${htmlText(written)}</b>${htmlText(after)}</div>`;
  const english = htmlText(name.en);
  const reading = htmlText(transliteration ?? '');
  const line = htmlText(about[words.language] || about.en || about.ar);
  const source = sourceOf(article, words, link);
  const back = [english && `<b>${english}</b>`, reading && `<i>${reading}</i>`, line]
    .filter((part) => part !== '')
    .join('<br>');
  return [
    ...[htmlText(`siyaq:${id}`), htmlText(name.ar), english, reading],
    ...[htmlText(words.kindOf(kind)), line, context, source],
    ...[`${back}${context}<small>${source}</small>`, `siyaq siyaq::${kind}`],
  ];
}

/** Title, outlet and day, leading to the sentence. */
function sourceOf(head: ArticleHead, words: FileWords, link: string | null): string {
  const { title, url, outlet, published } = head;
  const name = `<bdi>${htmlText(title || url)}</bdi>`;
  const facts = [outlet, published === null ? null : words.day(published)]
    .map((fact) => htmlText(fact ?? ''))
    .filter((fact) => fact !== '')
    .map((fact) => `<bdi>${fact}</bdi>`);
  return [link === null ? name : `<a href="${htmlText(link)}">${name}</a>`, ...facts].join(' · ');
}
