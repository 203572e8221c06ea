import { fold } from '../text/fold.ts';
import { list } from './english-names.ts';
import { afterConjunction } from './conjunction.ts';
import type { Attended } from './attendants.ts';
import type { EventClass } from './event-class.ts';
import type { Item } from './item.ts';
import { PREPOSITIONS, TITLE_NOUNS } from './phrase-words.ts';
import type { Word } from './sentence.ts';

/**
 * The body in which somebody gets, takes or leaves an office: "مدربا لمنتخب مصر", "أمينا عاما للأمم المتحدة", "على رأس المنتخب", "رئاسة نادي الأهلي".
 * It takes part. A state does not: "رئيسا لتونس" says what the office is.
 */

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

const OF_OFFICES: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['appoint', 'elect', 'take-office', 'resign', 'dismiss'] as const),
]);
/** What an office is called by what is done in it. */
const POSTS = words(
  'رئاسة قيادة إدارة تدريب أمانة منصب عضوية زعامة الأمانة العارضة الإدارة القيادة',
);
const DUTIES = words('مهام مهامه مهامها مقاليد بمهام');
const HEAD = fold('رأس');
const ON = fold('على');
const IN = fold('في');
const MEMBER = fold('عضو');
/** Behind these somebody else's office is told. */
const ENDS = words('خلفا خلفاً بدلا عوضا كخلف خليفة');
/** How many words may stand between an office and its body: "رئيسا تنفيذيا لمجلس إدارة شركة". */
const REACH = 6;

/** An event with the body of its office; the same where none is named. */
export function withPost<Told extends Attended>(
  told: Told,
  sentence: readonly Word[],
  clause: readonly number[],
  at: number,
  name: EventClass,
): Told {
  if (!OF_OFFICES.has(name)) return told;
  const body = bodyIn(sentence, clause, at);
  if (body === null || told.roles.some(({ entry }) => entry === body.entry)) return told;
  return {
    ...told,
    line: `${told.line} at ${list([body])}`,
    roles: [...told.roles, { role: 'counterpart', entry: body.entry }],
  };
}

function bodyIn(sentence: readonly Word[], clause: readonly number[], at: number): Item | null {
  for (const i of clause) {
    if (i <= at || sentence[i]!.mention !== null) continue;
    const way = officeAt(sentence, i);
    const body = way === null ? null : bodyBehind(sentence, i, way);
    if (body !== null) return body;
  }
  return null;
}

/** How an office at a word leads to its body: right behind it, only behind "of", or behind "in"; null where none stands there. */
function officeAt(sentence: readonly Word[], i: number): 'direct' | 'of' | 'in' | null {
  const { text } = sentence[i]!;
  if (text === HEAD) return sentence[i - 1]?.text === ON ? 'direct' : null;
  const bare = afterConjunction(text);
  // "مهام الأمين العام للأمم المتحدة", "مقاليد الإطار الفني للترجي".
  if (DUTIES.has(bare)) return 'of';
  if (POSTS.has(bare) || POSTS.has(bare.replace(/^[\u0628\u0644](?=.{4})/u, ''))) return 'direct';
  const stem = /^(.{3,})\u0627$/u.exec(text)?.[1];
  if (stem !== undefined && TITLE_NOUNS.has(stem)) return stem === MEMBER ? 'in' : 'of';
  return text.endsWith(FEMININE) && TITLE_NOUNS.has(text) ? 'of' : null;
}

const FEMININE = fold('ة');

function bodyBehind(
  sentence: readonly Word[],
  office: number,
  way: 'direct' | 'of' | 'in',
): Item | null {
  let isJoined = way === 'direct';
  for (let i = office + 1; i <= office + REACH && i < sentence.length; i++) {
    const { text, mention, date, separated, isVerb } = sentence[i]!;
    if (date !== null || separated) return null;
    if (mention === null) {
      if (isVerb || ENDS.has(text)) return null;
      if (text === IN && way === 'in') isJoined = true;
      else if (PREPOSITIONS.has(text)) return null;
      isJoined ||= text.startsWith(OF);
      continue;
    }
    const { entry, english, kind } = mention.party;
    const isOf = mention.clitics === OF || (isJoined && mention.clitics === '');
    const isBody = kind === 'organisation' && mention.role !== 'nisba' && !GOVERNMENT.test(english);
    return isBody && isOf ? { entry, english, kind } : null;
  }
  return null;
}

const OF = 'ل';

/** Of a head of government, it is no more than what the office is. */
const GOVERNMENT = /^(?:The )?(?:Cabinet|Government|Presidency|Council of Ministers) of /u;
