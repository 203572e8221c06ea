import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../../src/core/happenings/happening.ts';
import type { Judgement } from '../../../../src/core/happenings/judgement.ts';
import { groupEvents } from '../../../../src/core/happenings/group-events.ts';
import { told } from './told.ts';

/** Ids by group, each group and all of them sorted. */
function idsOf(happenings: readonly Happening[]): string[] {
  return happenings
    .map((it) =>
      it.told
        .map(({ id }) => id)
        .toSorted()
        .join('+'),
    )
    .toSorted();
}

const PACK = told('pack-treaty', '2024-06-19', 'sign', 'russia north-korea putin kim treaty');
const FIRST = told('a', '2024-06-19', 'sign', 'putin kim');
const SECOND = told('b', '2024-06-19', 'agree', 'russia north-korea');

describe('groupEvents', () => {
  it('puts together what an article and a pack tell of one day, the pack’s first, both as told', () => {
    const [happening, ...others] = groupEvents([FIRST, PACK], []);
    expect(others).toEqual([]);
    expect(happening).toEqual({
      ...{ id: 'pack-treaty', event: PACK, told: [PACK, FIRST] },
      ...{ confirmed: false, corrected: false, hidden: false },
    });
  });

  it('asks all of a group to fit: a chain of half likenesses is no happening', () => {
    // The first and the second have nobody in common.
    expect(idsOf(groupEvents([FIRST, SECOND], []))).toEqual(['a', 'b']);
    expect(idsOf(groupEvents([FIRST, SECOND, PACK], []))).toHaveLength(2);
  });

  it.each([
    ['other days', told('x', '2024-06-20', 'sign', 'putin kim')],
    ['another class', told('x', '2024-06-19', 'visit', 'putin kim')],
    ['another participant', told('x', '2024-06-19', 'sign', 'putin modi')],
    ['what was only planned', told('x', '2024-06-19', 'sign', 'putin kim', { reality: 'planned' })],
    ['one participant of two', told('x', '2024-06-19', 'talk', 'putin')],
  ])('keeps apart %s', (_what, other) => {
    expect(groupEvents([FIRST, other], [])).toHaveLength(2);
  });

  it('tells who did it from whom it was done to', () => {
    const roles = (agent: string, patient: string) => ({
      roles: [
        { role: 'agent' as const, entry: agent },
        { role: 'patient' as const, entry: patient },
      ],
    });
    const there = told('x', '2024-05-01', 'attack', 'russia ukraine', roles('russia', 'ukraine'));
    const back = told('y', '2024-05-01', 'attack', 'ukraine russia', roles('ukraine', 'russia'));
    expect(groupEvents([there, back], [])).toHaveLength(2);
    const met = { ...there, id: 'm', class: 'meet' as const };
    const meeting = { ...back, id: 'n', class: 'meet' as const };
    expect(groupEvents([met, meeting], [])).toHaveLength(1);
  });

  it('puts what is told of a month to the one day in it that fits, and to none of several', () => {
    const month = told('m', '2024-06', 'visit', 'putin pyongyang');
    const day = told('d', '2024-06-19', 'visit', 'putin pyongyang');
    const again = told('e', '2024-06-25', 'visit', 'putin pyongyang');
    const [happening] = groupEvents([month, day], []);
    expect(happening?.event.id).toBe('d');
    expect(idsOf(groupEvents([month, day], []))).toEqual(['d+m']);
    expect(idsOf(groupEvents([month, day, again], []))).toEqual(['d', 'e', 'm']);
  });

  it('needs all of the participants where one side has no class', () => {
    const plain = told('pack-plain', '2024-06-19', undefined, 'putin kim russia');
    expect(groupEvents([plain, FIRST], [])).toHaveLength(1);
    expect(groupEvents([plain, told('x', '2024-06-19', 'sign', 'putin modi')], [])).toHaveLength(2);
  });

  describe('does as the reader said', () => {
    it('of what is joined, whatever it looks like', () => {
      const other = told('x', '2019-01-01', 'arrest', 'somebody');
      const joined: Judgement = { is: 'joined', event: 'x', other: 'a' };
      expect(idsOf(groupEvents([FIRST, other], [joined]))).toEqual(['a+x']);
    });

    it('of what is apart, also where a third would bring them together', () => {
      const third = told('c', '2024-06-19', 'sign', 'putin kim');
      const apart: Judgement = { is: 'apart', event: 'a', other: 'c' };
      for (const happening of groupEvents([FIRST, third, PACK], [apart])) {
        const ids = happening.told.map(({ id }) => id);
        expect(ids.includes('a') && ids.includes('c')).toBe(false);
      }
    });

    it('of what is hidden: the whole where it stands for it, else the one that tells it', () => {
      const whole = groupEvents([FIRST, PACK], [{ is: 'hidden', event: PACK.id }]);
      expect(whole).toMatchObject([{ hidden: true }]);
      const one = groupEvents([FIRST, PACK], [{ is: 'hidden', event: FIRST.id }]);
      expect(one).toMatchObject([{ hidden: false, told: [PACK] }]);
    });

    it('of what is confirmed and what is written otherwise', () => {
      const to = {
        ...{ from: '2024-06-18', to: '2024-06-19', precision: 'day' as const },
        title: { ar: 'زيارة', en: 'A visit' },
        ...{ participants: ['putin'], place: null },
      };
      const [happening] = groupEvents(
        [FIRST],
        [
          { is: 'corrected', event: 'a', to },
          { is: 'confirmed', event: 'a' },
        ],
      );
      expect(happening).toMatchObject({ confirmed: true, corrected: true, told: [FIRST] });
      expect(happening?.event).toMatchObject({ ...to, class: 'sign' });
    });

    it('nothing of events that are not here', () => {
      const gone: Judgement[] = [
        { is: 'joined', event: 'a', other: 'gone' },
        { is: 'hidden', event: 'gone' },
      ];
      expect(groupEvents([FIRST], gone)).toMatchObject([{ hidden: false, told: [FIRST] }]);
    });
  });

  it('takes days that are none, and the same event twice', () => {
    const broken = told('z', '2024-06-19', 'sign', 'putin kim', { from: 'soon', to: 'later' });
    expect(idsOf(groupEvents([broken, FIRST, FIRST], []))).toEqual(['a', 'z']);
  });

  it('keeps each event once, whatever order they come in', () => {
    const event = fc
      .record({
        n: fc.nat(30),
        date: fc.constantFrom('2024-06-19', '2024-06-20', '2024-06', '2024'),
        kind: fc.constantFrom('sign' as const, 'meet' as const, 'attack' as const, undefined),
        who: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
      })
      .map(({ n, date, kind, who }) => told(`e${n}`, date, kind, who.join(' ')));
    fc.assert(
      fc.property(
        fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 25 }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.boolean()), { maxLength: 6 }),
        (events, pairs) => {
          const judgements = pairs.map(([a, b, apart]): Judgement => ({
            ...{ is: apart ? 'apart' : 'joined', event: `e${a}`, other: `e${b}` },
          }));
          const groups = idsOf(groupEvents(events, judgements));
          expect(groups).toEqual(idsOf(groupEvents(events.toReversed(), judgements)));
          expect(groups.flatMap((ids) => ids.split('+')).toSorted()).toEqual(
            events.map(({ id }) => id).toSorted(),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
