import { captureArticle, type CapturedArticle } from '../../article/capture/capture-article.ts';
import { extractArticle } from '../../article/extract.ts';
import { failure, success, type Result } from '../../core/result.ts';

export interface ReadHtmlFile extends CapturedArticle {
  /** The address that the file says it was saved from, or null. */
  url: string | null;
}

/** In bytes: a page that holds its pictures may be large, a book is no article. */
const LARGEST = 30_000_000;
/** Where browsers write the address of a page that they save ("saved from url=(0025)https://…"). */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/iu;
/** What every page has, and no picture or archive that is read as a text. */
const MARKUP =
  /^[^\0]*<(?:!doctype html|html|head|body|article|main|section|div|p|h1)[\s>][^\0]*$/iu;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu;
/** How far into a file its encoding may be declared, in bytes. */
const HEAD = 2048;

/**
 * The article of a page that was saved as a file. Nothing of the file runs and nothing is fetched.
 *
 * @returns `article-empty` where there is no running text, `too-large`
 */
export async function readHtmlFile(file: Blob): Promise<Result<ReadHtmlFile>> {
  if (file.size > LARGEST) return failure('too-large', `${file.size} bytes`);
  const html = decode(new Uint8Array(await file.arrayBuffer()));
  if (!MARKUP.test(html)) return failure('article-empty', 'no HTML');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const url = addressOf(page, html);
  if (url !== null && !page.querySelector('base[href]')) {
    const base = page.createElement('base');
    base.href = url;
    page.head.prepend(base);
  }
  const captured = captureArticle(extractArticle(page), page, window);
  if (captured.article.blocks.every(({ kind }) => kind === 'title'))
    return failure('article-empty');
  return success({ ...captured, url });
}

function addressOf(page: Document, html: string): string | null {
  const candidates = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    SAVED_FROM.exec(html)?.[1],
  ];
  return candidates.find((url) => url && /^https?:\/\//iu.test(url) && URL.canParse(url)) ?? null;
}

/** By its byte order mark, by what it declares, as UTF-8 where it is that, else as Arabic Windows wrote it. */
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const declared = DECLARED.exec(head)?.[1];
  for (const encoding of [marked, declared, 'utf-8']) {
    if (!encoding) continue;
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue; // unknown, or not what it says
    }
  }
  return new TextDecoder('windows-1256').decode(bytes);
}
