import { findArticleDates } from '../../../src/core/dates/article-dates.ts';
import type { EventMention } from '../../../src/core/events/event-mention.ts';
import { findEvents } from '../../../src/core/events/find-events.ts';
import { SaidBefore } from '../../../src/core/events/said-before.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { figuresTable, Tally } from '../figures.ts';
import type { WholeGlossary } from '../packs.ts';
import { readEventGold, type EventText } from './event-gold.ts';
import { isNearlyRight, isRight, judgeEvents, type EventJudgement } from './judge-events.ts';

type Print = (line: string) => void;

const EVENT_GOLD = 'tests/evaluate/gold-events';
/** Texts that nobody looks at while rules are made: what is to be expected of pages. */
const HELD_OUT = 'tests/evaluate/held-out-events';

interface Judged {
  text: EventText;
  judgement: EventJudgement;
}

/** Measures the reading of events, names and dates found by the engine itself: precision and recall by class and reality. */
export async function evaluateEvents(
  glossary: WholeGlossary,
  { errors }: { errors: boolean },
  print: Print,
): Promise<void> {
  const { texts, judged } = await judgeEventGold(glossary);
  const marked = texts.reduce((sum, { events }) => sum + events.length, 0);
  const traps = texts.filter(({ events }) => events.length === 0).length;
  print(`events in the gold: ${texts.length} texts, ${marked} events marked, ${traps} traps`);
  figuresTable(
    'total',
    tally(judged, () => 'events'),
  ).forEach(print);
  const near = tally(judged, () => 'a party more or fewer', isNearlyRight);
  figuresTable('if that is all that differs', near).forEach(print);
  figuresTable(
    'by reality',
    tally(judged, ({ reality }) => reality),
  ).forEach(print);
  const classes = tally(judged, ({ trigger }) => trigger);
  figuresTable('by class', classes, [...classes.counts.keys()].sort()).forEach(print);
  const speakers = judged.filter(
    ({ judgement: { expected, found } }) => typeof expected?.speaker === 'string' && found !== null,
  );
  const told = speakers.filter(
    ({ judgement: { expected, found } }) => expected?.speaker === found?.speaker,
  );
  print(`speakers right: ${told.length} of ${speakers.length}`);
  await reportHeldOut(glossary, print);
  if (errors)
    for (const { text, judgement } of judged)
      if (!isRight(judgement)) print(errorLine(text, judgement));
}

/** Figures alone: who read the mistakes would mend them. */
async function reportHeldOut(glossary: WholeGlossary, print: Print): Promise<void> {
  const { texts, judged } = await judgeEventGold(glossary, HELD_OUT);
  const marked = texts.reduce((sum, { events }) => sum + events.length, 0);
  print(`held out: ${texts.length} texts, ${marked} events marked`);
  const whole = tally(judged, () => 'events');
  const near = tally(judged, () => 'a party more or fewer', isNearlyRight);
  figuresTable('of what is held out', whole).forEach(print);
  figuresTable('if that is all that differs', near).forEach(print);
}

/** The judgements over the whole gold, or the texts of another folder; for the test of quality too. */
export async function judgeEventGold(
  glossary: WholeGlossary,
  folder = EVENT_GOLD,
): Promise<{ texts: EventText[]; judged: Judged[] }> {
  const { entries } = glossary;
  const texts = await readEventGold(folder, (id) => entries.has(id));
  const isPlace = (id: string): boolean => entries.get(id)?.kind === 'place';
  const judged = inArticles(texts).flatMap((article) => {
    const found = eventsIn(glossary, article);
    return article.flatMap((text, i) =>
      judgeEvents(text, found[i]!, isPlace).map((judgement) => ({ text, judgement })),
    );
  });
  return { texts, judged };
}

/** Paragraphs of one article together; a text that stands for itself alone. */
function inArticles(texts: readonly EventText[]): EventText[][] {
  const articles: EventText[][] = [];
  for (const text of texts) {
    const last = articles.at(-1);
    const before = last?.[0];
    const goesOn = text.article !== null && text.article === before?.article;
    if (goesOn && text.file === before?.file) last!.push(text);
    else articles.push([text]);
  }
  return articles;
}

/** What is found in each paragraph of an article, names introduced from one to the next. */
function eventsIn(
  { gazetteer, entries }: WholeGlossary,
  article: readonly EventText[],
): EventMention[][] {
  const mentions = findMentions(
    gazetteer,
    article.map(({ text }) => text),
  );
  const dates = findArticleDates(
    article.map(({ text }) => text),
    article[0]!.published,
  );
  const before = new SaidBefore();
  return article.map(({ text, published }, i) => {
    const found = { text, mentions: mentions[i]!, dates: dates[i]! };
    return findEvents({ ...found, entries, published, before });
  });
}

type Grouped = Pick<EventMention, 'reality'> & { trigger: string };

function tally(
  judged: readonly Judged[],
  groupOf: (event: Grouped) => string,
  passes: (judgement: EventJudgement) => boolean = isRight,
): Tally {
  const counts = new Tally();
  for (const { judgement } of judged) {
    const { expected, found } = judgement;
    if (expected !== null) counts.marked(groupOf(expected), passes(judgement));
    if (found !== null) counts.found(groupOf(found), passes(judgement));
  }
  return counts;
}

function errorLine({ file, line, text }: EventText, judgement: EventJudgement): string {
  const { expected, found, faults } = judgement;
  const said =
    expected === null
      ? 'nothing'
      : `${expected.trigger} ${expected.from}/${expected.to} ${expected.participants.join(', ')} ${expected.reality}`;
  const read =
    found === null
      ? 'nothing'
      : `${found.trigger} ${found.from}/${found.to} ${found.roles.map(({ role, entry }) => `${role}:${entry}`).join(', ')} ${found.reality} "${found.summary.en}"`;
  const what = expected === null ? 'false' : found === null ? 'missed' : faults.join('+');
  return `${file}:${line}  ${what}  \u2067${text}\u2069  expected ${said}  found ${read}`;
}
