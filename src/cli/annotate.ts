import { JSDOM, VirtualConsole } from 'jsdom';
import { articleText, BLOCK_SEPARATOR, type Article } from '../article/article.ts';
import { extractArticle } from '../article/extract.ts';
import { readText } from '../article/plain-text.ts';
import { findDates } from '../core/dates/find-dates.ts';
import type { Entry } from '../core/entry.ts';
import { findEvents } from '../core/events/find-events.ts';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import type { Mention } from '../core/mention.ts';
import { findMentions } from '../core/mentions/find-mentions.ts';

/** What to annotate: a page's HTML or a plain text, which is taken verbatim. */
export interface AnnotationInput {
  id: string;
  content: { html: string } | { text: string };
  url: string | null;
  /** ISO date; overrides what a page says of itself. */
  published: string | null;
}

/** The engine's knowledge: entries by id, and their names compiled. */
export interface Glossary {
  entries: ReadonlyMap<string, Entry>;
  gazetteer: Gazetteer;
}

/**
 * Everything that the extension would find, as the JSON object of one line. Offsets are UTF-16 into
 * `article.text`. A name that could mean several entries lists the others, likeliest first. Events name their
 * participants in English.
 */
export function annotate({ entries, gazetteer }: Glossary, input: AnnotationInput): object {
  const article = readArticle(input);
  const published = input.published ?? article.published;
  const text = articleText(article.blocks);
  // A few words show no language of their own; they were handed over to be read all the same.
  const readable = article.language === 'ar' || article.language === 'und';
  const mentions = readable ? mentionsOf(gazetteer, article) : [];
  const dates = readable ? findDates(text, published) : [];
  const events = findEvents({ text, mentions, dates, entries, published });
  const nameOf = (id: string): string => entries.get(id)?.name.en ?? id;
  return {
    id: input.id,
    article: {
      isArticle: article.verdict === 'article',
      language: article.language,
      title: article.title,
      byline: article.byline,
      published,
      publishedCertainty: input.published === null ? article.publishedCertainty : null,
      text,
    },
    mentions: mentions.map(({ start, end, entry, role, confidence, evidence, others }) => {
      const { name, kind } = entries.get(entry)!;
      return {
        start,
        end,
        surface: text.slice(start, end),
        entry,
        ar: name.ar,
        en: name.en,
        kind,
        role,
        confidence,
        evidence,
        others,
      };
    }),
    dates: dates.map(({ start, end, interval, anchor, calendar, time }) => ({
      start,
      end,
      surface: text.slice(start, end),
      from: interval?.from ?? null,
      to: interval?.to ?? null,
      precision: interval?.precision ?? null,
      anchor,
      calendar,
      time,
    })),
    events: events.map(({ participants, roles, speaker, ...event }) => ({
      ...event,
      participants: participants.map(nameOf),
      roles: roles.map(({ role, entry }) => ({ role, entry, en: nameOf(entry) })),
      speaker: speaker === null ? null : nameOf(speaker),
    })),
  };
}

/** The article of a page, or a text as the article that it is. */
export function readArticle({ content, url }: AnnotationInput): Article {
  if ('text' in content) return readText(content.text);
  // A page's own scripts and style sheets are never run or loaded; a broken sheet is no news. The window is
  // not closed: it runs nothing, and closing one recurses as deep as its page is nested.
  const { window } = new JSDOM(content.html, {
    ...(url !== null && { url }),
    virtualConsole: new VirtualConsole(),
  });
  return extractArticle(window.document).article;
}

/** Mentions of all blocks, at offsets into the whole text. */
function mentionsOf(gazetteer: Gazetteer, { blocks }: Article): Mention[] {
  const found = findMentions(
    gazetteer,
    blocks.map((block) => block.text),
  );
  let offset = 0;
  return blocks.flatMap(({ text }, i) => {
    const start = offset;
    offset += text.length + BLOCK_SEPARATOR.length;
    return found[i]!.map((mention) => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start,
    }));
  });
}
