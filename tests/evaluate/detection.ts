import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../../src/article/article.ts';
import { detectPage } from '../../src/article/detect.ts';
import { judgedPages } from './pages.ts';

export interface DetectionRow {
  file: string;
  language: { expected: string; found: string };
  verdict: { expected: Verdict; found: Verdict };
  reason: string;
  ok: boolean;
}

export interface DetectionReport {
  rows: DetectionRow[];
  /** Of the pages called articles, the share that are; 1 when none was. */
  precision: number;
  /** Of the Arabic articles, the share that was found; 1 when there are none. */
  recall: number;
  /** Share of pages with the right language. */
  language: number;
}

/**
 * Runs detection over the judged pages in `folder/pages` and prints a table of what was expected and
 * found. Null, with a line that says so, when there are no such pages.
 */
export async function evaluateDetection(
  folder: string,
  print: (line: string) => void,
): Promise<DetectionReport | null> {
  const pages = join(folder, 'pages');
  if (!existsSync(join(pages, 'manifest.tsv'))) {
    print(`detection: skipped, there is no ${join(pages, 'manifest.tsv')}`);
    return null;
  }
  const rows: DetectionRow[] = [];
  for await (const { file, language, isArticle, document } of judgedPages(pages)) {
    const found = detectPage(document);
    const expected = language !== 'ar' ? 'not-arabic' : isArticle ? 'article' : 'not-article';
    rows.push({
      file,
      language: { expected: language, found: found.language },
      verdict: { expected, found: found.verdict },
      reason: found.reason,
      ok: found.verdict === expected && found.language === language,
    });
    document.defaultView?.close();
  }
  const report = summarise(rows);
  printTable(report, print);
  return report;
}

function summarise(rows: DetectionRow[]): DetectionReport {
  const called = rows.filter(({ verdict }) => verdict.found === 'article');
  const articles = rows.filter(({ verdict }) => verdict.expected === 'article');
  const both = called.filter(({ verdict }) => verdict.expected === 'article').length;
  const right = rows.filter(({ language }) => language.expected === language.found).length;
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    rows,
    precision: share(both, called.length),
    recall: share(both, articles.length),
    language: share(right, rows.length),
  };
}

function printTable(
  { rows, precision, recall, language }: DetectionReport,
  print: (line: string) => void,
): void {
  const width = Math.max(...rows.map(({ file }) => file.length));
  print(`${'page'.padEnd(width)}  language   verdict                      why`);
  for (const { file, language, verdict, reason, ok } of rows) {
    const languages = `${language.expected}/${language.found}`.padEnd(9);
    const verdicts = ok ? verdict.found : `${verdict.found}, expected ${verdict.expected}`;
    print(
      `${file.padEnd(width)}  ${languages}  ${ok ? '  ' : '✗ '}${verdicts.padEnd(26)}  ${reason}`,
    );
  }
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  print(
    `detection: ${rows.length} pages, articles found with precision ${percent(precision)} and ` +
      `recall ${percent(recall)}, language right on ${percent(language)}`,
  );
}
