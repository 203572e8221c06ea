import { describe, expect, test } from 'vitest';
import { toldAs } from '../../../../src/core/events/english-truth.ts';
import { formsOf } from '../../../../src/core/events/english-verb.ts';
import { TRIGGERS } from '../../../../src/core/events/lexicon.ts';
import { eventsIn } from './glossary.ts';

const LINES = TRIGGERS.flatMap(({ frames }) =>
  frames.flatMap(({ english, nouns }) =>
    Object.values(nouns ?? { '': '' }).map((noun) => english.replaceAll('{n}', noun)),
  ),
);

describe('an English line says how true it is', () => {
  test('every line of every frame has a verb that can be told otherwise', () => {
    const planned = { reality: 'planned', isAhead: true } as const;
    expect(LINES.filter((line) => toldAs(line, planned, {}) === line)).toEqual([]);
  });

  test.each([
    ['happened', false, '{s} met {o}', '{s} met {o}'],
    ['planned', true, '{s} hosted {o}', '{s} is to host {o}'],
    ['planned', false, '{s} hosted {o}', '{s} was to host {o}'],
    ['planned', true, '{o} was tried', '{o} is to be tried'],
    ['planned', false, '{s} and {w} signed an agreement', '{s} and {w} were to sign an agreement'],
    ['planned', true, 'People voted in {o}', 'People are to vote in {o}'],
    ['planned', true, 'A deal between {o} was reached', 'A deal between {o} is to be reached'],
    ['planned', true, 'Talks between {o} took place', 'Talks between {o} are to take place'],
    ['planned', true, 'Parliament was dissolved in {o}', 'Parliament is to be dissolved in {o}'],
    ['negated', false, '{s} took control of {o}', '{s} did not take control of {o}'],
    ['negated', true, '{s} took control of {o}', '{s} will not take control of {o}'],
    ['negated', false, '{o} was killed', '{o} was not killed'],
    ['negated', true, '{o} was released', '{o} will not be released'],
    ['conditional', true, '{s} withdrew from {o}', '{s} may withdraw from {o}'],
    ['conditional', false, '{s} withdrew from {o}', '{s} might have withdrawn from {o}'],
    ['conditional', false, 'People were killed in {o}', 'People might have been killed in {o}'],
  ] as const)('%s, ahead %s: %s', (reality, isAhead, line, told) => {
    expect(toldAs(line, { reality, isAhead }, {})).toBe(told);
  });

  test('several in one slot are several', () => {
    expect(toldAs('{s} met', { reality: 'planned', isAhead: true }, { s: 2 })).toBe(
      '{s} are to meet',
    );
  });

  test.each(
    `accused accuse, agreed agree, barred bar, called call, declined decline, defeated defeat, died die, dissolved dissolve,
    evacuated evacuate, executed execute, expelled expel, killed kill, pressed press, qualified qualify, resumed resume,
    tried try, visited visit, voted vote, entered enter, restored restore, declared declare, merged merge, joined join`
      .split(',')
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('%s: %s', (past, base) => {
    expect(formsOf(past)?.base).toBe(base);
  });

  test.each([
    [
      'لم يزر فلاديمير بوتين القاهرة في 3 مايو 2024',
      'Vladimir Putin did not visit Cairo, 3 May 2024',
    ],
    [
      'سيزور فلاديمير بوتين القاهرة في 3 سبتمبر 2025',
      'Vladimir Putin is to visit Cairo, 3 September 2025',
    ],
    [
      'لن يزور فلاديمير بوتين القاهرة في 3 سبتمبر 2025',
      'Vladimir Putin will not visit Cairo, 3 September 2025',
    ],
    [
      'قد يزور فلاديمير بوتين القاهرة في 3 سبتمبر 2025',
      'Vladimir Putin may visit Cairo, 3 September 2025',
    ],
  ])('%s', (text, line) => {
    const [event] = eventsIn(text, '2025-08-05');
    expect(event?.summary.en).toBe(line);
  });
});
