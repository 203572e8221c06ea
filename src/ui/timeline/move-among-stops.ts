import type { Stop } from './chart-scene.ts';

/** Where an arrow leads from a stop. */
export type Way = 'earlier' | 'later' | 'up' | 'down';

/** A lane away counts as much as so many pixels aside. */
const LANE_WEIGHT = 40;

/**
 * The stop that lies in a direction: in time the next one, whatever its lane; up and down the nearest in
 * another lane.
 *
 * @param stops in time
 * @returns null at the end
 */
export function neighbourOf(stops: readonly Stop[], from: Stop, way: Way): Stop | null {
  const at = stops.findIndex(({ key }) => key === from.key);
  if (way === 'earlier') return stops[at - 1] ?? null;
  if (way === 'later') return stops[at + 1] ?? null;
  const side = way === 'up' ? -1 : 1;
  const distance = (stop: Stop) =>
    Math.abs(stop.lane - from.lane) * LANE_WEIGHT + Math.abs(stop.x - from.x);
  return stops
    .filter(({ lane }) => (lane - from.lane) * side > 0)
    .reduce<Stop | null>(
      (best, stop) => (best === null || distance(stop) < distance(best) ? stop : best),
      null,
    );
}
