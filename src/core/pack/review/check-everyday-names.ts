import type { Entry } from '../../entry.ts';
import { isEverydayLetters } from '../../mentions/everyday/everyday-letters.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { normalise } from '../../text/normalise.ts';
import { wordSet } from '../../mentions/word-set.ts';

/** What a name of such a kind begins with where its words are everyday ones: it tells that it is a name. */
const OPENINGS = wordSet(`
  مدينة بلدة قرية حي مركز محافظة ولاية إقليم منطقة مديرية قضاء ناحية مخيم ضاحية جزيرة جزر جبل وادي نهر بحر بحيرة خليج مضيق قناة ميناء مرفأ
  مطار قاعدة معبر منفذ جسر سد سجن قصر ساحة ميدان شارع طريق محور مستوطنة حقل محطة ملعب استاد مسجد جامع كنيسة دير قلعة متحف حديقة محمية برج باب
  فيلم مسلسل برنامج رواية كتاب مسرحية صحيفة جريدة مجلة موقع قناة إذاعة لعبة منصة أغنية ديوان
  حرب معركة زلزال إعصار حريق انفجار تفجير هجوم مجزرة مذبحة قضية انتخابات ثورة انتفاضة انقلاب اتفاق اتفاقية معاهدة قمة مؤتمر مهرجان بطولة كأس عملية اغتيال
  مستشفى دوري جائزة عيد يوم عاصمة`);
const KINDS: ReadonlySet<string> = new Set(['place', 'work', 'event']);

/**
 * Arabic names of places, works and events that link on their own, are of two words or more, and of everyday words alone: in plain news they
 * may mark something else. A noun of their kind before them makes them names; bodies and laws are always made of such
 * words, and people of given names that are.
 *
 * @returns each with its entry, in the order given
 * @example checkEverydayNames([…]) // [{ entry: 'a-series', name: 'العهد الجديد' }]
 */
export function checkEverydayNames(
  entries: readonly Pick<Entry, 'id' | 'kind' | 'names'>[],
): { entry: string; name: string }[] {
  return entries
    .filter(({ kind }) => KINDS.has(kind))
    .flatMap(({ id, names }) =>
      names
        .filter(
          ({ text, language, role, alone }) =>
            language === 'ar' && alone && role !== 'nisba' && isEverydayPhrase(text),
        )
        .map(({ text }) => ({ entry: id, name: text })),
    );
}

function isEverydayPhrase(name: string): boolean {
  const words = normalise(name).folded.split(' ');
  return (
    words.length > 1 &&
    !OPENINGS.has(words[0]!) &&
    words.every((word) => isEverydayLetters(word) || isFunctionWord(word))
  );
}
