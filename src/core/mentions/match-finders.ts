import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { CandidatesByWord } from './article-view.ts';
import type { BlockWords } from './block-words.ts';
import type { Setting } from './setting.ts';
import { wordBefore } from './sign-finders.ts';
import {
  MATCH_NOUNS,
  MATCH_VERBS,
  MATCH_WORDS,
  PLACE_PREPOSITIONS,
  WINNING_VERBS,
} from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** Words of matches that an article has at least, where it reports on one; one of a league is enough. */
const MATCH = 2;
const LEAGUES = wordSet('الدوري دوري مباراة المباراة الشوط الديربي ديربي الكلاسيكو مرانه مران');
/** Words that do beside a verb of winning: "سحق الاتحاد ضيفه". */
const HINTS = wordSet(
  'ضيفه مضيفه ملعبه مرماه شباك بهدف بهدفين أهداف بثلاثية برباعية ثلاثية بالثلاثة مباراته مباراتهم اللقب باللقب الكأس بالكأس المدرجات مدافع مهاجم لاعب حارس صفقة كأس بكأس لقب بلقب مدربه هداف',
);

const HIRING_VERBS = wordSet('أقال يقيل تعاقد يتعاقد');

function isOnMatch({ article }: Setting): boolean {
  return (
    article.wordsOf(LEAGUES, 1).length > 0 || article.wordsOf(MATCH_WORDS, MATCH).length === MATCH
  );
}

/** What is said of a club in a match report, right before its name: "تعادل النصر", "نظيره الاتحاد". */
export function inMatch(setting: Setting): string | null {
  const won =
    wordBefore(setting, WINNING_VERBS) ??
    wordBefore(setting, HIRING_VERBS) ??
    wordBefore(setting, MATCH_NOUNS);
  if (won !== null && setting.article.wordsOf(HINTS, 1).length > 0) return won;
  const said = wordBefore(setting, MATCH_VERBS) ?? wordBefore(setting, MATCH_NOUNS);
  return said !== null && isOnMatch(setting) ? said : null;
}

/** A club rather than its city, in a report on matches and behind no preposition of places. */
export function amongMatches(setting: Setting): string | null {
  const { words, candidate, article } = setting;
  if (candidate.clitics !== '' || wordBefore(setting, PLACE_PREPOSITIONS) !== null) return null;
  if (words.isOneOf(CITIES, candidate.firstWord - 1)) return null;
  const [league] = article.wordsOf(LEAGUES, 1);
  const isReport = article.wordsOf(MATCH_WORDS, MATCH).length === MATCH;
  return league !== undefined && isReport ? league : null;
}

const CITIES = wordSet('مدينة بمدينة ميناء مطار شوارع أهالي سكان ضواحي');

/** A club before its verb: "النصر يواجه ضيفه". */
export function subjectOfMatch(setting: Setting): string | null {
  const { words, candidate } = setting;
  const verb = words.neighbour(candidate.lastWord, 1);
  if (verb === null || !MATCH_VERBS.has(verb)) return null;
  return isOnMatch(setting) ? verb : null;
}

/** Words between a club and its opponent, where the article reports on matches; and those that matches alone have. */
const AGAINST = wordSet('أمام ضد مع على لقاء مباراة مواجهة');
const ENCOUNTERS = wordSet('مواجهة لقاء مباراة');
const BEATEN = wordSet('أمام على مع');
/** What "أمام" and "على" belong to, and how far before them it stands. */
const BEATING = wordSet(
  'فاز يفوز خسر يخسر تغلب يتغلب انتصر تعادل يتعادل فوزه خسارته تعادله هزيمته انتصاره فوز خسارة تعادل هزيمة سقط',
);
const REACH = 3;

const DEFEATING = wordSet('هزم يهزم سحق يسحق اكتسح أسقط يواجه واجه يلتقي يستضيف استضاف أقصى');

/** The object of a verb of matches behind the club that is its subject: "هزم الاتحاد الأهلي". */
export function defeated({ words, candidate, beside }: Setting): string | null {
  const club = candidate.firstWord - 1;
  if (candidate.clitics !== '' || !words.touchesNext(club)) return null;
  const subject = beside
    .endingAt(club)
    .find(
      ({ firstWord, bearers }) =>
        bearers.some(isClub) &&
        words.touchesNext(firstWord - 1) &&
        words.isOneOf(DEFEATING, firstWord - 1),
    );
  return subject === undefined ? null : words.at(subject.firstWord - 1);
}

/** The opponent of a match report: "خسر برشلونة أمام ليفربول", "قبل مواجهة الإسماعيلي". */
export function againstInMatch(setting: Setting): string | null {
  const said = wordBefore(setting, AGAINST);
  if (said === null) return null;
  const { article } = setting;
  if (
    article.wordsOf(LEAGUES, 1).length > 0 &&
    article.wordsOf(MATCH_WORDS, MATCH).length === MATCH
  )
    return said;
  if (wordBefore(setting, ENCOUNTERS) !== null && isOnMatch(setting)) return said;
  if (wordBefore(setting, BEATEN) === null) return null;
  const { words, candidate } = setting;
  for (let word = candidate.firstWord - 2; word >= candidate.firstWord - 2 - REACH; word--) {
    if (!words.touchesNext(word)) return null;
    if (words.isOneOf(BEATING, word)) return words.at(word);
  }
  return null;
}

/**
 * Whether a city stands for its club, which no pack holds: "خسر أتلتيكو أمام فالنسيا". A club that is known
 * stands before it, behind a verb of matches.
 */
export function isUnknownOpponent(
  words: BlockWords,
  beside: CandidatesByWord,
  { firstWord, clitics, bearers }: Candidate,
): boolean {
  const club = firstWord - 2;
  if (clitics !== '' || !words.touchesNext(firstWord - 1) || !words.touchesNext(club)) return false;
  if (!words.isOneOf(BEATEN, firstWord - 1) || bearers.some(isClub)) return false;
  return beside
    .endingAt(club)
    .some(
      (other) =>
        other.bearers.some(isClub) &&
        words.touchesNext(other.firstWord - 1) &&
        words.isOneOf(BEATING, other.firstWord - 1),
    );
}

function isClub({ name }: Candidate['bearers'][number]): boolean {
  return name.kind === 'organisation';
}

const TO = wordSet('إلى');
const ROUNDS = wordSet('النهائي نصف ربع دور الدور ثمن المباراة المركز');

/** Whose way leads to a round: "وصل روما إلى النهائي". */
export function reachesRound({ words, candidate: { lastWord, clitics } }: Setting): string | null {
  if (clitics !== '' || !words.touchesNext(lastWord) || !TO.has(words.at(lastWord + 1)))
    return null;
  const round = words.neighbour(lastWord + 1, 1);
  return round !== null && ROUNDS.has(round) ? round : null;
}

/**
 * A verb of winning or losing in the masculine before the name of a city and of its club: of the city it
 * would be feminine ("فازت برشلونة بالتنظيم").
 */
export function masculineWinner(setting: Setting): string | null {
  return wordBefore(setting, WINNING_VERBS);
}

const VERSUS = /^ ?(?:\([^()]*\) ?)?[-\u2013\u2014:] ?$/u;
const SCORE = /\d{1,2} ?[-\u2013] ?\d{1,2}|\d{1,2}:\d\d/u;

/**
 * The other side of a fixture or a result: "برشلونة - تشلسي (20:00)", "ريال مدريد (إسبانيا) - ليفربول
 * (إنكلترا) 2-2". The line has a score or an hour.
 */
export function inFixture({ words, candidate, beside }: Setting): string | null {
  if (candidate.clitics !== '') return null;
  const { original } = words.text;
  const line = lineAround(original, candidate.start, candidate.end);
  if (!SCORE.test(line)) return null;
  for (let step = 1; step <= BRACKETED; step++) {
    const next = beside.beginningAt(candidate.lastWord + step);
    const last = beside.endingAt(candidate.firstWord - step);
    const other =
      next.find((peer) => VERSUS.test(original.slice(candidate.end, peer.start)) && isName(peer)) ??
      last.find((peer) => VERSUS.test(original.slice(peer.end, candidate.start)) && isName(peer));
    if (other) return original.slice(other.start, other.end);
  }
  return null;
}

/** A side and its opponent are neighbours but for a state in brackets, of two words at most. */
const BRACKETED = 3;

function isName({ bearers }: Candidate): boolean {
  return bearers.some(({ name }) => name.kind !== 'person' && name.role !== 'nisba');
}

function lineAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? text.length : to);
}
