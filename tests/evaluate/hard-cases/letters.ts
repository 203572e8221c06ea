import type { HardGroup } from '../hard-case.ts';

/** Marks, invisible characters and letters of other keyboards. */
export const LETTERS: readonly HardGroup[] = [
  {
    rule: 'tatweel stretches a word and means nothing',
    rows: [85],
    cases: [
      'أعلنت [كـوريـا الشـمـالـيـة|north-korea] إغلاق المعبر',
      'عاد الوفد من [روســيــا|russia] مساء أمس',
      'تحدث [بـوتـيـن|vladimir-putin] نحو ساعة',
      'نزل المطر على [القـــاهـــرة|cairo]',
      'حمل رسالة لـ[لبنان|lebanon] وأخرى لـ[لأردن|jordan]',
      'تفوق الطلاب [الـمـصـريـون|egypt] في المسابقة',
    ],
  },
  {
    rule: 'bidi marks, no-break spaces and line breaks inside a name are spaces or nothing',
    rows: [87],
    cases: [
      'أعلنت [كوريا\u200e الشمالية|north-korea] إغلاق المعبر',
      'أعلنت [كوريا\u00a0الشمالية|north-korea] إغلاق المعبر',
      'أعلنت [كوريا\nالشمالية|north-korea] إغلاق المعبر',
      'قال [سيرغي\u00a0لافروف|sergei-lavrov] إن الموعد لم يتغير',
      'رحبت [الولايات\u200f\u00a0المتحدة|united-states] بالقرار',
      'وصل إلى [بيونغ\u202fيانغ|pyongyang] فجرا',
      'عاد إلى \u2067[مصر|egypt]\u2069 بعد غياب',
      'سافر إلى [جنوب\r\nأفريقيا|south-africa] للعلاج',
      'زار \u200f[تركيا|turkey]\u200f مرتين',
      'اجتمعت [الأمم\u2009المتحدة|united-nations] على عجل',
    ],
  },
  {
    rule: 'Persian keheh and yeh in Arabic text come from the keyboard',
    rows: [89],
    cases: [
      'أعلنت [کوریا الشمالیة|north-korea] إغلاق المعبر',
      'تحدث المسؤول [الترکي|turkey] عن المشروع',
      'هبطت الطائرة في [الکویت|kuwait] بسلام',
      'ناقش البرلمان الملف مع [إیران|iran] مجددا',
      'التقى [کیم جونغ أون|kim-jong-un] ضباطه',
      'وفد من [لیبیا|libya] في زيارة قصيرة',
    ],
  },
  {
    rule: 'presentation forms and ligatures are the letters they draw',
    cases: [
      'عاد إلى [\ufee3\ufebc\ufeae|egypt] أمس', // مصر
      'قال [\ufefb\ufed3\ufeae\ufeed\ufed1|sergei-lavrov] إن الوقت ضيق', // lam-alef ligature
      'زار [ا\ufef7ردن|jordan] مع أسرته', // lam-alef with hamza
      'وصل إلى [\ufead\ufeed\ufeb3\ufef4\ufe8e|russia] ليلا', // روسيا
    ],
  },
  {
    rule: 'digits of either kind are the same in a name',
    cases: [
      'صوت الأعضاء على [القرار ١٧١٨|un-resolution-1718] بالإجماع',
      'جاء في [القرار 1718|un-resolution-1718] بند جديد',
      'على جانبي [خط العرض ٣٨|38th-parallel] أسلاك شائكة',
      'سلمتها [طائرات إف ۱۶|f-16] جديدة',
      'اشترى 1718 كتابا لمكتبته',
    ],
  },
  {
    rule: 'marks that are written decide between names of the same letters',
    rows: [35],
    cases: [
      'قال مصدر في [عمّان|amman] إن اللقاء تأجل',
      'عاد من [عَمّان|amman] إلى بيته',
      'تقع [عُمان|oman] على بحر مفتوح',
      'تطل [عُمَان|oman] على مضيق ضيق',
      'وصل [العُماني|oman] إلى خط النهاية أولا',
      'حمل عُمّال المصنع لافتات كثيرة',
    ],
  },
  {
    rule: 'marks that are written tell a name from an everyday word',
    cases: [
      'يساوي قُطْر الدائرة مترين',
      'شارك وفد [قَطَر|qatar] في البطولة',
      'وقف حُماة القانون صفا واحدا',
      'تعيش في [حَماة|hama] عائلات كثيرة',
      'هو مُصِرّ على رأيه',
      'عاشت في [مِصر|egypt] طويلا',
      'فُتِحَ الباب على مصراعيه',
      'كَانَ الجو باردا',
      'لا بأس بقليل من اليُمن',
      'اجتمع أهل [اليَمَن|yemen] على كلمة واحدة',
      'رسم صُوَر الطفولة بالفحم',
      'شيد أهل [صُور|tyre] ميناء جديدا',
    ],
  },
  {
    rule: 'the case vowels of a name do not hide it',
    cases: [
      'زارَ [لُبنانَ|lebanon] ثم عاد',
      'في [مِصرَ|egypt] أسواق قديمة',
      'قدّم اقتراحاً [روسياً|russia] جديداً',
      'عن [العِراقِ|iraq] وأهله',
      'إلى [سُورِيَا|syria] من جديد',
      'في [تُونِسَ|tunisia] متحف للفسيفساء',
      'سفير [كُورِيَا الشَّمَالِيَّة|north-korea] في جولة',
      'صادرات [الوِلايات المُتَّحدة|united-states] ترتفع',
      'التقى [فلاديمير بُوتِين|vladimir-putin] الطلاب',
    ],
  },
];
