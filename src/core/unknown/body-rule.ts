import type { ArticleWord } from './article-words.ts';
import { bodyNoun, type BodyNouns } from './body-nouns.ts';
import { COMMON_COMPLEMENTS } from './body-words.ts';
import { bodyPhrase, isAdjective, isOutside, purposeEnd, type BodyPhrase } from './body-phrase.ts';
import { definiteBodyName } from './definite-body-rule.ts';
import { asFirstWord } from './first-word.ts';
import { nameExtent } from './name-extent.ts';
import { ownName } from './own-name.ts';
import { quotedName } from './quoted-name.ts';
import type { AnnouncedName } from './unknown-name.ts';
import { folded } from './word-list.ts';

/** Complements that need no more than a name beside them: "مجلس أعيان ليبيا للمصالحة". */
const PEOPLE = folded(
  'أعيان شباب أصدقاء رجال نساء سيدات علماء عمال طلبة شيوخ عشائر قبائل حكماء خبراء',
);

/** Titles of those after whom bodies are called: "جامعة الملك سعود". */
const HONOURS = folded(
  'الملك الملكة الأمير الأميرة السلطان الشيخ الشيخة الإمام الشهيد القديس القديسة',
);

/**
 * The body that the noun at `i` announces; null where it is none, or a known name or no name follows.
 *
 * | text | name |
 * | --- | --- |
 * | شركة فيرتانول | فيرتانول |
 * | هيئة الآثار والتراث | هيئة الآثار والتراث |
 * | الهيئة العامة للطيران المدني | الهيئة العامة للطيران المدني |
 * | مجلس الوزراء | none |
 */
export function bodyName(words: readonly ArticleWord[], i: number): AnnouncedName | null {
  const word = words[i]!;
  const next = words[i + 1];
  if (word.known || !next) return null;
  const noun = bodyNoun(word.folded);
  if (noun === null) return definiteBodyName(words, i);
  const of = { at: i, clitics: noun.clitics, meaning: noun.meaning };
  const kind = noun.rows[0]!.kind ?? 'organisation';
  const whole = { first: i, clitics: noun.clitics, kind, noun: of };
  const quoted = quotedName(words, i + 1, true);
  if (quoted !== null && words[i + 1]!.known?.entry === words[quoted]!.known?.entry && next.known)
    return null;
  if (quoted !== null) return { ...whole, first: i + 1, clitics: 0, last: quoted };
  if (next.gap !== ' ') return null;
  // Of "عشيرتي الحلاف والبطوش" each is a name.
  const dual = /(?:\u062a\u064a|\u062a\u0627)$/u.test(noun.noun);
  if (dual && next.is === 'definite') return { ...whole, first: i + 1, clitics: 0, last: i + 1 };
  for (const row of noun.rows) {
    const found = announcedBody(words, i + 1, row, noun.meaning.english);
    if (found === null) continue;
    return found.apart
      ? { ...whole, first: i + 1, clitics: 0, last: found.last }
      : { ...whole, last: found.last };
  }
  return null;
}

/** What follows the noun of a row as a name, and whether the noun stays out of it; null for no name. */
function announcedBody(
  words: readonly ArticleWord[],
  at: number,
  row: BodyNouns,
  english: string,
): { last: number; apart: boolean } | null {
  const word = words[at]!;
  if (row.numbered?.has(english) && /^\d+$/u.test(word.letters)) return { last: at, apart: false };
  if (HONOURS.has(word.folded)) return honoured(words, at);
  const own = word.known || !row.single.includes('proper') ? null : ownName(words, at);
  if (own !== null) {
    // "مؤسسة حمد الطبية", "مؤسسة فيكتور بينتشوك" are called after people, "شركة سوني" is not.
    const end = ownEnd(words, own.last);
    const after = own.person
      ? row.persons?.has(english) === true
      : word.is === 'given' && end > own.last;
    const included = row.apart === 'never' || after;
    return { last: included ? end : own.last, apart: !included };
  }
  const definite = word.letters.startsWith('\u0627\u0644');
  const common = COMMON_COMPLEMENTS.has(definite ? word.folded.slice(2) : word.folded);
  const phrase = bodyPhrase(words, at, false);
  if (phrase?.closed !== true) return null;
  const people = PEOPLE.has(word.folded) && isSpecific(phrase);
  if (common && (definite || (row.phrase !== 'indefinite' && !people))) return null;
  const { last, nouns, adjectives } = phrase;
  if (nouns === 1 && adjectives === 0 && !phrase.purpose)
    return singleName(words, at, phrase, row)
      ? { last: row.seat ? withSeat(words, last) : last, apart: row.apart === 'single' }
      : null;
  if (row.phrase === 'none') return null;
  if (row.phrase !== 'any' && !isSpecific(phrase)) return null;
  if (row.phrase === 'indefinite' && definite) return null;
  const apart = row.apart === 'single' && phrase.purpose && definite;
  return { last, apart };
}

function isSpecific({ names, unusual, purpose }: BodyPhrase): boolean {
  return names > 0 || unusual > 0 || purpose;
}

function singleName(
  words: readonly ArticleWord[],
  at: number,
  { names }: BodyPhrase,
  { single }: BodyNouns,
): boolean {
  const word = words[at]!;
  if (names > 0)
    return (
      single.includes('place') && (word.known!.kind === 'place' || word.known!.kind === 'country')
    );
  if (!word.letters.startsWith('\u0627\u0644')) return false;
  const plural = /(?:\u0627\u062a|\u064a\u0646|\u0648\u0646)$/u.test(word.letters);
  if (word.is === 'definite') return single.includes('unknown') && !plural;
  return single.includes('noun') && !plural && !isAdjective(word);
}

/** "متحف اللوفر أبوظبي": a known place right after the name is part of it. */
function withSeat(words: readonly ArticleWord[], last: number): number {
  const next = words[last + 1];
  const place = next?.gap === ' ' && next.known?.kind === 'place' && !next.known.nisba;
  return place && next.known!.clitics === '' && words[last]!.known === null ? last + 1 : last;
}

/** An institution's own name takes its adjective and what it is for: "معهد كارولينسكا الطبي". */
function ownEnd(words: readonly ArticleWord[], last: number): number {
  const next = words[last + 1];
  if (next?.gap !== ' ' || next.known) return last;
  if (isAdjective(next) && !isOutside(next)) return last + 1;
  return purposeEnd(words, last + 1);
}

/** "جامعة الملك سعود": a title and whom it is said of. */
function honoured(
  words: readonly ArticleWord[],
  at: number,
): { last: number; apart: boolean } | null {
  const name = words[at + 1];
  if (name?.gap !== ' ' || name.known || name.is === 'stop' || name.is === 'verb') return null;
  const { last } = nameExtent(words, at + 1, { ...asFirstWord(name), clitics: 0 }, true);
  return { last, apart: false };
}
