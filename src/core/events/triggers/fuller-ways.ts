import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Rows that say more than others of the same verbs, and come before them. */
export const FULLER_WAYS: readonly Trigger[] = [
  trigger('sentence', {
    past: 'أصدر صدر',
    present: 'يصدر',
    masdar: 'إصدار صدور',
    nouns: {
      'حكما بالسجن|حكم بالسجن|حكم غيابي|حكما يقضي بسجن|حكما بسجن|حكم بسجن|أحكاما سجنية|أحكاما بالسجن|أحكام بالسجن|حكما بحبس|حكم بحبس|حكما بالحبس|حكم بالحبس':
        '',
    },
    unless: 'تأجيل إلغاء الأولى الثاني الأول الثانية',
    frames: [
      '{s:org} sentenced {o:person:علي,ضد,ب,direct,في} to prison',
      '{o:person:علي,ب,ضد,direct} was sentenced to prison',
      '{s:org} passed sentences over {o:event:في}',
      '{s:org} passed a sentence',
    ],
    example: [
      'أصدرت المحكمة الجنائية الدولية حكما بسجن عمر البشير في 3 مايو 2024',
      'The International Criminal Court sentenced Omar al-Bashir to prison, 3 May 2024',
    ],
    counterexample: 'أصدرت المحكمة الجنائية الدولية كتابا عن عمر البشير في 3 مايو 2024',
  }),
  trigger('hold-election', {
    past: 'أجري أجريت جرت',
    present: 'يجرى تجرى تجري',
    nouns: {
      'جولة الإعادة|الدور الثاني|الدورة الثانية|جولة ثانية|دور ثان': 'A second round',
      'الانتخابات|انتخابات|الاقتراع|الرئاسيات|الرئاسية': 'An election',
    },
    frames: ['{n} was held between {o::بين}'],
    example: [
      'جرت جولة الإعادة في 3 مايو 2024 بين فلاديمير بوتين وسيرغي لافروف',
      'A second round was held between Vladimir Putin and Sergey Lavrov, 3 May 2024',
    ],
    counterexample: 'جرت مشاورات في 3 مايو 2024 بين فلاديمير بوتين وسيرغي لافروف',
  }),
  trigger('crash', {
    exact: 'لقي قتل توفي أصيب',
    nouns: {
      'حادث سير|حادث مرور|حادث مروري|حادث طرقي|حادثة سير|حادث طريق|حادث تصادم|حادث اصطدام|اصطدام|تصادم|انقلاب حافلة|انقلاب سيارة|انقلاب أتوبيس|انقلاب شاحنة|انقلاب ميكروباص|انقلاب جرار':
        'a road accident',
      'تحطم طائرة|تحطم مروحية|سقوط طائرة|سقوط مروحية': 'an air crash',
      'حادث قطار|خروج قطار|تصادم قطارين': 'a train crash',
    },
    frames: [
      'People were killed or hurt in {n} near {o:place:في,ب,علي,بين,direct}',
      'People were killed or hurt in {n} in {o:land:في,ب}',
    ],
    example: [
      'لقي خمسة أشخاص مصرعهم في حادث سير في القاهرة في 3 مايو 2024',
      'People were killed or hurt in a road accident near Cairo, 3 May 2024',
    ],
    counterexample: 'لقي خمسة أشخاص ترحيبا في القاهرة في 3 مايو 2024',
  }),
  trigger('disaster', {
    exact: 'لقي قتل توفي أصيب',
    nouns: {
      'انهيار|انهيار جزء|انهيار عقار|انهيار مبنى|انهيار سقف|انهيار سور|انهيار منزل': 'a collapse',
      'سيول|السيول|فيضانات|الفيضانات|سيول جارفة': 'floods',
      'تدافع|التدافع': 'a crush',
    },
    frames: ['People were killed or hurt in {n} in {o:land:في,ب}'],
    example: [
      'لقي خمسة أشخاص مصرعهم إثر انهيار سور في القاهرة في 3 مايو 2024',
      'People were killed or hurt in a collapse in Cairo, 3 May 2024',
    ],
    counterexample: 'لقي خمسة أشخاص مصرعهم في القاهرة في 3 مايو 2024',
  }),
  trigger('explode', {
    exact: 'لقي قتل توفي أصيب',
    nouns: { 'انفجار|انفجار سيارة|انفجار عبوة|انفجار لغم|تفجير|انفجارات': 'an explosion' },
    frames: ['People were killed or hurt in {n} in {o:land:في,ب}'],
    example: [
      'لقي خمسة أشخاص مصرعهم في انفجار لغم في القاهرة في 3 مايو 2024',
      'People were killed or hurt in an explosion in Cairo, 3 May 2024',
    ],
    counterexample: 'لقي خمسة أشخاص مصرعهم في القاهرة في 3 مايو 2024',
  }),
  trigger('strike', {
    exact: 'أصيب',
    nouns: {
      'غارة|غارات|غارتين': 'an air strike',
      'قصف|قصفا|القصف': 'shelling',
      'هجوم بمسيرة|هجوم بطائرة مسيرة|بطائرة مسيرة|ضربة': 'a strike',
    },
    frames: ['People were killed or hurt in {n} on {o:place:علي,في}'],
    example: [
      'أصيب 15 شخصا في غارة على القاهرة في 3 مايو 2024',
      'People were killed or hurt in an air strike on Cairo, 3 May 2024',
    ],
    counterexample: 'قتل 15 شخصا في القاهرة في 3 مايو 2024',
  }),
  trigger('win-match', {
    past: 'فاز تغلب انتصر تفوق',
    present: 'يفوز يتغلب ينتصر يتفوق',
    unless: 'بلقب باللقب لقب بكأس حساب',
    frames: ['{s} defeated {o::علي}'],
    example: [
      'فازت روسيا على أوكرانيا بهدفين في نهائي كأس العالم في 3 مايو 2024',
      'Russia defeated Ukraine, 3 May 2024',
    ],
    counterexample: 'فازت روسيا برضا أوكرانيا في 3 مايو 2024',
  }),
  trigger('die', {
    past: 'انتقل انتقلت',
    nouns: { 'جوار ربه|جوار ربها|رحمة الله|رحمة ربه|الرفيق الأعلى|عفو ربه': '' },
    frames: ['{s:person} died', '{o:person:الى} died'],
    example: [
      'انتقل الباجي قائد السبسي إلى جوار ربه في 25 يوليو 2019',
      'Beji Caid Essebsi died, 25 July 2019',
    ],
    counterexample: 'انتقل الباجي قائد السبسي إلى باريس في 3 مايو 2019',
  }),
  trigger('demand', {
    exact: 'طلبت طلبوا',
    present: 'يطلب',
    nouns: {
      'عقد اجتماع|اجتماع طارئ|عقد جلسة|جلسة طارئة|اجتماعا': 'a meeting',
      'مساعدة|المساعدة|الدعم|دعم|مساعدات|قرض|قرضا|تمويل': 'help',
      'تفسير|توضيح|توضيحات|اعتذار|اعتذارا': 'an answer',
      'تسليم|تسليمه|تسليمها': 'an extradition',
      'الانضمام|عضوية|العضوية': 'membership',
    },
    frames: ['{s} asked {o::من} for {n}', '{s} asked for {n}'],
    example: [
      'طلبت روسيا من الأمم المتحدة عقد اجتماع طارئ في 3 مايو 2024',
      'Russia asked the United Nations for a meeting, 3 May 2024',
    ],
    counterexample: 'طلبت روسيا من الأمم المتحدة الصبر في 3 مايو 2024',
  }),
];
