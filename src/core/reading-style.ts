import { KINDS, type Kind } from './kind.ts';

/** Steps of the size of letters; the middle one is the page's own. */
export const TEXT_SIZES = [-2, -1, 0, 1, 2, 3, 4] as const;
export const LINE_HEIGHTS = ['close', 'medium', 'wide'] as const;
export const TEXT_WIDTHS = ['narrow', 'medium', 'wide'] as const;
export const GROUNDS = ['system', 'light', 'sepia', 'dark'] as const;
export const FACES = ['naskh', 'sans'] as const;
/** Which mentions are marked: all, the first of each entry, or none. */
export const MARKED = ['all', 'first', 'none'] as const;

/** How the reader wants saved articles to look. */
export interface ReadingStyle {
  size: (typeof TEXT_SIZES)[number];
  lines: (typeof LINE_HEIGHTS)[number];
  width: (typeof TEXT_WIDTHS)[number];
  ground: (typeof GROUNDS)[number];
  face: (typeof FACES)[number];
  /** Whether the marks of vocalisation that the text has are shown. */
  vowels: boolean;
  marked: (typeof MARKED)[number];
  /** Kinds of entries that are not marked. */
  unmarkedKinds: Kind[];
}

export const DEFAULT_READING_STYLE: Readonly<ReadingStyle> = {
  size: 0,
  lines: 'medium',
  width: 'medium',
  ground: 'system',
  face: 'naskh',
  vowels: true,
  marked: 'all',
  unmarkedKinds: [],
};

/** Whether two styles look the same. */
export function isSameStyle(a: ReadingStyle, b: ReadingStyle): boolean {
  const kinds = (style: ReadingStyle) => KINDS.filter((kind) => style.unmarkedKinds.includes(kind));
  return (
    JSON.stringify({ ...a, unmarkedKinds: kinds(a) }) ===
    JSON.stringify({ ...b, unmarkedKinds: kinds(b) })
  );
}
