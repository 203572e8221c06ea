import type { Kind } from '../kind.ts';
import type { BlockWords } from './block-words.ts';
import { wordSet } from './word-set.ts';

/**
 * Nouns that say what the name after them is, by kind: "مدينة صور", "حركة فتح", "دولة مالي", "مهرجان كان".
 * It speaks for a reading of that kind, not against the others: "مونديال قطر" is no other Qatar. People are
 * announced by their titles, see `titles.ts`.
 */
const ANNOUNCERS: Readonly<Partial<Record<Kind, string>>> = {
  country: 'دولة جمهورية مملكة سلطنة عاصمة',
  place: `مدينة مدينتي بلدة بلدتي قرية قريتي العاصمة المدينة البلدة محافظة محافظتي ولاية إقليم منطقة جزيرة
    جبل نهر بحيرة بحر خليج مضيق قضاء مديرية ضاحية حي بلدية مخيم معبر ميناء مرفأ مطار وادي صحراء قلعة واحة شاطئ ساحل
    إمارة ريف`,
  organisation: `حركة حركتي حركتا الحركة حزب حزبي الحزب جماعة الجماعة تنظيم التنظيم شركة مؤسسة نادي ناديي فريق منظمة
    ميليشيا ميليشيات مليشيا كتائب سرايا وكالة قناة شبكة مصرف بنك مجموعة تيار كتلة ائتلاف جبهة هيئة جمعية رابطة نقابة
    اتحاد لاعب لاعبو لاعبي هداف مدافع مدرب مهاجم حارس مراسل`,
  work: 'صحيفة جريدة مجلة فيلم فيلمه فيلمها مسلسل رواية روايته كتاب كتابه أغنية ديوان مسرحية موقع قصيدة برنامج أوبرا',
  event: 'معركة حرب مهرجان قمة مؤتمر ثورة أزمة زلزال إعصار مونديال بطولة كارثة مجزرة انقلاب',
  agreement: 'اتفاقية معاهدة اتفاق بروتوكول ميثاق وثيقة',
};

const NONE: readonly Kind[] = [];
const KINDS_BY_WORD = new Map<string, Kind[]>();
for (const [kind, words] of Object.entries(ANNOUNCERS))
  for (const word of wordSet(words)) {
    const kinds = KINDS_BY_WORD.get(word);
    if (kinds) kinds.push(kind as Kind);
    else KINDS_BY_WORD.set(word, [kind as Kind]);
  }

/** The kinds that a folded bare word announces; empty for most words. */
export function announcedKinds(word: string): readonly Kind[] {
  return KINDS_BY_WORD.get(word) ?? NONE;
}

/** Whether what looks like a given name is called a place or a body: "ميناء جيهان التركي". */
export function isAnnounced(words: BlockWords, word: number): boolean {
  if (!words.touchesNext(word - 1)) return false;
  return words.bare(word - 1).some((form) => announcedKinds(form).length > 0);
}

/**
 * Nouns of waters and mountains, and of parts of a state: before the name of a state they make the name of
 * something else ("نهر الأردن", "خليج المكسيك", "ولاية الجزائر").
 */
const FEATURES = wordSet('نهر خليج مضيق بحيرة بحر دلتا جبل ولاية محافظة بلدية مدينة حوض');

/** Whether a folded bare word makes another name of the name of a state after it. */
export function namesFeature(word: string): boolean {
  return FEATURES.has(word);
}
