import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);

describe('what the press says around a verb', () => {
  test.each([
    [
      'the day of a session, said of it without a pronoun',
      'منح مجلس الأمن الثقة لنجلاء بودن في جلسة انعقدت يوم 3 مايو 2022',
      ['The UN Security Council voted on confidence in Najla Bouden, 3 May 2022'],
    ],
    [
      'the day of a tournament in its relative clause',
      'شارك إيمانويل ماكرون في كأس العالم التي أقيمت في قطر يوم 3 نوفمبر 2022',
      ['Emmanuel Macron took part in the World Cup, 3 November 2022'],
    ],
    [
      'a date added by "and that"',
      'استقبل قيس سعيد إيمانويل ماكرون، وذلك يوم 3 مايو 2024',
      ['Kais Saied received Emmanuel Macron, 3 May 2024'],
    ],
    [
      'an office between commas',
      'عقد سيرغي لافروف، وزير الخارجية، جلسة مباحثات مع كيم جونغ أون في 12 يوليو 2025',
      ['Sergey Lavrov held talks with Kim Jong Un, 12 July 2025'],
    ],
    [
      'the board of a body',
      'خفض مجلس إدارة البنك الدولي سعر الفائدة في 3 مايو 2024',
      ['The World Bank cut interest rates, 3 May 2024'],
    ],
    [
      'a committee of a body',
      'خفضت لجنة السياسة النقدية بالبنك الدولي سعر الفائدة في 3 مايو 2024',
      ['The World Bank cut interest rates, 3 May 2024'],
    ],
    [
      'what a decree does besides',
      'أصدر قيس سعيد أمرا بإعفاء راشد الغنوشي وتعيين نجلاء بودن في 3 مايو 2024',
      [
        'Kais Saied dismissed Rached Ghannouchi, 3 May 2024',
        'Najla Bouden was appointed, 3 May 2024',
      ],
    ],
    [
      'by what a club did something',
      'عزز الأهلي صدارته بفوزه على الزمالك في 8 مارس 2025',
      ['Al Ahly defeated Zamalek, 8 March 2025'],
    ],
    [
      'an announced deed of one’s own',
      'أعلن الأهلي تعاقده مع قيس سعيد في 8 يناير 2025',
      ['Al Ahly signed Kais Saied, 8 January 2025'],
    ],
    [
      'what a decision and its noun tell both, once',
      'قرر القاضي، أمس، تجديد حبس راشد الغنوشي',
      ['The detention of Rached Ghannouchi was extended, 4 August 2025'],
    ],
    [
      'a ministry, which is no verb',
      'كشفت وزارة السياحة في مصر عن مقبرة ملكية في 18 فبراير 2025',
      ['A tomb came to light in Egypt, 18 February 2025'],
    ],
    [
      'congratulations by their hamza',
      'وهنّأ قيس سعيد دونالد ترامب في 6 نوفمبر 2024',
      ['Kais Saied congratulated Donald Trump, 6 November 2024'],
    ],
    [
      'an envoy to whom a noun is done',
      'طرد السفير الإيراني من فرنسا في 3 مايو 2024',
      ["Iran's ambassador was expelled, 3 May 2024"],
    ],
    [
      'an emir who is nobody’s',
      'غادر أمير قطر باريس في 3 مايو 2024',
      ["Qatar's emir left Paris, 3 May 2024"],
    ],
    [
      'how long, which is nobody to be acted upon',
      'قضت المحكمة بسجن راشد الغنوشي عامين في 3 مايو 2024',
      ['Rached Ghannouchi was sentenced to prison, 3 May 2024'],
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toEqual(english);
  });

  test.each([
    ['a session that is only spoken of', 'تحدث قيس سعيد عن جلسة ستعقد يوم 3 سبتمبر 2025'],
    ['a crowd that celebrates', 'خرج الآلاف إلى الشوارع في تونس في 3 مايو 2024 احتفالا بالفوز'],
    ['a night in prison', 'قضى راشد الغنوشي ليلته الأولى في السجن في 3 مايو 2023'],
    ['a visitor to a prison', 'دخل قيس سعيد السجن زائرا في 3 مايو 2024'],
    ['"here"', 'من هنا بدأ قيس سعيد وهنا دونالد ترامب في 6 نوفمبر 2024'],
    ['an accident of no known place', 'وقع حادث سير في 3 مايو 2024 كما قال قيس سعيد'],
    ['fans who are told of', 'شهدت مباراة الأهلي والزمالك احتفالا في 3 مايو 2024'],
    ['an appointment that is denied', 'نفى راشد الغنوشي تعيين نجلاء بودن في 3 مايو 2024'],
  ])('does not tell %s: %s', (_, text) => {
    expect(eventsIn(text, PUBLISHED).filter(({ reality }) => reality === 'happened')).toEqual([]);
  });
});
