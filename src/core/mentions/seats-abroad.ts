import type { PreparedText } from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { fold } from '../text/fold.ts';
import { wordSet } from './word-set.ts';

/** What every state has, and is called by its noun alone at home. */
const OF_ANY_STATE =
  wordSet(`المحكمة محكمة المجلس مجلس الهيئة هيئة البرلمان الجمعية النيابة الوزارة وزارة البنك النقابة نقابة
  المفوضية اللجنة الوكالة الديوان ديوان الرئاسة رئاسة الشرطة المديرية`);
const IN = wordSet('في');
const AT = /^[\u0648\u0641]?\u0628/u; // ba

/**
 * Mentions of a block without the bodies of one state that the text seats in another: what they are called is what any state calls its own.
 *
 * | text | |
 * | --- | --- |
 * | قررت المحكمة الدستورية العليا في دمشق | not that of Egypt |
 * | هيئة المحامين بالرباط | not that of Tunisia |
 * | المحكمة الدستورية العليا في القاهرة، حركة حماس في لبنان | stay |
 */
export function withoutSeatsAbroad(
  gazetteer: Gazetteer,
  { original }: PreparedText,
  mentions: readonly Mention[],
): Mention[] {
  return mentions.filter((mention, i) => {
    const next = mentions[i + 1];
    if (next === undefined || mention.role === 'main' || mention.role === 'nisba') return true;
    const [noun = ''] = fold(original.slice(mention.start, mention.end)).split(' ', 1);
    if (!OF_ANY_STATE.has(noun)) return true;
    const between = fold(original.slice(mention.end, next.start)).trim();
    const isSeat = IN.has(between) || (AT.test(between) && between === fold(next.clitics));
    if (!isSeat || next.role === 'nisba') return true;
    const [home, other] = gazetteer.statesOf(mention.entry);
    const there = gazetteer.statesOf(next.entry);
    return home === undefined || other !== undefined || there.length === 0 || there.includes(home);
  });
}
