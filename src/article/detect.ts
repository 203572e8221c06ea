import { hasArabicLetters } from './arabic-letters.ts';
import type { LanguageCode, Verdict } from './article.ts';
import { findContentRegion, isProse, lengthOf, type ContentRegion } from './content-region.ts';
import { declaredType } from './declared-type.ts';
import { countLetters, foreignLanguage, languageOf } from './language.ts';
import { findTeasers } from './teasers.ts';
import { collectBlocks, type MeasuredBlock } from './text-blocks.ts';

export interface Detection {
  verdict: Verdict;
  language: LanguageCode;
  /** In plain English, for the curious. */
  reason: string;
}

/** What was read on the way, for extraction to go on from. */
export interface ReadPage extends Detection {
  region: ContentRegion | null;
  /** Every block of the page; empty where there was no need to collect them. */
  page: MeasuredBlock[];
}

/**
 * Prose that shows its page's language; with less, all of the page's text is asked. That prose is in
 * another script shows with less: an English article stays one above a window of Arabic comments.
 */
const LANGUAGE_SHOWS = 600;
const SCRIPT_SHOWS = 220;

/** Least prose of an article, in UTF-16 units: with its own word for being one, without, beside a player. */
const DECLARED = 180;
const UNDECLARED = 220;
const BESIDE_PLAYER = 600;
/** A page of teasers is an article all the same with this much prose that no teaser interrupts. */
const FLOW = 800;
/** Least prose of an article that stands at the address of a front page. */
const FRONT = 1500;
/** How many times as long as the prose the page's links are at least on a front page or in an index. */
const LINKS = 8;

/**
 * Says whether a page is an article in Arabic, from its text: letters and words decide on the language,
 * long prose in a content region on the article. What the page declares (`lang`, `og:type`, JSON-LD)
 * only shifts the bounds. Reads no style and no layout, changes nothing, never throws on odd markup.
 *
 * @example detectPage(document).verdict === 'article'
 */
export function detectPage(document: Document): Detection {
  const { verdict, language, reason } = readPage(document);
  return { verdict, language, reason };
}

/** As {@link detectPage}, with the content region (null when there is none). */
export function readPage(document: Document): ReadPage {
  const body = document.querySelector('body');
  const hint = document.querySelector('html')?.getAttribute('lang') ?? null;
  if (!body || !hasArabicLetters(body))
    return {
      verdict: 'not-arabic',
      language: foreignLanguage(hint),
      reason: 'There is no sentence in Arabic letters',
      region: null,
      page: [],
    };
  const page = collectBlocks(body);
  const region = findContentRegion(page);
  const prose = region?.blocks.filter(isProse) ?? [];
  const length = lengthOf(prose);
  const asked = length < LANGUAGE_SHOWS && !isForeign(prose) ? page : prose;
  const language = languageOf(textOf(asked), hint);
  const against =
    language !== 'ar'
      ? `The text is not Arabic (${language})`
      : region
        ? whyNot(document, page, region, length)
        : 'There is no running text';
  return {
    verdict: language !== 'ar' ? 'not-arabic' : against === null ? 'article' : 'not-article',
    language,
    reason: against ?? `${length} characters of Arabic prose`,
    region,
    page,
  };
}

/** The reason why an Arabic page is no article, or null when it is one. */
function whyNot(
  document: Document,
  page: readonly MeasuredBlock[],
  region: ContentRegion,
  length: number,
): string | null {
  const declared = declaredType(document);
  const least = declared.video ? BESIDE_PLAYER : declared.article ? DECLARED : UNDECLARED;
  if (length < least) return `Only ${length} characters of running text`;
  if (declared.other && !declared.article) return `The page says it is ${declared.other}`;
  const teasers = findTeasers(region.blocks, declared.article);
  const { teased, flow } = stretches(region.blocks, teasers);
  if (teased * 2 >= length && flow < (declared.article ? least : FLOW))
    return 'Short texts that lead to others';
  const links = page.reduce((sum, block) => sum + block.linked, 0);
  if (!declared.article && links > LINKS * length) return 'Links far outweigh the text';
  if (declared.front && length < FRONT) return 'The front page of a site';
  const posts = largestPost(region);
  if (posts.count > 1 && posts.largest < 0.7 * length && !declared.article)
    return `${posts.count} posts on one page`;
  return null;
}

/** Prose in teasers, and the longest stretch of prose without one between. */
function stretches(
  blocks: readonly MeasuredBlock[],
  teasers: readonly boolean[],
): { teased: number; flow: number } {
  let teased = 0;
  let flow = 0;
  let current = 0;
  blocks.forEach((block, i) => {
    if (teasers[i]) {
      teased += block.text.length;
      current = 0;
    } else if (isProse(block)) current += block.text.length;
    flow = Math.max(flow, current);
  });
  return { teased, flow };
}

/** Containers named as posts of a forum or blog that hold prose, and the length of the longest. */
function largestPost(region: ContentRegion): { count: number; largest: number } {
  const posts = new Map<Element, number>();
  // On a page without any, asking each paragraph would be most of the work.
  if (!region.element.ownerDocument.querySelector(POST)) return { count: 0, largest: 0 };
  for (const block of region.blocks) {
    const post = isProse(block) ? block.element.closest(POST) : null;
    if (post) posts.set(post, (posts.get(post) ?? 0) + block.text.length);
  }
  return { count: posts.size, largest: Math.max(0, ...posts.values()) };
}

const POST =
  '[id^="post_message"],[class~="post"],[class~="postbody"],[class~="post-body"],[class~="message"],' +
  '[class~="message-body"],[class~="reply"],[class~="comment"],[class~="topic-post"]';

/** Whether an article's length of prose holds hardly an Arabic letter. */
function isForeign(prose: readonly MeasuredBlock[]): boolean {
  const { arabic, other } = countLetters(textOf(prose));
  return other >= SCRIPT_SHOWS && arabic * 10 < other;
}

function textOf(blocks: readonly MeasuredBlock[]): string {
  return blocks.map((block) => block.text).join('\n');
}
