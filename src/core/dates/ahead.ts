/**
 * Whether a clause speaks of what is still to come, judged by the words before a date. Written future
 * (سيلتقي, سوف), announcements of plans (من المقرر, المزمع, يعتزم) and present verbs of events that have a
 * date in the news (تنطلق, تستضيف, تستمر).
 */
const PLANNED =
  /(?:^|[^\u0620-\u064a])(?:و|ف)?(?:ال)?(?:سوف|لن|مقرر|مقرره|مزمع|مرتقب|مرتقبه|منتظر|منتظره|متوقع|متوقعه|موعد|(?:ي|ت)عتزم|(?:ي|ت)ستعد|(?:ي|ت)نطلق|(?:ي|ت)بدا|(?:ي|ت)نعقد|(?:ي|ت)عقد|(?:ي|ت)ستضيف|(?:ي|ت)قام|(?:ي|ت)نتظر|(?:ي|ت)نتهي|(?:ي|ت)توقع|(?:ي|ت)ستمر|(?:ي|ت)تواصل|(?:ي|ت)متد|(?:ي|ت)ستانف|(?:ي|ت)فتتح|(?:ي|ت)عود|(?:ي|ت)ضرب|(?:ي|ت)جري|(?:ي|ت)جرا|(?:ي|ت)فتح|(?:ي|ت)حتضن|(?:ي|ت)واجه|(?:ي|ت)نظر|(?:ي|ت)بلغ|(?:ي|ت)توجه|ي[\u0620-\u064a]{2,}ون|بحلول)(?![\u0620-\u064a])/u;

/** Words that begin like a future verb and are none; no verb but "سيدعو" and its like ends in waw: "عمر سيسوكو". */
const NOT_FUTURE =
  /^(?:و|ف)?(?:سي(?:باستيان|بستيان|لين$|ميون|رينا|راليون|زار$|سيه$|نوبك|نغ|ار|اس|اد|اق|اح|اج|ديه?$|ده$|دات|دنا$|دني|مون|لفي|ناء|ناريو|نما|نمائ|رغي|رجي|رلانك|بيري|ميائ|مفون|طر(?:ه|ت|و|ا)*$|ول(?:ه)?$|ناتور|جار|رت|رج|دت|[\u0620-\u064a]{3,}و$)|ست(?:ما(?:ء|ئ|ي)?ه|مءه|ار|راسبور|يلين|يفان|وكهولم|يف|ينات|ينيات|راتيج|اند|انف|الين|وديو|ديو|اد$|يورات))/u;
const FUTURE = /^(?:و|ف)?س(?:(?:ي|ت)[\u0620-\u064a]{3,}|(?:ي|ت)(?:حل|صل|عد|تم|قع|مر|ظل|ضم))$/u;

/** @example isFutureVerb('سيلتقي') && !isFutureVerb('سياسيه') */
export function isFutureVerb(word: string): boolean {
  return FUTURE.test(word) && !NOT_FUTURE.test(word);
}

/** Of what goes on, the day it began: "تستمر منذ الخميس". */
const SINCE = /(?:^|[^\u0620-\u064a])منذ (?:يوم |فجر |مساء |صباح |ليل |شهر )?$/u;

/** The last auxiliary of the past, from which on the clause tells what was: "ستعود غدا، وكانت قد غادرت". */
const BACK_THEN =
  /(?:^|[^\u0620-\u064a])(?:و|ف)?كان(?:ت|وا)?(?![\u0620-\u064a])(?!.*[^\u0620-\u064a](?:و|ف)?كان(?:ت|وا)?(?![\u0620-\u064a]))/u;

/**
 * The last that somebody goes on to say, or that was before, which has a tense of its own: "إن مصر لن تسمح به، وإنه التقى فلانا",
 * "ستستأنف بعدما توقفت".
 */
const SAYING_ON =
  /(?:[،,] {0,3}و(?:ان|انه|انها|انهم)|[ ،](?:بعدما|بعد ان|منذ ان)) (?!.*(?:[،,] {0,3}و(?:ان|انه|انها|انهم)|[ ،](?:بعدما|بعد ان|منذ ان)) )/u;

/** "كان من المقرر أن يلتقيا يوم": by now it may be over. */
const WAS_PLANNED =
  /(?:^|[^\u0620-\u064a])(?:و|ف)?كان(?:ت|وا)? (?:[\u0620-\u064a]+ ){0,3}?(?:من )?(?:ال)?(?:مقرر|مزمع|منتظر|متوقع|مفترض|مرتقب|مبرمج)(?:ه|ا)?(?![\u0620-\u064a])/u;

/** `before` is folded text that ends where the date begins; its last dozen words in the clause count. */
export function pointsAhead(before: string): boolean {
  if (SINCE.test(before)) return false;
  const clause = before.slice(
    Math.max(...['.', '؛', '!', '؟', '\n', ':'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  const words = clause
    .slice(Math.max(BACK_THEN.exec(clause)?.index ?? 0, clause.search(SAYING_ON)))
    .split(' ')
    .slice(-12);
  return words.some(isFutureVerb) || (!WAS_PLANNED.test(clause) && PLANNED.test(words.join(' ')));
}
