import type { HardGroup } from '../hard-case.ts';

/** Councils, alliances, parties, clubs, newspapers and treaties. */
export const BODIES: readonly HardGroup[] = [
  {
    rule: 'an article on every word, and a name of many words',
    rows: [91],
    cases: [
      'دخلت [معاهدة الشراكة الاستراتيجية الشاملة|russia-north-korea-treaty-2024] حيز التنفيذ',
      'ذكر نص [معاهدة «الشراكة الاستراتيجية الشاملة»|russia-north-korea-treaty-2024] الدفاع',
      'بموجب [معاهدة عدم انتشار الأسلحة النووية|nuclear-non-proliferation-treaty] تفتش المواقع',
      'طلب شراكة جديدة مع الجيران',
    ],
  },
  {
    rule: 'a council of another state is not the one of the United Nations',
    cases: [
      'يعقد [مجلس الأمن|un-security-council] جلسة غدا',
      'دعا [مجلس الأمن الدولي|un-security-council] إلى ضبط النفس',
      'اجتمع [مجلس الأمن القومي الروسي|russian-security-council] سرا',
      'أعد [مجلس الأمن القومي الأمريكي|us-national-security-council] تقريرا',
      'اجتمع [مجلس الأمن القومي|national-security-council] [التركي|turkey] ثلاث ساعات',
      'دعا المجلس إلى الأمن والهدوء',
    ],
  },
  {
    rule: 'quotation marks and brackets inside a name do not end it',
    cases: [
      'قالت [منظمة «هيومن رايتس ووتش»|human-rights-watch] إن الوضع صعب',
      'تقرير [منظمة "الأمم المتحدة" للطفولة|unicef] صادم',
      'قال ل«[رويترز|reuters]» إنه مستعد',
      'نقلت وكالة ([تاس|tass]) عن مصدر',
      'قوات «[الناتو|nato]» تتدرب',
    ],
  },
  {
    rule: 'a name inside a longer one is not marked by itself',
    cases: [
      'صدر في [صحيفة واشنطن بوست|the-washington-post] أمس',
      'مقال في [نيويورك تايمز|the-new-york-times] أثار الجدل',
      'ذكرت [قناة روسيا اليوم|rt] أن الطريق مفتوح',
      'فاز [حزب روسيا الموحدة|united-russia] بالأغلبية',
      'مدرب [باريس سان جيرمان|paris-saint-germain] غاضب',
      'أعلن [الجيش الروسي|russian-armed-forces] انتهاء التدريب',
      'وافقت [وزارة الخارجية الصينية|chinese-foreign-ministry] على الطلب',
      'تحالف [قوات سوريا الديمقراطية|syrian-democratic-forces] يتقدم',
      'أعلنت [الجمعية العامة للأمم المتحدة|un-general-assembly] النتيجة',
    ],
  },
  {
    rule: 'a movement called by an everyday word counts after its full name, where the body is meant',
    cases: [
      'رحبت [حركة حماس|hamas] بالعرض، ثم عادت [حماس|hamas] إلى الطاولة',
      'رحبت [حركة حماس|hamas] بالعرض، واستقبله الناس بحماس كبير',
      'لعب الفريق بحماس وانضباط',
      'دعت [حركة فتح|fatah] إلى الإضراب. وقال القيادي في [فتح|fatah] إن الشارع غاضب',
      'دعت [حركة فتح|fatah] إلى الإضراب بعد فتح تحقيق في الحادث',
      'رشح [تيار المستقبل|future-movement] طبيبة. وقال نائب [المستقبل|future-movement] إنها كفوءة',
      'رشح [تيار المستقبل|future-movement] طبيبة تأمل في تغيير ما في المستقبل القريب',
      'اتفقت [حركة أمل|amal-movement] مع حلفائها على أمل أن تجرى الانتخابات',
      'نفى [تنظيم القاعدة|al-qaeda] الخبر. وكانت [القاعدة|al-qaeda] قد تبنت هجوما',
      'نفى [تنظيم القاعدة|al-qaeda] الخبر، فيما أغلقت القاعدة العسكرية أبوابها',
      'غادر الجنود [القاعدة الجوية|air-base] فجرا',
      'منعت [طالبان|taliban] الموسيقى في الأعراس',
      'تفوق طالبان من الجامعة في المسابقة',
      'في [عصر النهضة|renaissance] ازدهر الرسم',
      'ملأت المياه [سد النهضة|grand-renaissance-dam] قبل الموعد',
      'قاطعت [حركة النهضة|ennahda] الجلسة، واتهمت [النهضة|ennahda] خصومها',
    ],
  },
  {
    rule: 'a club called by an everyday word counts after its full name, where the club is meant',
    cases: [
      'تأهل [نادي الهلال|al-hilal]. وسجل [الهلال|al-hilal] هدفين في شوط واحد',
      'ثبتت رؤية هلال الشهر مساء أمس',
      'قدم [الهلال الأحمر|red-crescent] مساعدات للمتضررين',
      'حقق الفريق النصر في الدقيقة الأخيرة',
      'فاز [ريال مدريد|real-madrid] باللقب',
      'تراجع سعر الريال أمام الدولار',
      'بيعت التذكرة بمئة ريال',
    ],
  },
  {
    rule: 'two parties of one name: the state beside it decides, without it both',
    cases: [
      'في [تركيا|turkey] خسر [حزب العدالة والتنمية|justice-and-development-party-turkey] بلدية كبرى',
      'قال أمين [حزب العدالة والتنمية|justice-and-development-party-morocco] في [الرباط|rabat] إن حزبه خسر أصوات [المغاربة|morocco]',
      'استقال أمين [حزب العدالة والتنمية|justice-and-development-party-turkey/justice-and-development-party-morocco] من منصبه',
    ],
  },
  {
    rule: 'a newspaper and the region, an entry and the thing it is called after',
    cases: [
      'قال لـ«[الشرق الأوسط|asharq-al-awsat]» إن الحل قريب',
      'السلام في [الشرق الأوسط|middle-east] بعيد',
      'كتب في [صحيفة القدس العربي|al-quds-al-arabi] مقالا',
      'صلى في [القدس|jerusalem] يوم الجمعة',
      'قالت [قناة الجزيرة|al-jazeera] إن البث انقطع',
      'عاد الصيادون إلى الجزيرة قبل العاصفة',
      'استقبل [البيت الأبيض|white-house] الفائزين',
      'اشترى بيتا أبيض على التل',
      'رد [حزب الله|hezbollah] على القصف',
      'صلى في بيت الله الحرام',
    ],
  },
];
