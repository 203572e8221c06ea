import type { Drawn } from './drawn.ts';

/** What a chart is drawn into. */
export interface Frame {
  width: number;
  height: number;
  lanes: number;
  binLanes: number;
  /** Whether time runs from the right to the left, as the interface does. */
  mirrored: boolean;
}

/** A text in its own language and direction. */
export interface Written {
  text: string;
  language: string;
  direction: 'ltr' | 'rtl';
}

/** Pixels. The axis stands above the lanes. */
export const AXIS_HEIGHT = 46;
export const LANE_HEIGHT = 26;
export const LABEL_SIZE = 12;
const LANES_TOP = AXIS_HEIGHT + 8;
const BELOW = 8;

/** Room for lanes, the columns in some of them. */
export function frameOf(width: number, lanes: number, binLanes: number, mirrored: boolean): Frame {
  const height = LANES_TOP + lanes * LANE_HEIGHT + BELOW;
  return { width, height, lanes, binLanes, mirrored };
}

/** @param x pixels from the early edge @returns pixels from the left */
export function across({ width, mirrored }: Frame, x: number): number {
  return round(mirrored ? width - x : x);
}

/** Left edge and width of a stretch. */
export function stretch(frame: Frame, start: number, end: number): { x: number; width: number } {
  return { x: across(frame, frame.mirrored ? end : start), width: round(end - start) };
}

/** The middle of a lane. */
export function laneMiddle(lane: number): number {
  return LANES_TOP + lane * LANE_HEIGHT + LANE_HEIGHT / 2;
}

/** Where columns stand, and how high they may be. */
export function binGround({ height, binLanes }: Frame): { ground: number; room: number } {
  return { ground: height - BELOW, room: binLanes * LANE_HEIGHT - 20 };
}

/**
 * A text that begins at a place and runs on in time, or ends there.
 *
 * @param x pixels from the early edge
 */
export function textAt(
  frame: Frame,
  { text, language, direction }: Written,
  place: { x: number; y: number; runs: 'later' | 'earlier' | 'both'; class: string },
): Drawn {
  const rightwards = (place.runs === 'later') !== frame.mirrored;
  const anchor = rightwards === (direction === 'ltr') ? 'start' : 'end';
  return {
    tag: 'text',
    attributes: {
      ...{ x: across(frame, place.x), y: place.y, class: place.class },
      'text-anchor': place.runs === 'both' ? 'middle' : anchor,
      ...{ direction, lang: language, 'xml:lang': language },
    },
    children: [text],
  };
}

/** Tenths of a pixel are seen by nobody. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
