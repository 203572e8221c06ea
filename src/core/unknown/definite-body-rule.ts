import type { ArticleWord } from './article-words.ts';
import { definiteBody } from './body-nouns.ts';
import { GENERIC_ADJECTIVES } from './body-words.ts';
import { bodyPhrase, isAdjective } from './body-phrase.ts';
import type { AnnouncedName } from './unknown-name.ts';
import { folded } from './word-list.ts';

/** "المركز الثاني في السباق" is no centre. */
const ORDINALS = folded(
  'الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس السادس السابع الثامن التاسع العاشر الأخير',
);

/**
 * A body that has the article: with two adjectives of which one tells it from others, with what it is for,
 * or, where its noun needs no more, with one.
 *
 * | text | name |
 * | --- | --- |
 * | الهيئة العامة للطيران المدني | الهيئة العامة للطيران المدني |
 * | المتحف العراقي | المتحف العراقي |
 * | البنك التجاري الدولي | البنك التجاري الدولي |
 * | الجمعية العامة للنادي | none: the body of a body |
 * | البنك المركزي الياباني | none: every state has one |
 */
export function definiteBodyName(words: readonly ArticleWord[], i: number): AnnouncedName | null {
  const body = definiteBody(words[i]!.folded);
  if (body === null) return null;
  const phrase = bodyPhrase(words, i + 1, true);
  if (!phrase?.closed || phrase.adjectives === 0) return null;
  const all = words.slice(i + 1, phrase.last + 1);
  const own = all.filter(
    (word) =>
      word.known === null && isAdjective(word) && !GENERIC_ADJECTIVES.has(word.folded.slice(2)),
  ).length;
  const telling = body.needs === 1 ? own > 0 || phrase.national : own > 0 && phrase.adjectives >= 2;
  // "المعهد الفرنسي في لبنان"
  const last = phrase.national ? withSeat(words, phrase.last) : phrase.last;
  if ((!phrase.purpose && !telling && last === phrase.last) || ORDINALS.has(all[0]!.folded))
    return null;
  return {
    first: i,
    last,
    clitics: body.clitics,
    kind: 'organisation',
    noun: { at: i, clitics: body.clitics, meaning: body.meaning },
  };
}

/** "الجامعة الأميركية في بيروت": bodies of one name are told apart by their seat. */
function withSeat(words: readonly ArticleWord[], last: number): number {
  const [at, seat] = words.slice(last + 1, last + 3);
  const named = at?.letters === 'في' && at.gap === ' ' && seat?.gap === ' ';
  return named &&
    (seat.known?.kind === 'place' || seat.known?.kind === 'country') &&
    !seat.known.nisba
    ? last + 2
    : last;
}
