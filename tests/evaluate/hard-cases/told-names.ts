import type { HardGroup } from '../hard-case.ts';

/** Names that their surroundings tell: short ones without the full name, clubs and cities, homonyms. */
export const TOLD_NAMES: readonly HardGroup[] = [
  {
    rule: 'where a name is meant and not which, it is marked with both readings',
    cases: [
      'وصل وفد تجاري إلى [عمان|oman/amman] لبحث التعاون',
      'ارتفع مؤشر بورصة [عمان|oman/amman] قليلا',
      'زار [السلطان هيثم|haitham-bin-tariq] مصنعا ثم عاد إلى [عمان|oman]',
      'عاد من [طرابلس|tripoli-libya/tripoli-lebanon] بعد يومين',
    ],
  },
  {
    rule: 'a short name of a place is told by the places and the state beside it, elsewhere it is a word',
    cases: [
      'سقطت أمطار على [صنعاء|sanaa] و[الضالع|dhale] مساء',
      'شاحنات غذاء إلى [نيالا|nyala] و[الجنينة|el-geneina]',
      'أمسكت الشرطة بالموظف الضالع في السرقة',
      'جلس الجد في الجنينة يقرأ الجريدة',
      'تعليق الدراسة في [إربد|irbid] و[معان|maan] غدا',
      'كانت لكلماته معان كثيرة',
      'سيارات إسعاف تتجه من [بيروت|beirut] إلى [الضاحية|beirut-southern-suburbs]',
      'انتقلوا إلى شقة في الضاحية طلبا للهدوء',
      'سافر من [المكسيك|mexico] إلى نيو مكسيكو',
    ],
  },
  {
    rule: 'beside verbs, opponents and results of matches a city is its club',
    cases: [
      'خسر [برشلونة|fc-barcelona] أمام [ليفربول|liverpool-fc] بهدفين',
      'وصل [نابولي|napoli] إلى النهائي بعد فوزه على ضيفه',
      'السبت: [برشلونة|fc-barcelona] - [تشلسي|chelsea] (21:00)',
      'انتهى اللقاء: [ريال مدريد|real-madrid] ([إسبانيا|spain]) - [ليفربول|liverpool-fc] ([إنكلترا|england]) 1-1',
      'افتتح المتحف الجديد في [برشلونة|barcelona] أبوابه',
      'ولدت المغنية في [ليفربول|liverpool] وعاشت فيها',
      'فازت [برشلونة|barcelona] بتنظيم المعرض',
      'توج [السد|al-sadd] بلقب الدوري [القطري|qatar]',
      'امتلأ السد بمياه الأمطار',
      'قبل مواجهة [الإسماعيلي|al-ismaily] في الدوري، أراح المدرب لاعبيه في المباراة الودية',
      'الفكر الإسماعيلي في العصور الوسطى',
    ],
  },
  {
    rule: 'two clubs of one name are told by the state, the city and the opponent',
    cases: [
      ['فاز [الأهلي|al-ahly] على [الزمالك|zamalek] في قمة الدوري [المصري|egypt]'],
      ['فاز [الأهلي|al-ahli-saudi] في [جدة|jeddah] ضمن الدوري [السعودي|saudi-arabia]'],
    ],
  },
];
