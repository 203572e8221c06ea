import { SENTENCES } from '../sentences.ts';

/** Sentences of ours that are thick with names, and those without any. */
const NAMING = SENTENCES.filter((text) =>
  /موسكو|لافروف|بوتين|مجلس الأمن|كورسك|المتحدة/u.test(text),
);
const PLAIN = SENTENCES.filter((text) => !NAMING.includes(text));
/** One sentence in so many has no name: as in a dense political report, every seventh word is a name. */
const PLAIN_EVERY = 12;

/**
 * A very long article as sites of the press write their pages: a menu and links around it, paragraphs with
 * links, bold type and white space as it comes, headings and lists between.
 *
 * @param words of the article, at least
 */
export function longPage(words: number): string {
  const parts: string[] = [];
  let count = 0;
  let next = 0;
  const sentence = (): string => {
    const pool = next % PLAIN_EVERY === PLAIN_EVERY - 1 ? PLAIN : NAMING;
    const text = pool[(next++ * 7) % pool.length]!;
    count += text.split(' ').length;
    return text;
  };
  for (let i = 0; count < words; i++) {
    if (i % 12 === 11) parts.push(`<h2>${sentence()}</h2>`);
    if (i % 20 === 19)
      parts.push(`<ul>\n<li>${sentence()}</li>\n<li>${linked(sentence())}</li>\n</ul>`);
    parts.push(
      `<p>${sentence()} ${linked(sentence())}\n   <b>${sentence()}</b> ${sentence()} ${sentence()}</p>`,
    );
  }
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>ملف: موسكو وجيرانها</title><meta property="og:type" content="article"></head><body>
<header><nav>${menu(60)}</nav></header>
<div class="page"><main><article><h1>ملف: موسكو وجيرانها في خمسين ألف كلمة</h1>
${parts.join('\n')}
</article></main><aside>${menu(40)}</aside></div><footer>${menu(20)}</footer></body></html>`;
}

/** A sentence with a link to two of its words. */
function linked(text: string): string {
  const words = text.split(' ');
  const at = words.length >> 1;
  return `${words.slice(0, at).join(' ')} <a href="#">${words.slice(at, at + 2).join(' ')}</a> ${words.slice(at + 2).join(' ')}`;
}

function menu(items: number): string {
  return `<ul>${Array.from({ length: items }, (_, i) => `<li><a href="#">قسم ${i}</a></li>`).join('\n')}</ul>`;
}
