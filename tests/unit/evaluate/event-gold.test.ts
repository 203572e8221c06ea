import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../../src/core/events/event-mention.ts';
import { readEventTexts } from '../../evaluate/events/event-gold.ts';
import { judgeEventGold } from '../../evaluate/events/events-report.ts';
import { isNearlyRight, isRight, judgeEvents } from '../../evaluate/events/judge-events.ts';
import { readGlossary } from '../../evaluate/packs.ts';

const HEADER = '## published: 2024-07-01; style: agency\n';
const SENTENCE = 'وقّع فلاديمير بوتين وكيم جونغ أون معاهدة في 19 يونيو 2024';
const EVENT = '= sign | 2024-06-19/2024-06-19 day | vladimir-putin, kim-jong-un | happened';
const anyone = (): boolean => true;

describe('readEventTexts', () => {
  it('reads a text with its events, and a trap', () => {
    const source = `${HEADER}${SENTENCE}\n${EVENT} | by sergey-lavrov\n\nلم يحدث شيء\n= none`;
    const [text, trap] = readEventTexts(source, 'x.txt', anyone);
    expect(text).toMatchObject({ line: 2, published: '2024-07-01', text: SENTENCE });
    expect(text?.events).toEqual([
      {
        trigger: 'sign',
        ...{ from: '2024-06-19', to: '2024-06-19', precision: 'day' },
        participants: ['vladimir-putin', 'kim-jong-un'],
        reality: 'happened',
        speaker: 'sergey-lavrov',
      },
    ]);
    expect(trap?.events).toEqual([]);
  });

  it('knows the paragraphs of one article', () => {
    const source = `${HEADER}أ\n${HEADER.replace('## ', '## article ')}ب\n= none\nج\n= none`;
    const texts = readEventTexts(source, 'x.txt', anyone);
    expect(texts.map(({ article }) => article)).toEqual([null, 3, 3]);
  });

  it.each([
    ['نص بلا رأس', 'x.txt:1: no header before it'],
    ['## style: agency', 'x.txt:1: not a header'],
    [`${HEADER}= none`, 'x.txt:2: no text before it'],
    [`${HEADER}${SENTENCE}\n= sign | 2024 | x | happened`, 'x.txt:3: "2024" is no interval'],
    [`${HEADER}${SENTENCE}\n${EVENT.replace('happened', 'maybe')}`, '"maybe" is no reality'],
  ])('refuses %s', (source, message) => {
    expect(() => readEventTexts(source, 'x.txt', anyone)).toThrow(message);
  });

  it('refuses an entry that no pack holds', () => {
    expect(() => readEventTexts(`${HEADER}${SENTENCE}\n${EVENT}`, 'x', () => false)).toThrow(
      'no pack holds "vladimir-putin"',
    );
  });
});

describe('judgeEvents', () => {
  const [text] = readEventTexts(`${HEADER}${SENTENCE}\n${EVENT}`, 'x', anyone);
  const right = {
    ...text!.events[0]!,
    roles: [
      { role: 'agent', entry: 'vladimir-putin' },
      { role: 'agent', entry: 'kim-jong-un' },
      { role: 'place', entry: 'pyongyang' },
    ],
  } as unknown as EventMention;
  const verdictOn = (change: object): unknown => {
    const [first, ...others] = judgeEvents(text!, [{ ...right, ...change }], anyPlace);
    return others.length > 0 ? 'missed, and one too many' : (first?.faults.join() ?? '');
  };
  const anyPlace = (id: string): boolean => id === 'pyongyang';

  it.each([
    ['right, its place apart', {}, ''],
    ['of another class', { trigger: 'meet' }, 'class'],
    ['on another day', { from: '2024-06-18' }, 'date'],
    ['only planned', { reality: 'planned' }, 'reality'],
    ['without one of them', { roles: right.roles.slice(1) }, 'participants'],
    ['of nothing the same', { trigger: 'kill', to: '2024-06-20', roles: [] }, undefined],
  ])('%s', (_, change, expected) => {
    expect(verdictOn(change)).toBe(expected ?? 'missed, and one too many');
  });

  it('misses what was not found', () => {
    const [judgement] = judgeEvents(text!, [], anyPlace);
    expect(isRight(judgement!)).toBe(false);
    expect(judgement?.found).toBeNull();
  });
});

describe('the reading of events', async () => {
  const { texts, judged } = await judgeEventGold(await readGlossary());
  const marked = texts.reduce((sum, { events }) => sum + events.length, 0);
  const found = judged.filter(({ judgement }) => judgement.found !== null).length;

  it('has at least 86 % precision and 72.5 % recall', () => {
    const right = judged.filter(({ judgement }) => isRight(judgement)).length;
    expect(marked).toBeGreaterThan(2_700);
    expect(right / found).toBeGreaterThan(0.86);
    expect(right / marked).toBeGreaterThan(0.725);
  });

  it('has at least 94 % precision and 79 % recall, who takes part left aside', () => {
    const near = judged.filter(({ judgement }) => isNearlyRight(judgement)).length;
    expect(near / found).toBeGreaterThan(0.94);
    expect(near / marked).toBeGreaterThan(0.79);
  });
});
