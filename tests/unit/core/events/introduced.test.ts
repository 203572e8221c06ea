import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('whoever an article has introduced by a title is meant by the title alone', () => {
  test.each([
    [
      'a title before the name',
      'قال رئيس الجمهورية قيس سعيد كلمته. وزار رئيس الجمهورية باريس في 3 مايو 2024.',
      'Kais Saied visited Paris, 3 May 2024',
    ],
    [
      'behind it, between commas',
      'تحدث قيس سعيد، رئيس الدولة، طويلا. واستقبل رئيس الدولة، في 3 مايو 2024، ماكرون.',
      'Kais Saied received Emmanuel Macron, 3 May 2024',
    ],
    [
      'the adjective of his state with it',
      'تحدث الرئيس الفرنسي إيمانويل ماكرون. وزار الرئيس الفرنسي الجزائر في 3 مايو 2024.',
      'Emmanuel Macron visited Algeria, 3 May 2024',
    ],
    [
      'the noun of an office alone',
      'تحدث وزير الخارجية الروسي سيرغي لافروف. وزار الوزير الجزائر في 3 مايو 2024.',
      'Sergey Lavrov visited Algeria, 3 May 2024',
    ],
    [
      'a body by its noun',
      'قالت حركة حماس كلمتها. وأفرجت الحركة عن راشد الغنوشي في 3 مايو 2024.',
      'Hamas released Rached Ghannouchi, 3 May 2024',
    ],
    [
      'a company by what its entry says it is',
      'قالت مايكروسوفت كلمتها. ووقّعت الشركة اتفاقا مع فرنسا في 3 مايو 2024.',
      'Microsoft and France signed an agreement, 3 May 2024',
    ],
    [
      'before a noun that is no adjective of it',
      'تحدث رئيس الجمهورية قيس سعيد. وغادر السيد الرئيس العاصمة باريس في 3 مايو 2024.',
      'Kais Saied left Paris, 3 May 2024',
    ],
    [
      'the head of a body by the noun of the body',
      'تحدث رئيس الاتحاد الدولي قاسم سليماني. وزار رئيس الاتحاد الجزائر في 3 مايو 2024.',
      'Qasem Soleimani visited Algeria, 3 May 2024',
    ],
    [
      'a head of government by another title of the same office',
      'تحدث رئيس مجلس الوزراء قاسم سليماني. وزار رئيس الوزراء الجزائر في 3 مايو 2024.',
      'Qasem Soleimani visited Algeria, 3 May 2024',
    ],
    [
      'a title behind the name, all that stands there',
      'تحدث قاسم سليماني، رئيس الهيئة، طويلا. وزار رئيس الهيئة الجزائر في 3 مايو 2024.',
      'Qasem Soleimani visited Algeria, 3 May 2024',
    ],
    [
      'a dignitary by what he is called with respect',
      'تحدث فخامة الرئيس إيمانويل ماكرون. وزار فخامته الجزائر في 3 مايو 2024.',
      'Emmanuel Macron visited Algeria, 3 May 2024',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toContain(english);
  });

  test.each([
    [
      'of two presidents, neither',
      'تحدث الرئيس قيس سعيد والرئيس رجب طيب أردوغان. وزار الرئيس الجزائر في 3 مايو 2024.',
    ],
    [
      'one who bears it no more',
      'تحدث رئيس الحكومة السابق يوسف الشاهد. وزار رئيس الحكومة الجزائر في 3 مايو 2024.',
    ],
    [
      'his deputy',
      'تحدث رئيس الجمهورية قيس سعيد. وزار نائب رئيس الجمهورية الجزائر في 3 مايو 2024.',
    ],
    [
      'another of that name',
      'قالت حركة حماس كلمتها. وأفرجت الحركة الشعبية عن راشد الغنوشي في 3 مايو 2024.',
    ],
    [
      'of two clubs, neither',
      'فاز الأهلي على الزمالك. ووقّع النادي اتفاقا مع فرنسا في 3 مايو 2024.',
    ],
    [
      'the council of a head of government',
      'تحدث رئيس مجلس الوزراء قيس سعيد. وزار رئيس المجلس الجزائر في 3 مايو 2024.',
    ],
  ])('%s: %s', (_, text) => {
    expect(
      lines(text).filter((line) => /Saied|Erdogan|Chahed|Hamas|Ahly|Zamalek/u.test(line)),
    ).toEqual([]);
  });
});
