/**
 * The moulds (أوزان) of native Arabic words, over folded letters. A letter of the root is `R`; a strong one,
 * no و or ي, is `S`; the rest are the mould's own letters. A word that fits none of them, whichever of its
 * first and last letters are taken for particles and endings, is foreign in shape.
 *
 * After the morphological tables of the classical grammars (Sībawayh, al-Kitāb, on الأبنية), as far as
 * they are alive in news prose. Names fit some of them too (فاعل: سالم), others hardly ever (استفعال):
 * those are `word`.
 *
 * | text | mould | |
 * | --- | --- | --- |
 * | استثمار | استفعال | word |
 * | مسلم | مفعل | open |
 * | هولتكفيست | none | |
 */
export interface NativePattern {
  mould: string;
  /** `word`: everyday words alone are made in it; `open`: names as well. */
  use: 'word' | 'open';
  /** Whether it is a broken plural, which takes no ending of a plural or dual. */
  plural: boolean;
  letters: RegExp;
}

/** Root letters after folding; hamza among them, alef not. */
const ROOT = '[\\u0621\\u0628\\u062a-\\u063a\\u0641-\\u0648\\u064a]';
/** Of them those that are no و or ي. */
const STRONG = '[\\u0621\\u0628\\u062a-\\u063a\\u0641-\\u0647]';

const MOULDS: readonly (readonly [mould: string, use: 'word' | 'open', plural?: 'plural'])[] = [
  ['RRR', 'open'],
  ['RاR', 'open'],
  ['RRا', 'open'],
  ['اRR', 'open'],
  ['RR', 'open'],
  ['RRRR', 'open'],
  ['RاRR', 'open'],
  ['RRاR', 'open'],
  ['RRRا', 'open'],
  ['اRRR', 'open'],
  ['اRRا', 'open'],
  ['اRاR', 'open'],
  ['اRR', 'open'],
  ['RاRا', 'open'],
  ['RRاRا', 'open'],
  ['RRRاء', 'word', 'plural'], // وزراء
  ['RاRوR', 'open'], // صاروخ
  ['RاRيR', 'open'], // تاريخ
  ['RRRان', 'open'], // عمران
  ['RRوR', 'open'], // وصول
  ['RRيR', 'open'], // وزير
  ['RوR', 'open'],
  ['RيR', 'open'],
  ['RRRاR', 'open'], // قنطار
  ['RRRوR', 'open'], // مجلوب, عصفور
  ['RRRيR', 'open'],
  ['اRRاR', 'open'], // أعمال, إعلان
  ['اRاRR', 'open', 'plural'], // أماكن
  ['اRRوR', 'open'], // أسلوب
  ['اRRيR', 'open'], // إقليم
  ['RواRR', 'open', 'plural'], // عواصم
  ['RRاءR', 'word', 'plural'], // رسائل
  ['RRاRR', 'open', 'plural'], // مصانع, دراهم
  ['RRاRي', 'open', 'plural'],
  ['RRاRا', 'open', 'plural'], // قضايا
  ['RRاRيR', 'word', 'plural'], // مشاريع, عصافير
  ['اRاRيR', 'word', 'plural'], // أساليب
  ['RواRيR', 'word', 'plural'], // قوانين
  ['تRRيR', 'word'], // تطوير
  ['تRاRR', 'word'], // تعاون
  ['تRاRيR', 'word', 'plural'], // تقارير
  ['تRRR', 'word'],
  ['تRRاR', 'word'], // تعداد
  ['اRتRاR', 'word'], // اجتماع
  ['اRطRاR', 'word'], // اصطدام
  ['ازدRاR', 'word'], // ازدهار
  ['اتRاR', 'word'], // اتفاق
  ['ادRاR', 'word'], // ادعاء
  ['اRتRا', 'word'],
  ['اRتاR', 'word'],
  ['اRتRR', 'word'],
  ['اتRR', 'word'],
  ['انRRاR', 'word'], // انفجار
  ['انRRR', 'word'],
  ['استRRاR', 'word'], // استثمار
  ['استRاR', 'word'], // استفاد
  ['استRRR', 'word'],
  ['استRR', 'word'],
  ['استRيR', 'word'],
  ['مRتRR', 'word'], // مجتمع
  ['مRطRR', 'word'], // مضطرب
  ['متRR', 'word'], // متهم
  ['مRتاR', 'word'],
  ['منRRR', 'word'],
  ['منRاR', 'word'],
  ['متRRR', 'word'], // متحدث
  ['متRاRR', 'word'], // متبادل
  ['متRRRR', 'word'],
  ['متRاR', 'word'],
  ['مستRRR', 'word'], // مستقبل
  ['مستRيR', 'word'],
  ['مستRاR', 'word'],
  ['مستRR', 'word'],
  ['مستRRا', 'word'],
  ['مRاRR', 'word'], // مراقب
  ['مRاR', 'open'],
  ['مRRاR', 'word'], // مقدار
  ['مRRوR', 'open'], // مشروع, مخلوف
  ['مRوR', 'open'],
  ['مRRRR', 'open'],
  ['اRRRاR', 'word'],
];

/** Letters of a root that come and go, and so pass for vowels of foreign names: و and ي. */
const WEAK = /[\u0648\u064a]/gu;

/** By the length of the word: every letter of a mould stands for one. */
const BY_LENGTH = new Map<number, NativePattern[]>();
for (const [mould, use, plural] of MOULDS) {
  const same = BY_LENGTH.get(mould.length) ?? [];
  const letters = new RegExp(`^${mould.replaceAll('R', `(${ROOT})`)}$`, 'u');
  same.push({ mould, use, plural: plural === 'plural', letters });
  BY_LENGTH.set(mould.length, same);
}

/**
 * The moulds that a folded word without particles and endings fits; empty when it fits none. A root of a
 * long word has one weak letter at the most.
 */
export function nativePatterns(stem: string): NativePattern[] {
  return (BY_LENGTH.get(stem.length) ?? []).filter(({ letters }) => {
    const root = letters.exec(stem)?.slice(1).join('');
    return root !== undefined && (stem.length <= 3 || (root.match(WEAK)?.length ?? 0) <= 1);
  });
}

const PREFIXED = 'RRR|RاR|RاRR|RتRR|تRRR|تRاRR|نRRR|ستRRR|ستRR|RتاR|RRSS|RتR|تRR';
/** Of "they": what follows names as well, so that a stem of two letters proves nothing: سيوران. */
const PLURAL = '\\u0648\\u0646|\\u0627\\u0646|\\u064a\\u0646';
const OBJECT = '\\u0647\\u0627?|\\u0647\\u0645|\\u0646\\u064a|\\u0646\\u0627';

/** A verb of the present, which its prefix tells: يفعل, تفاعل, ستستفعل with their endings. */
const PRESENT = new RegExp(
  (
    `^\\u0633?(?:[\\u064a\\u062a\\u0646](?:RR|${PREFIXED})(?:${OBJECT})?` +
    `|[\\u064a\\u062a](?:${PREFIXED})(?:${PLURAL})(?:${OBJECT})?)$`
  )
    .replaceAll('R', ROOT)
    .replaceAll('S', STRONG),
  'u',
);

/**
 * Whether a folded word has the shape of a verb of the present. Given names of that shape (يوسف, يحيى) are
 * for the caller to know.
 */
export function isPresentVerb(word: string): boolean {
  return PRESENT.test(word);
}
