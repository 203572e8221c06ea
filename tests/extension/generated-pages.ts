import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SENTENCES } from '../bench/sentences.ts';
import { serve, type FileServer } from '../browsers/serve.mjs';

/** Serves pages made for one test, by name of their file. */
export async function servePages(
  pages: Readonly<Record<string, string>>,
  headers: Record<string, string> = {},
): Promise<FileServer> {
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-pages-'));
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, name), html);
  const server = await serve(folder, { headers });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...server, close };
}

/** An Arabic article of at least so many words, five sentences a paragraph. */
export function longArticle(words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const sentences = Array.from(
      { length: 5 },
      (_, j) => SENTENCES[(i * 7 + j * 3) % SENTENCES.length]!,
    );
    const paragraph = sentences.join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return articlePage('ملف طويل عن روسيا وكوريا الشمالية', paragraphs);
}

/** A plain, sound article. */
function articlePage(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-08-05T09:30:00+03:00"></head>
<body><button id="own" onclick="this.textContent = 'answered'">زر الصفحة</button>
<main><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></main></body></html>`;
}

/** An article that names no known name but those of `names`, each in a paragraph of its own. */
export function articleNaming(names: readonly string[]): string {
  return articlePage('يوم مفتوح على شاطئ البلدة', [
    ...names.map(
      (name) =>
        `وتحدث الحاضرون طويلا عن ${name} وعن أثر ذلك في حياة الناس، ثم انصرفوا إلى بيوتهم بعد المغيب وقد اتفقوا على لقاء آخر قريب.`,
    ),
    'وكان الطقس لطيفا، فامتلأت المقاهي بالزائرين وطالت الأحاديث حتى ساعة متأخرة من الليل، ولم يغادر أحد قبل أن يسمع الحكاية كلها.',
    'ويقول سكان البلدة إن مثل هذه الأيام صارت نادرة، وإنهم يتمنون أن تعود كما كانت في زمن مضى حين كان البحر رزقهم الوحيد.',
  ]);
}

/**
 * An article as broken as pages get: data that is no JSON, NUL characters, elements left open, crossed or
 * closed twice, text where a table takes none, a depth beyond what browsers build, text after the end.
 */
export function brokenArticle(): string {
  const text = (i: number) => SENTENCES[i % SENTENCES.length]!;
  return `<html lang=ar dir=rtl><head><meta charset=utf-8><title>موسكو وبيونغ يانغ
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "لافروف في </script>
<script type="application/ld+json">[null, {"@graph": 5, "@type": ["NewsArticle", 7], "author": [[]], "datePublished": {}}]</script>
<meta property="og:type" content="article"><meta property="article:published_time" content="أمس">
</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "لافروف في </script>
<script type="application/ld+json">[null, {"@graph": 5, "@type": ["NewsArticle", 7], "author": [[]], "datePublished": {}}]</script>
<body class=a class=b><div><main><article>${'<div><span>'.repeat(600)}
<h1>محادثات بين موسكو وبيونغ يانغ</h2></header>
<p>${text(0)} <b>${text(1)} <i>${text(2)}</b> ${text(3)}</i>
<p>ووصل الرئيس فلاديمير\u0000 بوتين إلى العاصمة\u0000 برفقة وفد كبير من رجال الأعمال والخبراء.
<table><p>${text(5)}<tr>${text(6)}<td><p>${text(7)}</table></td></tr>
<a href="#"><p>${text(9)} <a href="#">${text(10)}</p></a></a></a>
<p title="unclosed>${text(8)}"<p>${text(11)}<svg><p>${text(12)}</svg>
<select><p>x</select></div></div></article></body></html>
<p>${text(4)} <b>${text(13)}</p></p></article></main>
<!-- never closed ${text(0)}`;
}
