import { findDates } from '../core/dates/find-dates.ts';
import { isProse, lengthOf, linkDensity } from './content-region.ts';
import { findTeasers } from './teasers.ts';
import type { MeasuredBlock } from './text-blocks.ts';

/**
 * How lines begin that invite the reader elsewhere: related and most-read articles, sharing, following,
 * subscribing, tags, comments. Compared in lower case, with marks, tatweel and hamza seats removed (see {@link plain}).
 */
const INVITATIONS = [
  'اقرا (?:ايضا|المزيد|كذلك|عن|في)',
  'اقراوا (?:ايضا|المزيد)',
  'شاهد (?:ايضا|المزيد|الفيديو|بالفيديو)',
  'شاهدوا',
  'طالع (?:ايضا|المزيد)',
  'انظر (?:ايضا|كذلك)',
  'تابع (?:ايضا|القراءة|المزيد)',
  'تابعونا|تابعنا',
  'للمزيد',
  'المزيد(?: عن| من|$)',
  '(?:مواضيع|موضوعات|اخبار|مقالات|تقارير|قصص|مواد|فيديوهات|الاخبار|المقالات|المواضيع|روابط) (?:ذات (?:صلة|علاقة)|متعلقة|مرتبطة|مشابهة|مقترحة|ساخنة|اخرى|مختارة)',
  'ذات صلة|قد يهمك|ربما يهمك|قد يعجبك|يهمك ايضا|اخترنا لك|نرشح لك|مقترحات',
  'الاكثر (?:قراءة|مشاهدة|تصفحا|تداولا|زيارة|شعبية|تعليقا)',
  'شارك (?:هذا|هذه|المقال|الخبر|الموضوع|عبر|على)|شاركها|شاركه|مشاركة|انسخ الرابط|نسخ الرابط|طباعة|ارسال',
  'اشترك|اشتركوا|سجل (?:الان|بريدك|دخول)|النشرة (?:البريدية|الاخبارية)|انضم|حمل تطبيق|حملوا تطبيق',
  'الكلمات (?:الدلالية|المفتاحية)|كلمات (?:دلالية|مفتاحية)|الوسوم|وسوم|تاجز|هاشتاغ|علامات',
  'التعليقات|تعليقات|اضف تعليق|اكتب تعليق|اترك تعليق|اترك رد|الردود',
  'جميع الحقوق محفوظة|حقوق النشر|الاراء الواردة',
  'اعلان(?:ات)?$|advertisement$|loading|جاري التحميل|read (?:more|also)|see also|related|share|follow us|tags?\\b',
];
const INVITATION = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${INVITATIONS.join('|')})`, 'u');
/** An invitation is a line, not a paragraph that begins with such a word. */
const LINE = 120;
/** Of a paragraph, its beginning says whether it is a credit. */
const BEGINNING = 40;
/** Prose of a short article, in UTF-16 units. */
const LEAST = 180;
/** Letters that a line about a date may hold besides it: a weekday, an era. */
const DATE_REST = 12;
/** A photographer's or agency's credit. */
const CREDIT =
  /^(?:©|\(c\)|getty|reuters|afp|ap\b|epa\b|رويترز|ا ?ف ?ب|الاناضول|غيتي|صورة ارشيفية)/;
const WORD = /\p{L}{2}/u;
/** The terms of the site, with links to them: a notice on comments or cookies. */
const TERMS = /سياسة الخصوصية|(?:شروط|ارشادات) (?:ال)?استخدام|ملفات تعريف الارتباط|cookies/giu;
/** When it appeared, was changed, how often read: lines between headline and text. */
const STAMP =
  /^(?:تم )?(?:نشر|النشر|تحديث|التحديث|اخر تحديث|تاريخ|بتاريخ)|\d{1,2}:\d{2}|^\P{L}*$|^\P{L}*(?:مشاهدة|قراءة|دقيقة|دقائق|تعليق|زيارة)\P{L}*$/u;

/**
 * The blocks of a region without what is not the article: lines that lead elsewhere and what hangs on
 * them, linked lines, credits, the time stamps and names before the first paragraph, all after the last.
 */
export function withoutNoise(region: readonly MeasuredBlock[]): MeasuredBlock[] {
  const blocks = withoutTeasers(region);
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  const kept: MeasuredBlock[] = [];
  let led = false;
  blocks.forEach((block, i) => {
    const short = block.text.length < LINE;
    const line = plain(short ? block.text : block.text.slice(0, BEGINNING)).toLowerCase();
    const invites = short && INVITATION.test(line);
    const linked = linkDensity(block) > 0.7;
    // Under "read also" linked lines, and short ones such as their dates, belong to it.
    led = invites || (led && (linked || (!isProse(block) && block.kind !== 'paragraph')));
    const notice = block.linked > 0 && (plain(block.text).match(TERMS)?.length ?? 0) > 1;
    if (led || linked || notice || CREDIT.test(line)) return;
    // A number in a table says something.
    if (!WORD.test(line) && !WORD.test(plain(block.text)) && !inCell(block)) return;
    if (i < first && block.kind !== 'heading' && !isDeck(block, plain(block.text))) return;
    if (i > last && !isAfterword(block, blocks[last]!)) return;
    kept.push(block);
  });
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

/** Without teasers of other articles, unless hardly anything would be left. */
function withoutTeasers(region: readonly MeasuredBlock[]): readonly MeasuredBlock[] {
  const teasers = findTeasers(region, true);
  const rest = region.filter((_, i) => !teasers[i]);
  return lengthOf(rest.filter(isProse)) >= LEAST ? rest : region;
}

/** A line of text between headline and body that belongs to neither date nor author. */
function isDeck(block: MeasuredBlock, line: string): boolean {
  return (
    block.text.length >= 40 &&
    linkDensity(block) < 0.3 &&
    !STAMP.test(line) &&
    !isDateAlone(block.text)
  );
}

/** Whether a line says hardly more than a day, perhaps in two calendars: "السبت - 14 محرم 1447 هـ - 9 يوليو 2025 م". */
function isDateAlone(line: string): boolean {
  const rest = findDates(line, null).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    line,
  );
  return rest.length < line.length && (rest.match(/\p{L}/gu)?.length ?? 0) <= DATE_REST;
}

function inCell({ element }: MeasuredBlock): boolean {
  return element.closest('td,th') !== null;
}

/**
 * What follows the last paragraph in its own container: an agency's name, a short last sentence, a table, or a list or quote
 * that leads nowhere.
 */
function isAfterword(block: MeasuredBlock, last: MeasuredBlock): boolean {
  if (block.element === last.element) return true;
  const container = last.element.parentNode;
  if (block.element.parentNode === container) return true;
  let top: Element | null = block.element;
  while (top && top.parentNode !== container) top = top.parentElement;
  return (
    top !== null &&
    ['table', 'ul', 'ol', 'dl', 'blockquote', 'figure'].includes(top.localName) &&
    top.querySelector('a') === null
  );
}

/** Without marks and tatweel, hamza on its alef dropped: أيضًا and ايضا are the same word. */
function plain(text: string): string {
  return text
    .replace(/[\u0640\u064b-\u065f\u0670\u200b-\u200f]/g, '')
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .trim();
}
