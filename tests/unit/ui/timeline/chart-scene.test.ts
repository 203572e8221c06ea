import { describe, expect, it } from 'vitest';
import { timelineItems } from '../../../../src/core/timeline/timeline-item.ts';
import { viewOfAll } from '../../../../src/core/timeline/view.ts';
import type { Language } from '../../../../src/locale/language.ts';
import { dateFormat } from '../../../../src/locale/date-format.ts';
import { translator } from '../../../../src/locale/translator.ts';
import { buildScene } from '../../../../src/ui/timeline/chart-scene.ts';
import { chartWords } from '../../../../src/ui/timeline/chart-words.ts';
import { neighbourOf } from '../../../../src/ui/timeline/move-among-stops.ts';
import { madeHappening } from '../../core/timeline/made-happening.ts';

const WIDTH = 1000;

function sceneOf(happenings: Parameters<typeof timelineItems>[0], language: Language = 'en') {
  const { items } = timelineItems(happenings);
  const view = viewOfAll(items.map(({ span }) => span));
  return buildScene(
    items,
    view,
    WIDTH,
    chartWords(translator(language), language, dateFormat(language, 'both', false)),
  );
}

const SOME = [
  madeHappening('later', { from: '2024-06-19', class: 'meet' }),
  madeHappening('first', { from: '1990-05-31', title: { ar: 'وُقِّعت معاهدة', en: '' } }),
  madeHappening('between', { from: '2001-02-01', to: '2001-02-28', precision: 'month' }),
  madeHappening('plan', { from: '2024-06-21', reality: 'planned', class: 'test' }),
];

describe('a scene', () => {
  it('names each happening by date, line, field and doubt, in time', () => {
    expect(sceneOf(SOME).stops.map(({ name }) => name)).toEqual([
      '31 May 1990: وقعت معاهدة (Not sorted)',
      'February 2001: Event between (Not sorted)',
      '19 June 2024: Event later (Diplomacy)',
      '21 June 2024: Event plan (War and arms; planned)',
    ]);
  });

  it('says so in Arabic, time running from the right', () => {
    const { frame, stops } = sceneOf(SOME, 'ar');
    expect(frame.mirrored).toBe(true);
    expect(stops[2]!.name).toBe('19 يونيو/حزيران 2024: حدث later (المجال: دبلوماسية)');
  });

  it('says of columns how many there are, and when', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      madeHappening(`e${i}`, { from: `${1900 + (i % 100)}-03-01` }),
    );
    const { stops } = sceneOf(many);
    expect(stops.every(({ kind }) => kind === 'bin')).toBe(true);
    expect(stops[0]!.name).toMatch(/^1900–190\d: \d+ events\. Look closer$/u);
    expect(stops.reduce((sum, { items }) => sum + items.length, 0)).toBe(300);
  });
});

describe('arrows', () => {
  const { stops } = sceneOf(SOME);

  it('lead through time, and no farther than its ends', () => {
    expect(neighbourOf(stops, stops[0]!, 'later')).toBe(stops[1]);
    expect(neighbourOf(stops, stops[1]!, 'earlier')).toBe(stops[0]);
    expect(neighbourOf(stops, stops[0]!, 'earlier')).toBeNull();
    expect(neighbourOf(stops, stops.at(-1)!, 'later')).toBeNull();
  });

  it('lead up and down to the nearest in another lane', () => {
    const [, , later, plan] = stops;
    expect(plan!.lane).toBeGreaterThan(later!.lane);
    expect(neighbourOf(stops, plan!, 'up')).toBe(later);
    expect(neighbourOf(stops, later!, 'down')).toBe(plan);
    expect(neighbourOf(stops, later!, 'up')).toBeNull();
  });
});
