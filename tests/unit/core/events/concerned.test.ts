import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const partiesIn = (text: string): string[][] =>
  eventsIn(text, PUBLISHED).map(({ roles }) => roles.map(({ role, entry }) => `${role} ${entry}`));

describe('whose the thing is that something is done to', () => {
  test('takes part in it', () => {
    expect(partiesIn('انتقد إيمانويل ماكرون، أمس الاثنين، سلوك لاعبي الأهلي')).toEqual([
      ['agent emmanuel-macron', 'patient al-ahly'],
    ]);
  });

  test('is told in the line', () => {
    const [event] = eventsIn('انتقد إيمانويل ماكرون، أمس الاثنين، سلوك لاعبي الأهلي', PUBLISHED);
    expect(event?.line).toBe('Emmanuel Macron voiced criticism, concerning Al Ahly');
  });

  test.each([
    ['where somebody else did something with it', 'انتقد إيمانويل ماكرون، أمس، تسجيلا نشره الأهلي'],
    ['where it only tells when it was', 'رفض إيمانويل ماكرون، أمس، التعليق قبل لقاء الأهلي'],
  ])('takes no part in it %s', (_, text) => {
    for (const parties of partiesIn(text)) expect(parties).toEqual(['agent emmanuel-macron']);
  });
});

describe('the body whose duties somebody takes over', () => {
  test('takes part', () => {
    expect(partiesIn('تولى حسني مبارك مهام الأمين العام لحزب الله في 3 مايو 2024')).toEqual([
      ['agent hosni-mubarak', 'counterpart hezbollah'],
    ]);
  });

  test('but not a state, which says what the office is', () => {
    expect(partiesIn('تولى حسني مبارك مهام الرئاسة لمصر في 3 مايو 2024')).toEqual([
      ['agent hosni-mubarak'],
    ]);
  });
});
