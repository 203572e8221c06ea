import { evaluateDates } from './dates/dates-report.ts';
import { evaluateDetection } from './detection.ts';
import { evaluateExtraction } from './extraction.ts';
import { readGoldFolder } from './gold.ts';
import { evaluateHardCases } from './hard-cases-report.ts';
import { evaluateEvents } from './events/events-report.ts';
import { judgePassages } from './judged-gold.ts';
import { reportGold } from './names-report.ts';
import { HELP, parseOptions, type Part } from './options.ts';
import { readGlossary } from './packs.ts';
import { evaluateSeed } from './seed.ts';
import { evaluateTransliteration } from './transliteration.ts';
import { evaluateWords } from './words/words-report.ts';
import { judgeUnknownNames, reportUnknownNames } from './unknown-names.ts';

const WITHOUT_GLOSSARY: readonly Part[] = ['detection', 'extraction', 'dates', 'words'];

type Print = (line: string) => void;

export const GOLD = 'tests/evaluate/gold';

/**
 * `npm run evaluate`: measures the engine and prints the figures; options as `HELP` in `options.ts` says.
 *
 * How the figures over the gold are defined:
 * - A mention is right when its start, its end and its entry are those that people marked. Of a name marked
 *   as ambiguous (`[name|one/other]`), it is right when the entries that the engine offers, likeliest first
 *   or not, hold one of those marked.
 * - Precision: of the engine's mentions, the share that is right. Recall: of the marked names that some pack
 *   holds, the share that the engine has right. F1: their harmonic mean.
 * - By kind: precision by the kind of the engine's entry, recall by that of the marked one.
 * - By role: precision by the role that the engine says, recall by that of the entry's name whose letters
 *   the marked surface has (`written-role.ts`); "unlisted" where it has none with these letters.
 * - Errors are told apart: span right and entry wrong; entry right and span off; missed; false; and a
 *   mention on or inside a name that no pack holds (`[name|?kind]`), which is false too. The first two cost
 *   precision as well as recall.
 * - Names that no pack holds: see `unknown-names.ts`.
 * - Coverage: of all marked names, the share that the packs hold.
 *
 * @param args the command line after the name of the script
 * @returns the exit code: 0 measured, whatever the figures; 1 the gold has mistakes; 2 the line has
 */
export async function main(args: readonly string[], print: Print): Promise<number> {
  const options = parseOptions(args);
  if (options === 'help') {
    print(HELP);
    return 0;
  }
  if ('error' in options) {
    print(`evaluate: ${options.error}. See npm run evaluate -- --help.`);
    return 2;
  }
  const { folder, errors, parts } = options;
  if (parts.includes('detection')) {
    await evaluateDetection(folder, print);
    print('');
  }
  if (parts.includes('extraction')) {
    await evaluateExtraction(folder, print);
    print('');
  }
  if (parts.includes('dates')) await evaluateDates({ errors }, print);
  if (parts.includes('words')) await evaluateWords({ errors }, print);
  if (!parts.some((part) => !WITHOUT_GLOSSARY.includes(part))) return 0;
  const glossary = await readGlossary();
  const gold = await readGoldFolder(GOLD, (id) => glossary.entries.has(id));
  if (parts.includes('names')) {
    reportGold(glossary, gold, judgePassages(glossary, gold.passages), { errors }, print);
    await evaluateSeed(glossary, folder, print);
    print('');
  }
  if (parts.includes('hard-cases')) {
    await evaluateHardCases(print);
    print('');
  }
  if (parts.includes('unknown-names'))
    reportUnknownNames(judgeUnknownNames(glossary, gold.passages), { errors }, print);
  if (parts.includes('events')) await evaluateEvents(glossary, { errors }, print);
  if (parts.includes('transliteration')) await evaluateTransliteration(folder, print);
  return gold.problems.length === 0 ? 0 : 1;
}
