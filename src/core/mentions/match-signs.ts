import { CLUBS, type Sign } from './sign.ts';
import {
  againstInMatch,
  amongMatches,
  inFixture,
  inMatch,
  masculineWinner,
  reachesRound,
  subjectOfMatch,
} from './match-finders.ts';

/** What tells a club from the city or the everyday word of its letters: other clubs, and verbs of matches. */
export const MATCH_SIGNS: readonly Sign[] = [
  {
    evidence: 'neighbour',
    points: 5,
    kinds: CLUBS,
    find: inMatch,
    example: 'تعادل [الوحدة] مع ضيفه في مباراة مثيرة بالدوري',
    but: 'أظهر [الوحدة] مع الناس',
  },
  {
    evidence: 'neighbour',
    points: 5,
    kinds: CLUBS,
    find: againstInMatch,
    example: 'أنهى الضيوف الشوط أمام [الوحدة] بلا أهداف في الدوري',
    but: 'وقف الجميع أمام [الوحدة] صامتين',
  },
  {
    evidence: 'neighbour',
    points: 4,
    kinds: CLUBS,
    find: subjectOfMatch,
    example: '[الوحدة] يواجه ضيفه في الدوري',
    but: '[الوحدة] يواجه خصومه في الانتخابات',
  },
  {
    evidence: 'grammar',
    points: 4,
    kinds: CLUBS,
    rival: 'place',
    find: masculineWinner,
    example: 'خسر [العين] أمام ضيفه',
    but: 'خسرت [العين] رهانها',
  },
  {
    evidence: 'article',
    points: 2,
    kinds: CLUBS,
    rival: 'place',
    find: amongMatches,
    example: 'عاد [العين] إلى سكة الفوز في الدوري بهدفين من ركلة جزاء في الشوط الأول',
    but: 'ولد اللاعب في [العين] ولعب في الدوري بعد الشوط الأول',
  },
  {
    evidence: 'neighbour',
    points: 4,
    kinds: CLUBS,
    find: reachesRound,
    example: 'وصل [العين] إلى النهائي',
    but: 'وصل [العين] إلى نتيجة',
  },
  {
    evidence: 'neighbour',
    points: 5,
    kinds: CLUBS,
    find: inFixture,
    example: 'الجمعة: [العين] - روسيا (20:00)',
    but: '[العين] - وصل الوفد أمس',
  },
];
