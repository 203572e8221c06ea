import { NAME_ROLES } from '../../src/core/entry.ts';
import { KINDS } from '../../src/core/kind.ts';
import { coverageLine } from './coverage.ts';
import { goldErrorLines } from './error-lines.ts';
import { figuresTable, type Tally } from './figures.ts';
import type { Gold } from './gold.ts';
import { tallyGold, type GoldTallies, type Judged } from './judged-gold.ts';
import type { Outcome } from './judge.ts';
import type { Glossary } from './packs.ts';

type Print = (line: string) => void;

/** Prints all figures of the gold, and each error on a line of its own where that is asked for. */
export function reportGold(
  glossary: Glossary,
  { passages, problems }: Gold,
  judged: readonly Judged[],
  { errors }: { errors: boolean },
  print: Print,
): void {
  for (const problem of problems) print(`left out: ${problem}`);
  const names = passages.flatMap(({ blocks }) => blocks.flatMap((block) => block.names));
  print(`names in the gold: ${passages.length} passages, ${names.length} names marked`);
  const tallies = tallyGold(glossary, judged);
  const tables: [title: string, tally: Tally, order?: readonly string[]][] = [
    ['total', tallies.total],
    ['by kind', tallies.kind, KINDS],
    ['by role', tallies.role, [...NAME_ROLES, 'unlisted']],
    ['by file', tallies.file, sorted(tallies.file)],
    ['by house style', tallies.style, sorted(tallies.style)],
    ['by topic', tallies.topic, sorted(tallies.topic)],
  ];
  for (const table of tables) figuresTable(...table).forEach(print);
  print(outcomeLine(tallies));
  print(coverageLine(glossary, names));
  if (errors) goldErrorLines(glossary, judged).forEach(print);
}

function sorted({ counts }: Tally): string[] {
  return [...counts.keys()].sort();
}

function outcomeLine({ outcomes, unknownMarked }: GoldTallies): string {
  const of = (outcome: Outcome): number => outcomes.get(outcome) ?? 0;
  return (
    `errors: ${of('wrong-entry')} span right, entry wrong; ${of('span-off')} entry right, span off; ` +
    `${of('missed')} missed; ${of('false')} false; ` +
    `${of('unknown-marked')} unknown marked as somebody else (${[...unknownMarked].map(([kind, count]) => `${kind} ${count}`).join(', ')})`
  );
}
