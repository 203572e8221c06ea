import { errorLine } from './error-lines.ts';
import { JUDGED_ROWS, readJudgedRows, uncovered } from './hard-case-rows.ts';
import { HARD_CASES } from './hard-cases.ts';
import { judgeHardCases } from './judged-hard-cases.ts';
import { readGlossary } from './packs.ts';

/**
 * Judges every hard case and prints how many are right, each fault of the others on a line of its own, and
 * what of the judged list no case holds, where that list is there.
 */
export async function evaluateHardCases(print: (line: string) => void): Promise<void> {
  const glossary = await readGlossary();
  const judged = judgeHardCases(glossary);
  const wrong = judged.filter(({ faults }) => faults.length > 0);
  print(`hard cases: ${judged.length - wrong.length} of ${judged.length} right`);
  for (const { theme, rule, faults } of wrong)
    for (const { text, judgement } of faults)
      print(`  ${errorLine(`${theme}: ${rule}`, text, judgement, glossary.entries)}`);
  const rows = await readJudgedRows();
  if (rows === null) {
    print(`rows of the judged list: skipped, there is no ${JUDGED_ROWS}`);
    return;
  }
  const open = uncovered(rows, Object.values(HARD_CASES).flat());
  print(`rows of the judged list: ${rows.size}, ${open.length} surfaces without a case`);
  for (const line of open) print(`  ${line}`);
}
