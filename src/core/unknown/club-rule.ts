import type { ArticleWord } from './article-words.ts';
import { PLACE_HEADS } from './place-nouns.ts';
import { classOf } from './word-class.ts';
import { folded } from './word-list.ts';

/** First words of clubs' names that are words of their own: only where sport is spoken of. */
const ARABIC = folded(
  'شباب شبيبة اتحاد نجم ترجي مولودية وفاق أهلي نصر هلال وداد رجاء دفاع فتح نهضة حسنية مستقبل أمل جمعية سريع شبان نادي أولمبي أولمبيك مولودية',
);
/** Those of other languages. */
const FOREIGN = folded(
  'دينامو سبارتاك لوكوموتيف سلافيا سبارتا شاختار ريال أتلتيكو أتلتيك سبورتينغ سبورتنغ بوروسيا باير هيرتا رابيد ستاندارد بارتيزان إنتر أولمبياكوس باناثينايكوس غلطة كلوب سيسكا زينيت جنوى أياكس فولفسبورغ أينتراخت رويال ستيوا لوريان أورلاندو كايزر صن يانغ سيمبا مازيمبي هارتس مانشستر وست نيوكاسل كريستال لايبزيغ',
);
/** Words of reports on sport. */
const SPORT_WORDS = folded(
  'مباراة المباراة مباريات التعادل هدف بهدف بهدفين بأهداف هدفا الهدف هدفين أهداف الدوري دوري كأس الجولة مدرب المدرب لاعب اللاعب المهاجم ملعب الملعب النادي الفريق بطولة البطولة شوط الشوط نقاط مرمى المنتخب الديربي الإياب الذهاب',
);

/** Whether a word is one of sport, a particle before it or not. */
export function isSportWord({ folded: said }: ArticleWord): boolean {
  return SPORT_WORDS.has(said) || SPORT_WORDS.has(said.replace(/^[\u0648\u0628\u0641]/u, ''));
}

/**
 * The last word of a club's name that begins at word `i`; null for none. A club is called by a word of the
 * lists and a place, or another word that is no everyday word.
 *
 * | text | club |
 * | --- | --- |
 * | فاز شباب قسنطينة على ضيفه | شباب قسنطينة |
 * | إلى دينامو كييف | دينامو كييف |
 * | شباب قسنطينة يحتجون | none: no sport |
 */
export function clubName(
  words: readonly ArticleWord[],
  i: number,
): { last: number; clitics: number } | null {
  const word = words[i]!;
  const next = words[i + 1];
  if (word.known || next?.gap !== ' ') return null;
  const clitics = FOREIGN.has(word.folded) || ARABIC.has(word.folded) ? 0 : 1;
  const head = word.folded.slice(clitics);
  if (clitics === 1 && !/^[\u0648\u0628\u0644]/u.test(word.letters)) return null;
  const foreign = FOREIGN.has(head);
  if (!foreign && !(ARABIC.has(head) && words.some(isSportWord))) return null;
  if (next.known) {
    const place = next.known.kind === 'place' && !next.known.nisba && next.known.clitics === '';
    return place ? { last: i + 1, clitics } : null;
  }
  const is = classOf(next.letters);
  const joined = /^\u0648\u0627\u0644|^[\u0628\u0644]\u0627?\u0644/u.test(next.letters);
  // "سريع وادي زم", not "فتح باب الحوار"
  const third = words[i + 2];
  if (PLACE_HEADS.has(next.folded) && third?.gap === ' ' && !third.known && third.is !== 'everyday')
    return { last: i + 2, clitics };
  const telling = is === 'foreign' || is === 'open' || (is === 'definite' && !foreign);
  return telling && !joined ? { last: i + 1, clitics } : null;
}
