import { findDates } from '../../../src/core/dates/find-dates.ts';
import { inContext } from '../error-lines.ts';
import { figuresTable, Tally } from '../figures.ts';
import { readDateGold, type DatedText } from './date-gold.ts';
import { judgeDates, type DateJudgement, type FoundDate } from './judge-dates.ts';
import { PEERS } from './peers.ts';

type Print = (line: string) => void;

const DATE_GOLD = 'tests/evaluate/gold-dates';

/** A text of the gold and what was made of one of its dates. */
interface Judged {
  text: DatedText;
  judgement: DateJudgement;
}

/** Whether the words count, or only that the days are right somewhere in them. */
type Strictness = 'strict' | 'days';

/**
 * Measures the reading of dates, and that of peers: precision and recall by family. A date is right when its words and its
 * interval, precision included, are those marked; for the peers, who draw the ends of an expression in their own ways and
 * tell no precision, only the days count, and beside them stands our own figure so counted.
 */
export async function evaluateDates({ errors }: { errors: boolean }, print: Print): Promise<void> {
  const gold = await readDateGold(DATE_GOLD);
  const judged = judgeAll(gold, ours);
  const marked = gold.reduce((sum, { dates }) => sum + dates.length, 0);
  const traps = gold.filter(({ dates }) => dates.length === 0).length;
  print(
    `dates in the gold: ${gold.length} texts, ${marked} dates marked, ${traps} texts without one`,
  );
  figuresTable(
    'total',
    tally(judged, 'strict', () => 'siyaq'),
  ).forEach(print);
  const byFamily = tally(judged, 'strict', ({ family }) => family);
  figuresTable('by family', byFamily, [...byFamily.counts.keys()].sort()).forEach(print);
  const byStyle = tally(judged, 'strict', ({ style }) => style);
  figuresTable('by house style', byStyle, [...byStyle.counts.keys()].sort()).forEach(print);
  const days = tally(judged, 'days', () => 'siyaq');
  figuresTable('the days alone', days).forEach(print);
  for (const peer of PEERS)
    figuresTable(
      '',
      tally(
        judgeAll(gold, (text) => peer.find(text)),
        'days',
        () => peer.name,
      ),
    )
      .slice(1)
      .forEach(print);
  if (errors)
    for (const { text, judgement } of judged)
      if (judgement.outcome !== 'right') print(errorLine(text, judgement));
}

/** The judgements of our own reading; for the test of quality. */
export async function judgeDateGold(): Promise<Judged[]> {
  return judgeAll(await readDateGold(DATE_GOLD), ours);
}

function ours({ text, published }: DatedText): FoundDate[] {
  return findDates(text, published);
}

function judgeAll(gold: readonly DatedText[], find: (text: DatedText) => FoundDate[]): Judged[] {
  return gold.flatMap((text) =>
    judgeDates(text, find(text)).map((judgement) => ({ text, judgement })),
  );
}

function tally(
  judged: readonly Judged[],
  strictness: Strictness,
  groupOf: (text: DatedText) => string,
): Tally {
  const counts = new Tally();
  for (const { text, judgement } of judged) {
    const { outcome, expected, found } = judgement;
    const right = outcome === 'right' || (strictness === 'days' && outcome === 'span-off');
    if (expected !== null) counts.marked(groupOf(text), right);
    if (found !== null) counts.found(groupOf(text), right);
  }
  return counts;
}

function errorLine({ file, line, text }: DatedText, judgement: DateJudgement): string {
  const { outcome, expected, found } = judgement;
  const context = inContext(text, (found ?? expected)!);
  const said = (date: FoundDate | null): string => {
    if (date === null) return 'nothing';
    const { interval } = date;
    const value = interval ? `${interval.from}/${interval.to} ${interval.precision}` : 'unresolved';
    return `${text.slice(date.start, date.end)} = ${value}`;
  };
  return `${file}:${line}  ${outcome}  ${context}  expected ${said(expected)}  found ${said(found)}`;
}
