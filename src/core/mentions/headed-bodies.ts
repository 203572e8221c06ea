import type { PreparedText } from '../gazetteer/find-candidates.ts';
import { fold } from '../text/fold.ts';
import { BlockWords } from './block-words.ts';

/** A noun of a body in a text: words `[first, last]`, proclitics before `nameStart`, all in normalised units. */
export interface BareNoun {
  noun: string;
  first: number;
  last: number;
  nameStart: number;
}

/** What the names of bodies of a state begin with: "مجلس القضاء الأعلى", "الهيئة العليا المستقلة للانتخابات". */
const HEADS = `
  وزارة هيئة الهيئة مجلس المجلس جهاز الجهاز ديوان الديوان مديرية المديرية دائرة الدائرة مصلحة المصلحة إدارة الإدارة محكمة المحكمة
  نيابة النيابة رئاسة نقابة النقابة اتحاد الاتحاد جمعية الجمعية رابطة الرابطة مؤسسة المؤسسة مكتب المكتب معهد المعهد مركز المركز وكالة الوكالة لجنة اللجنة
  دار بنك البنك مصرف المصرف صندوق الصندوق المفوضية المرصد الحرس الدفاع الحماية الوقاية الأمن قوى القوات سلطة السلطة
  حزب حركة تيار جبهة الشركة شركة الخطوط كونفدرالية فيدرالية التلفزيون`;
const HEAD_WORDS: ReadonlySet<string> = new Set(HEADS.trim().split(/\s+/u).map(fold));
/** "وزارة الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج" has eight words. */
const LONGEST = 8;
const LAM = '\u0644';
const ALEF = '\u0627';

/**
 * The nouns in a text that become the name of a body with the adjective of a state behind them, the longest at each
 * place, of two words at least.
 *
 * @param isBody whether a noun, folded, its words apart by one space, is such
 * @example of "قرر مجلس القضاء الأعلى": "مجلس القضاء الأعلى" where a pack holds "مجلس القضاء الأعلى العراقي"
 */
export function headedBodies(text: PreparedText, isBody: (noun: string) => boolean): BareNoun[] {
  const words = new BlockWords(text);
  const nouns: BareNoun[] = [];
  for (let first = 0; first + 1 < words.count; first++) {
    const head = headAt(words, first);
    if (head === null) continue;
    let noun = head;
    let found: BareNoun | null = null;
    for (let last = first + 1; last < words.count && last < first + LONGEST; last++) {
      if (!words.touchesNext(last - 1)) break;
      noun += ` ${words.at(last)}`;
      if (isBody(noun)) {
        const letters = writtenLength(words, first, head);
        found = { noun, first, last, nameStart: text.words.ends[first]! - letters };
      }
    }
    if (found === null) continue;
    nouns.push(found);
    first = found.last;
  }
  return nouns;
}

/** A head without its proclitics, with the alef that lam has swallowed: "للهيئة" is "الهيئة". */
function headAt(words: BlockWords, word: number): string | null {
  for (const form of words.bare(word)) {
    if (HEAD_WORDS.has(form)) return form;
    if (form.startsWith(LAM) && HEAD_WORDS.has(ALEF + form)) return ALEF + form;
  }
  return null;
}

/** How many letters of the word belong to the head: one fewer than it has where lam has swallowed the alef. */
function writtenLength(words: BlockWords, word: number, head: string): number {
  return words.at(word).endsWith(head) ? head.length : head.length - 1;
}
