import type { Homograph } from './homograph.ts';

/** Papers and channels that are named by an everyday word. */
export const MEDIA: readonly Homograph[] = [
  {
    letters: 'الجزيرة',
    word: {
      gloss: 'the island, the peninsula',
      prior: 3,
      part: 'noun',
      before: 'شبه سكان أهالي ساحل',
      after: 'العربية الكورية الإيبيرية الخضراء السورية الصغيرة',
    },
    senses: [
      {
        label: 'al-jazeera',
        kinds: ['organisation', 'work'],
        before: 'قناة شبكة مراسل مراسلة مراسلو شاشة موقع برنامج فضائية قال نقلت ذكرت أفادت بثت',
        after: 'نت مباشر الإنجليزية الوثائقية',
      },
    ],
    shows: [
      ['قال مراسل الجزيرة في المدينة', 'al-jazeera'],
      ['هدوء في شبه الجزيرة الكورية', 'word'],
      ['عاد سكان الجزيرة إليها', 'word'],
    ],
  },
  {
    letters: 'العربية',
    word: { gloss: 'Arab, Arabic', prior: 5, part: 'adjective' },
    senses: [
      {
        label: 'al-arabiya',
        kinds: ['organisation', 'work'],
        before: 'قناة مراسل مراسلة فضائية شبكة نقلت بثت',
        after: 'نت',
      },
    ],
    shows: [
      ['في حديث إلى قناة العربية', 'al-arabiya'],
      ['الدول العربية كلها', 'word'],
      ['باللغة العربية', 'word'],
    ],
  },
  {
    letters: 'النهار الحياة الأخبار الأهرام',
    word: {
      gloss: 'the day, life, news, the pyramids',
      prior: 4,
      part: 'noun',
      before: `وضح ضوء طوال خلال منتصف ساعات طيلة آخر أول ظهور الليل نشرة نشرات سماع متابعة هذه آخر قيد مدى سير مظاهر
        زيارة هضبة منطقة`,
      after: 'الواردة العاجلة اليومية السياسية الكريمة الأبدية',
    },
    senses: [
      {
        label: 'paper',
        kinds: ['work'],
        before: 'صحيفة جريدة مراسل مراسلة محرر قراء موقع بوابة كتبت',
        after: 'اللبنانية المصرية',
      },
    ],
    shows: [
      ['في وضح النهار', 'word'],
      ['استمرت الحياة في القرية', 'word'],
      ['كتبت صحيفة النهار أمس', 'paper'],
      ['قال مراسل الأهرام في المدينة', 'paper'],
    ],
  },
];
