import type { Homograph, WordSense } from './homograph.ts';

interface WordyPlaces {
  letters: string;
  gloss: string;
  part: WordSense['part'];
  before?: string;
  after?: string;
  word: readonly string[];
  place: readonly string[];
}

/**
 * Cities and regions that are themselves nearly everywhere, and an everyday word where the sentence has
 * that word's grammar: a complement, an agreeing noun before it, an object (see `word-signs.ts`).
 */
const WORDY: readonly WordyPlaces[] = [
  {
    letters: 'جدة سوسة درنة صعدة',
    gloss: 'a grandmother, a weevil, a tuber, a climb',
    part: 'noun',
    before: 'خالة عمة زيارة حكاية حكايات',
    word: ['حكت جدة الصبي قصة طويلة', 'قالت الأم إن جدة أولادها بخير'],
    place: ['وصل إلى جدة أمس', 'بين مكة وجدة', 'ميناء جدة الإسلامي', 'كورنيش جدة الجديد'],
  },
  {
    letters: 'تدمر تعز',
    gloss: 'she destroys, is dear',
    part: 'verb',
    after: 'كل',
    word: ['العواصف تدمر المحاصيل كل عام', 'لن تدمر ما بنيناه', 'الغيرة تدمر حياتهم'],
    place: ['دخل الجيش تدمر أمس', 'آثار تدمر الرومانية', 'في تدمر السورية', 'سكان تعز المحاصرة'],
  },
  {
    letters: 'الجليل',
    gloss: 'venerable',
    part: 'adjective',
    before: 'الشيخ العالم الصحابي الأستاذ العمل الحدث القدر التابعي',
    word: ['رحم الله العالم الجليل', 'شكره على عطائه الجليل'],
    place: ['قرى الجليل', 'سقط صاروخ في الجليل الأعلى', 'منطقة الجليل'],
  },
  {
    letters: 'البقاع',
    gloss: 'spots of land',
    part: 'noun',
    before: 'أقدس أطهر أجمل كل تلك هذه',
    after: 'المقدسة الطاهرة التي البعيدة النائية المختلفة الأخرى',
    word: ['زار البقاع المقدسة مرتين', 'من أجمل البقاع'],
    place: ['غارة على البقاع', 'في البقاع الغربي'],
  },
];

export const WORDY_PLACES: readonly Homograph[] = WORDY.map(
  ({ letters, gloss, part, before, after, word, place }) => ({
    letters,
    word: {
      ...{ gloss, prior: 1, part },
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
    senses: [{ label: 'place', kinds: ['place'], prior: 2 }],
    shows: [
      ...word.map((text) => [text, 'word'] as const),
      ...place.map((text) => [text, 'place'] as const),
    ],
  }),
);
