import type { Trigger } from '../trigger.ts';
import { also } from './with-frames.ts';
import { trigger } from './compact.ts';

const PRIZES = {
  'جائزة نوبل|بجائزة نوبل|نوبل|بنوبل': 'the Nobel Prize',
  'أوسكار|بأوسكار|الأوسكار|بالأوسكار|جائزة الأوسكار': 'an Oscar',
  'السعفة الذهبية|بالسعفة الذهبية': 'the Palme d’Or',
  'الكرة الذهبية|بالكرة الذهبية': 'the Ballon d’Or',
  'جائزة|بجائزة|الجائزة|بالجائزة|جوائز|بجوائز': 'a prize',
};
const HONOURS = {
  'وسام|وساما|بوسام|الوسام|قلادة|النيشان': 'a decoration',
  'الدكتوراه الفخرية|دكتوراه فخرية': 'an honorary doctorate',
};

/** Prizes, finds, sport, strikes. */
export const CULTURE_AND_SPORT: readonly Trigger[] = [
  also(
    trigger('award', {
      past: 'منح قلد كرم',
      present: 'يمنح يقلد',
      masdar: 'منح تكريم',
      passive: 'منحت',
      nouns: { ...PRIZES, ...HONOURS },
      frames: [
        '{s} awarded {n} to {o:person:direct,ل,الى}',
        '{s} awarded {n} to {o:org:direct,ل,الى}',
        '{s} awarded {n} to {o:country:direct,ل,الى}',
      ],
      example: [
        'منح فلاديمير بوتين كيم جونغ أون وساما في 5 مايو 2020',
        'Vladimir Putin awarded a decoration to Kim Jong Un, 5 May 2020',
      ],
      counterexample: 'منح فلاديمير بوتين الأولوية للصين في 5 مايو 2020',
    }),
    { english: '{o} was awarded {n}', object: ['person'], nouns: PRIZES },
  ),
  trigger('award', {
    past: 'فاز حصل نال توج حاز أحرز حصد',
    unless: 'الفائزين الفائزات',
    present: 'يفوز يحصد يحرز',
    masdar: 'فوز حصول تتويج إحراز',
    nouns: {
      ...PRIZES,
      'ميدالية|بميدالية|الميدالية|بالميدالية|بذهبية|ذهبية|فضية|برونزية|ميداليات': 'a medal',
      'كأس العالم|بكأس العالم|بمونديال': 'the World Cup',
      'بكأس|كأس|بلقب|لقب|اللقب|باللقب|ببطولة|بطولة|بدوري|بالدوري|الدوري': 'a title',
    },
    frames: ['{s} won {o:event:direct,ب}', '{s} won {n}'],
    example: [
      'توج الأهلي بلقب دوري أبطال أفريقيا في 25 مايو 2024',
      'Al Ahly won a title, 25 May 2024',
    ],
    counterexample: 'لم يفز الأهلي بلقب الدوري في 25 مايو 2024',
  }),
  trigger('discover', {
    past: 'اكتشف عثر',
    present: 'يكتشف',
    masdar: 'اكتشاف العثور',
    passive: 'اكتشفت',
    nouns: {
      'مقبرة جماعية|مقابر جماعية': 'a mass grave',
      'مقبرة|مقابر|قبر': 'a tomb',
      'حقل غاز|حقل للغاز|حقلا للغاز|غازا|الغاز|غاز': 'gas',
      'حقل نفط|حقلا نفطيا|حقل نفطي|النفط|نفطا|نفط': 'oil',
      'مدينة أثرية|موقعا أثريا|موقع أثري|آثار|آثارا|قطعا أثرية|قطع أثرية|تمثال': 'antiquities',
      'نفقا|أنفاق|نفق|أنفاقا': 'a tunnel',
      'متحور|متحورا|سلالة|فيروس|فيروسا|إصابة|أول حالة|أول إصابة': 'a disease',
      'كوكبا|كوكب|كواكب': 'a planet',
      'جثة|جثث|جثامين': 'a body',
    },
    frames: ['{s} discovered {n}', '{n} came to light in {o:land:في,ب}'],
    example: [
      'اكتشفت مصر مقبرة أثرية في 18 فبراير 2025',
      'Egypt discovered a tomb, 18 February 2025',
    ],
    counterexample: 'اكتشفت مصر أن الأسعار ارتفعت في 18 فبراير 2025',
  }),
  trigger('win-match', {
    past: 'هزم سحق',
    present: 'يهزم يسحق',
    masdar: 'هزيمة',
    frames: [
      '{s:org} defeated {o:org:direct,علي}',
      '{s:country} defeated {o:country:direct,علي}',
      '{s:person} defeated {o:person:direct,علي}',
      '{s:state} defeated {o:state:علي}',
    ],
    example: ['هزم الأهلي الزمالك في 8 مارس 2025', 'Al Ahly defeated Zamalek, 8 March 2025'],
    counterexample: 'هزم الأهلي الصعوبات مع الزمالك في 8 مارس 2025',
  }),
  trigger('lose', {
    past: 'خسر انهزم',
    present: 'يخسر ينهزم',
    masdar: 'خسارة هزيمة انهزام',
    nouns: {
      'الانتخابات|انتخابات|الرئاسيات|انتخابات الرئاسة': 'an election',
      'دعوى|الدعوى|قضية|القضية|طعنا|استئنافا': 'a court case',
      'نهائي|النهائي|المباراة النهائية': 'a final',
      'مباراة|المباراة|مباراته|مباراتها|المواجهة|بهدف|بهدفين|بثلاثية|بثنائية|بثلاثة|بركلات|هدفين':
        'a match',
    },
    frames: ['{s} lost {n} to {o::من,ضد,امام}', '{s} lost {n}'],
    example: [
      'خسر الأهلي مباراته أمام الزمالك في 8 مارس 2025',
      'Al Ahly lost a match to Zamalek, 8 March 2025',
    ],
    counterexample: 'خسر الأهلي خدمات لاعبه في 8 مارس 2025',
  }),
  trigger('qualify', {
    past: 'تأهل صعد بلغ حجز',
    present: 'يتأهل',
    masdar: 'تأهل صعود بلوغ التأهل',
    nouns: {
      'نصف النهائي|نصف نهائي|لنصف نهائي|لنصف النهائي|المربع الذهبي|للمربع الذهبي': 'a semi-final',
      'ربع النهائي|ربع نهائي|لربع نهائي|لربع النهائي|دور الثمانية|لدور الثمانية': 'a quarter-final',
      'ثمن النهائي|ثمن نهائي|لثمن نهائي|دور الستة عشر|لدور الستة عشر|الدور الثاني':
        'a knock-out round',
      'نهائيات|لنهائيات|للنهائيات|النهائيات': 'the finals',
      'نهائي|لنهائي|النهائي|للنهائي|المباراة النهائية|للمباراة النهائية': 'a final',
      'كأس العالم|لكأس العالم|مونديال|المونديال|للمونديال|لمونديال': 'the World Cup',
      'كأس|لكأس|أولمبياد|لأولمبياد|للأولمبياد|الأولمبياد': 'a tournament',
    },
    frames: ['{s} qualified for {o:event:الى,ل}', '{s} qualified for {n}'],
    example: [
      'تأهلت الأرجنتين إلى نهائي كأس العالم في 13 ديسمبر 2022',
      'Argentina qualified for the World Cup, 13 December 2022',
    ],
    counterexample: 'صعدت الأسعار في الأرجنتين في 13 ديسمبر 2022',
  }),
  trigger('strike-work', {
    past: 'أضرب نفذ شن بدأ خاض باشر نظم عم شل',
    present: 'يضرب ينفذ يخوض',
    masdar: 'تنفيذ خوض',
    nouns: {
      'إضراب عن الطعام|إضرابا عن الطعام|إضرابه عن الطعام|إضرابها عن الطعام|عن الطعام':
        'hunger strike',
      'إضرابا عاما|إضراب عام|الإضراب العام|إضراب شامل|إضرابا شاملا': 'general strike',
      'إضرابا|إضراب|الإضراب|إضرابات|عن العمل': 'strike',
    },
    frames: [
      '{s:org} went on {n}',
      '{s:person} went on {n}',
      'A {n} took place in {o:land:في,ب,direct}',
    ],
    example: [
      'نفذ الأطباء إضرابا عاما في تونس في 16 يونيو 2022',
      'A general strike took place in Tunisia, 16 June 2022',
    ],
    counterexample: 'دعا الأطباء إلى تنفيذ إضراب في تونس في 16 يونيو 2022',
  }),
];
