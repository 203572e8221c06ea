import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';
import { findUnknownNames } from '../../../../src/core/unknown/find-unknown-names.ts';
import { smallWorld } from '../mentions/small-world.ts';

const gazetteer = smallWorld();

/** Names with their kinds, as "name (kind)". */
function shown(...blocks: string[]): string[] {
  return findUnknownNames(gazetteer, blocks, findMentions(gazetteer, blocks)).map(
    ({ text, kind }) => `${text} (${kind ?? '?'})`,
  );
}

/** Each rule with texts that it reads names in, and texts that only look so. */
const RULES: Record<string, { reads: [text: string, ...names: string[]][]; not: string[] }> = {
  'a nationality introduces a person': {
    reads: [
      ['فاز الألماني غيتاشو بيكيلي أمس', 'غيتاشو بيكيلي (person)'],
      ['على الروسي كوزنيتسوف والهندي براكاش ناير', 'كوزنيتسوف (person)', 'براكاش ناير (person)'],
    ],
    not: ['الحكومة التركية تقرر غدا', 'حقق الترجي الروسي فوزا ثمينا', 'وعد الروس بمساعدة كبيرة'],
  },
  'a line of its own names its author': {
    reads: [
      ['القاهرة - ميثاء الكتبي', 'ميثاء الكتبي (person)'],
      ['بقلم: د. شريف الليبي', 'شريف الليبي (person)'],
      ['كوستي - إخلاص نمر', 'كوستي (place)', 'إخلاص نمر (person)'],
    ],
    not: ['القاهرة - وكالات', 'موسكو: لا حوار مع أحد'],
  },
  'Eastern family names stand first': {
    reads: [
      ['وقال محاميه تشوي جين هو للصحفيين', 'تشوي جين هو (person)'],
      ['وأضافت الخبيرة وانغ لي هي الأخرى', 'وانغ لي (person)'],
    ],
    not: ['وفي سونغ قرية'],
  },
  'rulers have numbers': {
    reads: [['ترأس البابا تواضروس الثاني قداس العيد', 'تواضروس الثاني (person)']],
    not: ['حقق المركز الثاني في السباق'],
  },
  '"and" joins names of one kind': {
    reads: [
      [
        'في مناطق الدير والقبة وكفر سلوان أمس',
        'الدير (place)',
        'القبة (place)',
        'كفر سلوان (place)',
      ],
      ['وصل إلى بكين وسيفيرنوغراد', 'سيفيرنوغراد (place)'],
      ['وكرم الجمهور كلير دانفورد وكمال داود', 'كلير دانفورد (person)', 'كمال داود (person)'],
    ],
    not: ['وصل إلى بكين وغادر', 'وصل إلى بكين وفد كبير', 'سافر إلى بكين وريفها'],
  },
  'an acronym stands in parentheses after a body': {
    reads: [
      [
        'أعلنت الهيئة العامة للأرصاد الجوية (باغاسا) أن',
        'الهيئة العامة للأرصاد الجوية (organisation)',
        'باغاسا (organisation)',
      ],
    ],
    not: ['قالت الشركة (أمس) إن', 'عاد الرجل (باغاسا) إلى بيته'],
  },
  'clubs are called by a word and a place': {
    reads: [
      ['انتقل إلى دينامو غالفستر', 'دينامو غالفستر (organisation)'],
      ['فاز شباب غالفستر بهدف في المباراة', 'شباب غالفستر (organisation)'],
      ['فاز الجوية على الميناء 1-0', 'الجوية (organisation)', 'الميناء (organisation)'],
    ],
    not: ['احتج شباب غالفستر أمس', 'فاز الحزب على منافسيه في الانتخابات'],
  },
  'a nationality that does not agree makes a company, or a place': {
    reads: [
      ['بالشراكة مع إنفيديتش الألمانية', 'إنفيديتش (organisation)'],
      ['وصل إلى ميونخنهايم الألمانية', 'ميونخنهايم (place)'],
    ],
    not: ['وافقت الحكومة الألمانية', 'قالت الشرطة الألمانية'],
  },
  'names are spelt letter by letter': {
    reads: [
      ['بمشاركة إس تي في وآخرين', 'إس تي في (organisation)'],
      ['مسؤولون في بي بي الألمانية', 'بي بي (organisation)'],
    ],
    not: ['قالت بي لا أكثر', 'في أو عن'],
  },
  'a place lies somewhere': {
    reads: [
      ['لجأ إلى مالمو في ألمانيا', 'مالمو (place)'],
      ['نزحوا من ود النورة مشيا', 'ود النورة (place)'],
      ['اندلع حريق بالصخيرة جنوب القاهرة', 'الصخيرة (place)'],
    ],
    not: ['كما جرت العادة في الغالب', 'رأى كثيرين في المحطات', 'وصل إلى اتفاق في القاهرة'],
  },
  'the noun of a place': {
    reads: [
      ['أغلق مطار لارنكا أبوابه', 'لارنكا (place)'],
      ['في ملعب 20 أوت 1955 أمس', 'ملعب 20 أوت 1955 (place)'],
      ['في ستاد القاهرة الدولي أمس', 'ستاد القاهرة الدولي (place)'],
      ['نزحوا إلى قرى جنوب تازمورت أمس', 'تازمورت (place)'],
      ['من بلدة فيراك، حيث', 'فيراك (place)'],
      ['في شبرا الخيمة وفي ميناء جيهان التركي', 'شبرا الخيمة (place)', 'جيهان (place)'],
    ],
    not: ['في مناطق آمنة بعيدة', 'جلس في قصر يطل على البحر', 'سكان محليون غاضبون'],
  },
  'the phrase of a body': {
    reads: [
      ['قال رئيس هيئة الآثار والتراث إن', 'هيئة الآثار والتراث (organisation)'],
      [
        'كشف الجهاز المركزي للتعبئة العامة والإحصاء عن',
        'الجهاز المركزي للتعبئة العامة والإحصاء (organisation)',
      ],
      ['وذكرت شركة فسفاط غالفستر أن', 'شركة فسفاط غالفستر (organisation)'],
      ['في جامعة الملك سعود أمس', 'جامعة الملك سعود (organisation)'],
      ['وقعت شركة سيمنس الألمانية العقد', 'سيمنس (organisation)'],
      ['افتتحت مؤسسة حمد الطبية عيادة', 'مؤسسة حمد الطبية (organisation)'],
      ['في المتحف المصري أمس', 'المتحف المصري (organisation)'],
      ['نفت كتيبة 166 الخبر', 'كتيبة 166 (organisation)'],
      ['قال مجلس أعيان غالفستر للمصالحة إن', 'مجلس أعيان غالفستر للمصالحة (organisation)'],
      ['عن كتلة «صوت الجمهورية» في', 'صوت الجمهورية (organisation)'],
    ],
    not: [
      'قرر مجلس الوزراء أمس',
      'أمام محكمة الاستئناف غدا',
      'قال البنك المركزي الروسي إن',
      'في الجمعية العامة للنادي',
      'أعلنت شركة النفط الروسية أن',
      'اختير في صندوق مشترك للأمن المائي',
      'توقفت حركة المسافرين مع الهند',
    ],
  },
};

describe.each(Object.entries(RULES))('%s', (_, { reads, not }) => {
  it.each(reads)('%s', (text, ...names) => {
    expect(shown(text)).toEqual(names);
  });

  it.each(not)('none in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
