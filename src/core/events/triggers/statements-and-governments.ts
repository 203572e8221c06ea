import { ACTORS, STATES, type Trigger } from '../trigger.ts';
import { also } from './with-frames.ts';
import { trigger } from './compact.ts';

const ELECTIONS = {
  'جولة الإعادة|الجولة الثانية': 'a run-off',
  'استفتاء|الاستفتاء|استفتاء شعبيا': 'a referendum',
  'انتخابات|الانتخابات|انتخاباتها|الاقتراع': 'an election',
};

/** What is said, promised, demanded; governments, parliaments and laws. */
export const STATEMENTS_AND_GOVERNMENTS: readonly Trigger[] = [
  also(
    trigger('suspend', {
      past: 'علق جمد',
      present: 'يعلق يجمد',
      masdar: 'تعليق تجميد',
      nouns: {
        'عضويتها|عضويته': 'membership',
        'العمل باتفاقية|العمل باتفاق|العمل بمعاهدة|العمل بالاتفاقية|العمل بالاتفاق': 'an agreement',
        'مشاركتها|مشاركته': 'participation',
        'تعاونها|تعاونه': 'cooperation',
        'التجارة|تجارتها|التبادل التجاري': 'trade',
        'مفاوضاتها|محادثاتها|مفاوضاته': 'talks',
        'رحلاتها|الرحلات|رحلات|رحلاته': 'flights',
        'مساعداتها|مساعداته|مساعدات|تمويلها|تمويل': 'aid',
        'صادرات|صادراتها|تصدير|شحنات|إمدادات|مبيعات': 'supplies',
        'استيراد|واردات|وارداتها': 'imports',
        'علاقاتها|علاقاته': 'relations',
        'عملياتها|أنشطتها|نشاطها|أعمالها|عملها|خدماتها': 'operations',
        'العمل بالدستور': 'the constitution',
        'أعمال البرلمان|عمل البرلمان|أشغال البرلمان|اختصاصات البرلمان': 'parliament',
        'إضرابا|إضرابه|إضرابها': 'a strike',
      },
      frames: [
        '{s} suspended {n} in {o:body:في}',
        '{s} suspended {n} with {o::مع}',
        '{s} suspended {n} to {o:state:الى,ل}',
        '{s} suspended {n}',
      ],
      example: [
        'علّقت تركيا التبادل التجاري مع إسرائيل في 2 مايو 2024',
        'Turkey suspended trade with Israel, 2 May 2024',
      ],
      counterexample: 'علقت تركيا على تصريحات إسرائيل في 2 مايو 2024',
    }),
    {
      english: '{s} suspended the membership of {o}',
      subject: STATES,
      object: STATES,
      nouns: { عضوية: '' },
    },
    { english: 'The membership of {o} was suspended', object: STATES, nouns: { عضوية: '' } },
    {
      english: '{s} suspended the work of {o}',
      subject: ACTORS,
      object: ['organisation'],
      nouns: { 'اختصاصات|أعمال|أشغال|أنشطة|نشاط|عمل': '' },
    },
  ),
  also(
    trigger('condemn', {
      past: 'أدان دان ندد استنكر شجب',
      present: 'يدين يندد يستنكر',
      masdar: 'إدانة تنديد',
      nouns: {
        'الهجوم|هجوم|هجوما|الهجمات|هجمات|بالهجوم|بهجوم|بالهجمات|بهجمات': 'an attack',
        'القصف|قصف|بالقصف|بقصف': 'strikes',
        'الغارات|غارات|الغارة|غارة|بالغارات|بغارات|الضربات|ضربات|بالضربات': 'air strikes',
        'العدوان|عدوان|بالعدوان|بعدوان|الاعتداء|اعتداء|الاعتداءات|بالاعتداء|بالاعتداءات':
          'an attack',
        'التفجير|تفجير|الانفجار|بالتفجير|بتفجير': 'a bombing',
        'المجزرة|مجزرة|بالمجزرة|بمجزرة|المجازر|مجازر': 'a massacre',
        'الانقلاب|انقلاب|بالانقلاب|بانقلاب': 'a coup',
        'الاستيطان|استيطان|بالاستيطان|مستوطنات|المستوطنات': 'settlement building',
        'اقتحام|الاقتحام|اقتحامات|باقتحام': 'an incursion',
        'الانتهاكات|انتهاكات|بانتهاكات|بالانتهاكات|انتهاك': 'violations',
        'الغزو|غزو|بالغزو|بغزو': 'an invasion',
        'العنف|أعمال العنف|الإرهاب|بالعنف': 'violence',
        'القرار|قرار|بالقرار|بقرار': 'a decision',
      },
      frames: ['{s} condemned {n} on {o::علي,ضد}', '{s} condemned {n}'],
      example: [
        'أدانت مصر الهجوم على لبنان في 18 سبتمبر 2024',
        'Egypt condemned an attack on Lebanon, 18 September 2024',
      ],
      counterexample: 'لم تدن مصر الهجوم على لبنان في 18 سبتمبر 2024',
    }),
    {
      english: '{s} condemned {o}',
      subject: ['country', 'organisation'],
      object: ['country', 'organisation'],
      by: ['direct', 'ب'],
    },
  ),
  also(
    trigger('apologise', {
      past: 'اعتذر',
      present: 'يعتذر',
      masdar: 'اعتذار',
      nouns: {
        'عن خطأ|عن أخطاء|عن تصريحات|عن تصريحاته|عن الحادث|عن حادث|عن القصف|عن مقتل|عن الهجوم': '',
        'عن إسقاط|عن جرائم|عن الجرائم|عن الأضرار|عن الإساءة|عن ماضي|عن دور|عن دورها': '',
        'علنا|رسميا|للشعب|للضحايا|لضحايا|للجماهير|لجماهير|للمواطنين': '',
      },
      frames: ['{s} apologised'],
      example: [
        'اعتذر بنيامين نتنياهو رسميا عن الحادث في 22 مارس 2013',
        'Benjamin Netanyahu apologised, 22 March 2013',
      ],
      counterexample: 'اعتذر بنيامين نتنياهو عن عدم الحضور في 22 مارس 2013',
    }),
    {
      english: '{s} apologised to {o}',
      subject: ['person', 'country', 'organisation'],
      object: ['person', 'country', 'organisation'],
      by: ['ل', 'الى', 'من'],
    },
  ),
  also(
    trigger('warn', {
      past: 'حذر أنذر نبه',
      present: 'يحذر',
      nouns: {
        'مجاعة|المجاعة|بمجاعة': 'famine',
        'كارثة|الكارثة|بكارثة': 'a disaster',
        'حرب|الحرب|بحرب': 'war',
        'التصعيد|تصعيد': 'escalation',
        'انهيار|الانهيار': 'a collapse',
        'الهجوم|هجوم|هجمات|اجتياح': 'an attack',
        'تداعيات|عواقب|العواقب|مغبة|خطورة|مخاطر|خطر|المخاطر': 'consequences',
      },
      frames: ['{s} warned {o} of {n}', '{s} warned of {n}'],
      example: [
        'حذّرت روسيا فنلندا من عواقب الانضمام في 12 مايو 2022',
        'Russia warned Finland of consequences, 12 May 2022',
      ],
      counterexample: 'ساد تفاؤل حذر في روسيا في 12 مايو 2022',
    }),
    {
      english: '{s} warned {o}',
      subject: ['person', 'country', 'organisation'],
      object: ['person', 'country', 'organisation'],
    },
    { english: '{s} issued a warning', subject: ['country', 'organisation', 'person'] },
  ),
  trigger('demand', {
    past: 'طالب',
    present: 'يطالب',
    masdar: 'مطالبة',
    nouns: {
      'بوقف إطلاق النار|بوقف لإطلاق النار|بوقف فوري لإطلاق النار|بهدنة': 'a ceasefire',
      'بالانسحاب|بانسحاب|بسحب': 'a withdrawal',
      'بالتحقيق|بتحقيق|بفتح تحقيق|بإجراء تحقيق': 'an investigation',
      'بإطلاق سراح': 'a release',
      'باعتذار|بالاعتذار|بتقديم اعتذار': 'an apology',
      'بتعويضات|بتعويض|بالتعويض|بدفع تعويضات': 'compensation',
      'بتسليم|بتسليمه': 'a handover',
      'برفع العقوبات|بإلغاء العقوبات': 'an end to sanctions',
      'برفع الحصار|بفك الحصار|بإنهاء الحصار': 'an end to a blockade',
      'بإصلاح|بإصلاحات|بإجراء إصلاحات': 'reforms',
      'بانتخابات|بإجراء انتخابات': 'an election',
      'بضبط النفس': 'restraint',
      'بالحوار|بحوار|بالتفاوض': 'dialogue',
    },
    frames: [
      '{s:state} pressed {o:state} for {n}',
      '{s:person} pressed {o:state} for {n}',
      '{s:state} called for {n}',
    ],
    example: [
      'طالبت الأمم المتحدة بفتح تحقيق في غزة في 1 مارس 2024',
      'The United Nations called for an investigation in Gaza, 1 March 2024',
    ],
    counterexample: 'رفضت الأمم المتحدة مطالبة روسيا في 1 مارس 2024',
  }),
  trigger('promise', {
    past: 'تعهد وعد التزم',
    present: 'يتعهد يعد',
    masdar: 'تعهد',
    nouns: {
      'مليون دولار|مليار دولار|ملايين دولار|مليارات دولار|مليون يورو|مليار يورو|بمليار|بملايين':
        'money',
      'مساعدات|بمساعدات|مساعدة|بمساعدة|بتقديم الدعم|دعم|بدعم|بالدعم': 'support',
      'بالرد|برد|بالانتقام|بالثأر|بالقصاص': 'a response',
      'بإصلاحات|إصلاحات|بإصلاح|بالإصلاح': 'reforms',
      'بإنهاء|بوقف|بوضع حد': 'to end something',
      'بخفض|بتقليص|بتخفيض': 'a reduction',
      'بزيادة|برفع': 'an increase',
      'بإعادة|بالعودة': 'a return',
    },
    frames: ['{s} promised {o:state:direct,ل} {n}', '{s} promised {n}'],
    example: [
      'تعهد الاتحاد الأوروبي بتقديم مليار يورو للبنان في 2 مايو 2024',
      'The European Union promised Lebanon money, 2 May 2024',
    ],
    counterexample: 'تخلف الاتحاد الأوروبي عن موعد لبنان في 2 مايو 2024',
  }),
  trigger('nominate', {
    past: 'رشح',
    present: 'يرشح',
    masdar: 'ترشيح',
    frames: ['{s} nominated {o:person}', '{o:person} was nominated'],
    example: [
      'رشّح دونالد ترامب بنيامين نتنياهو في 7 يوليو 2025',
      'Donald Trump nominated Benjamin Netanyahu, 7 July 2025',
    ],
    counterexample: 'لم يرشح دونالد ترامب بنيامين نتنياهو في 7 يوليو 2025',
  }),
  trigger('form-government', {
    past: 'شكل تشكل',
    present: 'يشكل',
    masdar: 'تشكيل تشكل',
    passive: 'شكلت',
    nouns: {
      'حكومة وحدة|حكومة وحدة وطنية|حكومة وفاق': 'a unity government',
      'ائتلافا|ائتلاف|حكومة ائتلافية|حكومة ائتلاف': 'a coalition government',
      'حكومة|الحكومة|حكومته|حكومتها|حكومته الجديدة': 'a government',
    },
    frames: ['{s:person} formed {n}', '{s:org} formed {n}', '{n} was formed in {o:country:في,ب}'],
    example: [
      'شكّل بنيامين نتنياهو حكومته في 29 ديسمبر 2022',
      'Benjamin Netanyahu formed a government, 29 December 2022',
    ],
    counterexample: 'شكل بنيامين نتنياهو خطرا في 29 ديسمبر 2022',
  }),
  trigger('dissolve', {
    past: 'حل',
    present: 'يحل',
    masdar: 'حل الحل',
    nouns: {
      'المجالس البلدية|المجالس المحلية|المجلس البلدي': 'local government',
      'المجلس الأعلى|المجلس العسكري|المجلس السيادي|المجلس الرئاسي|مجلس السيادة|المجلس الوطني':
        'a council',
      'البرلمان|مجلس النواب|مجلس الشعب|مجلس الأمة|المجلس|الجمعية الوطنية|الكنيست|برلمان|الكونغرس':
        'parliament',
      'الحكومة|حكومته|مجلس الوزراء|حكومة الحرب|مجلس الحرب': 'the government',
      'الحزب|حزب|حزبه|الجماعة|جماعة|تنظيم': 'a party or movement',
    },
    frames: [
      '{s} dissolved {o:org}',
      '{s:person} dissolved {n}',
      '{s:org} dissolved {n}',
      '{s:country} dissolved {n}',
      '{n} was dissolved in {o:country:في,ب}',
    ],
    example: [
      'حل إيمانويل ماكرون الجمعية الوطنية في 9 يونيو 2024',
      'Emmanuel Macron dissolved parliament, 9 June 2024',
    ],
    counterexample: 'حل إيمانويل ماكرون ضيفا على تونس في 9 يونيو 2024',
  }),
  trigger('hold-election', {
    past: 'أجرى نظم جرى',
    present: 'يجري ينظم',
    masdar: 'إجراء تنظيم',
    passive: 'أجريت أقيمت',
    nouns: ELECTIONS,
    frames: ['{s:state} held {n}', '{n} took place in {o:land:في,ب}'],
    example: [
      'أجرت الجزائر انتخابات رئاسية في 7 سبتمبر 2024',
      'Algeria held an election, 7 September 2024',
    ],
    counterexample: 'دعت الجزائر إلى إجراء انتخابات في 7 سبتمبر 2024',
  }),
  also(
    trigger('merge', {
      past: 'اندمج دمج',
      present: 'يندمج',
      masdar: 'اندماج دمج الاندماج',
      frames: ['{s:org} merged with {o:org:مع,في,ب}'],
      example: [
        'اندمجت مايكروسوفت مع الأهلي في 1 يناير 2020',
        'Microsoft merged with Al Ahly, 1 January 2020',
      ],
      counterexample: 'نفت مايكروسوفت أن تكون اندمجت مع الأهلي في 1 يناير 2020',
    }),
    { english: '{s} merged', subject: ['organisation'], several: true },
  ),
];
