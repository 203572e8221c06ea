import type { ArticleWord } from './article-words.ts';
import { isAdjective } from './body-phrase.ts';
import { isSportWord } from './club-rule.ts';
import { folded } from './word-list.ts';

/** What a club does to another, before its name. */
const VERBS = folded('تغلب فاز تعادل خسر هزم كسب تفوق سقط');
/** What stands before the name of the other: "على ضيفه الفتح". */
const AGAINST = folded('على أمام مع ضيفه مضيفه نظيره غريمه جاره منافسه ضيفته');
/** Whom reports on sport call by no name. */
const NO_CLUBS = folded(`
  المنتخب الفريق النادي المدرب اللاعب الضيوف الضيف المضيف الأول الثاني الثالث الرئيس الجميع الآخر الجمهور الحكم المهاجم
  الخصم المنافس البطل المتصدر الوصيف الحارس القائد المرشح العداء الرباع السباح الأزرق الأحمر الأخضر الأبيض`);
const REACH = 4;

/**
 * The last word of the club at word `i`, where it is one of the two of a match; null for none. Clubs are
 * called by everyday words with the article, and only what they do tells them.
 *
 * | text | clubs |
 * | --- | --- |
 * | فاز الجوية على الميناء 1-0 | الجوية, الميناء |
 * | تغلب زينيت على ضيفه بهدفين | زينيت |
 * | فاز الجيش الملكي على ضيفه بهدف | الجيش الملكي |
 * | فاز الحزب على منافسيه | none: no sport |
 */
export function matchedClub(words: readonly ArticleWord[], i: number): number | null {
  const { known, is, letters, gap, folded: said } = words[i]!;
  if (known !== null || gap !== ' ' || i === 0) return null;
  const definite = /^\u0627\u0644.{2}/u.test(letters) && is !== 'stop';
  if ((!definite && is !== 'foreign') || NO_CLUBS.has(said) || !isOpponent(words, i)) return null;
  const next = words[i + 1];
  const named = next?.gap === ' ' && next.known === null;
  const last = named && isAdjective(next) && is === 'everyday' ? i + 1 : i;
  // "فاز البرازيلي الشاب": whoever has more names is no club.
  if (last === i && named && ['definite', 'given', 'foreign', 'open'].includes(next.is))
    return null;
  return words.some((one) => isSportWord(one) || isScore(one)) ? last : null;
}

/** Whether what clubs do to each other stands before word `i`. */
function isOpponent(words: readonly ArticleWord[], i: number): boolean {
  if (isVerb(words[i - 1]!)) return true;
  if (!AGAINST.has(words[i - 1]!.folded)) return false;
  return words.slice(Math.max(0, i - REACH), i - 1).some(isVerb);
}

function isVerb({ folded: said }: ArticleWord): boolean {
  return VERBS.has(said) || VERBS.has(said.replace(/^[\u0648\u0641]/u, ''));
}

/** "1-0" is two numbers of one digit with a dash between them. */
function isScore({ letters, gap }: ArticleWord): boolean {
  return /^\d$/u.test(letters) && /^[-\u2013]$/u.test(gap ?? '');
}
