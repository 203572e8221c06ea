import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] => eventsIn(text, PUBLISHED).map(({ line }) => line);

describe('a noun alone stands for the party that a verb asks for', () => {
  test.each([
    ['وصل وفد برلماني إلى مصر أمس', 'A delegation arrived in Egypt'],
    ['تعاقد الأهلي، أمس، مع مدرب أجنبي', 'Al Ahly signed a coach'],
    ['غادر 12 سائحا باريس أمس بعد إقامة قصيرة', 'People left Paris'],
    ['يغادر الوزير غدا إلى فرنسا لحضور ندوة', 'A minister is to leave for France'],
  ])('of whom it is told what is told of names: %s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test('and is in no role', () => {
    const [event] = eventsIn('وصل وفد برلماني إلى مصر أمس', PUBLISHED);
    expect(event?.roles).toEqual([{ role: 'patient', entry: 'egypt' }]);
    expect(event?.participants).toEqual(['egypt']);
  });

  test.each([
    ['nobody at all is known', 'استقبل الوزير وفدا أجنبيا أمس'],
    ['no noun of persons or bodies stands there', 'وصلت الرسالة إلى مصر أمس'],
    ['the date is that of another clause', 'وصل وفد إلى مصر بعدما هدأت العاصفة أمس'],
    ['a pronoun says where to', 'قال إن مصر آمنة، ثم قدم إليها الوفد أمس'],
    ['it may be done to whom the line says does it', 'أُوقف إيمانويل ماكرون مع وزيرين أمس'],
    ['it is denied', 'لم يصل أي وفد إلى مصر أمس'],
  ])('not where %s', (_, text) => {
    expect(lines(text).filter((line) => !line.includes('was arrested'))).toEqual([]);
  });
});

describe('"both of" stands before whom something is done to', () => {
  test('so that neither of them does it', () => {
    expect(
      eventsIn('التقى الوزير أمس كلا من إيمانويل ماكرون وسيرغي لافروف', PUBLISHED).map(
        ({ roles }) => roles.map(({ role }) => role),
      ),
    ).toEqual([['patient', 'patient']]);
  });

  test('while "each of" leaves that open', () => {
    expect(lines('التقى كل من إيمانويل ماكرون وسيرغي لافروف أمس')).toEqual([
      'Emmanuel Macron and Sergey Lavrov met',
    ]);
  });
});

describe('somebody without a name before the verb', () => {
  test.each([
    ['وكان وفد برلماني قد زار تونس أمس', 'A delegation visited Tunisia'],
    ['وقال إن مسلحين مجهولين هاجموا فجر أمس حزب الله', 'Armed men attacked Hezbollah'],
  ])('acts: %s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test('so that whoever is known behind it does not', () => {
    const [event] = eventsIn('وكان مسؤول أممي قد حذر إسرائيل أمس من العواقب', PUBLISHED);
    expect(event?.roles).toEqual([{ role: 'patient', entry: 'israel' }]);
  });

  test('unless a title alone goes on with whom the text was about', () => {
    expect(lines('وكان الرئيس قد حذر من العواقب أمس، فردت إسرائيل')).toEqual([]);
  });
});

describe('somebody without a name between the verb and a date', () => {
  test.each([
    ['هنأ الوزير أمس رجب طيب أردوغان بفوزه', 'A minister congratulated Recep Tayyip Erdogan'],
    ['زار وزير الطاقة أمس إيران', 'A minister visited Iran'],
    ['اتهم محتجون أمس حزب الله بالتقصير', 'People accused Hezbollah'],
    [
      'منحت الجامعة أمس إيمانويل ماكرون الدكتوراه الفخرية',
      'A university awarded an honorary doctorate to Emmanuel Macron',
    ],
  ])('acts, and not who is named behind it: %s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test('so that nobody is said to have said what he was told', () => {
    const agents = eventsIn('دعت الحكومة أمس حزب الله إلى الهدوء', PUBLISHED).flatMap(({ roles }) =>
      roles.filter(({ role }) => role === 'agent'),
    );
    expect(agents).toEqual([]);
  });

  test('also upon whom a pronoun stands for', () => {
    expect(lines('قال إن إيمانويل ماكرون، الذي استقبله نظيره المغربي أمس، متفائل')).toEqual([
      'A counterpart from Morocco received Emmanuel Macron',
    ]);
    expect(lines('قال قيس سعيد الذي كرمته الجامعة أمس إنه سعيد')).toEqual([
      'A university honoured Kais Saied',
    ]);
  });
});
