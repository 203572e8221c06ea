import type { Kind } from '../core/kind.ts';

/** Ink on wash, by theme; every pair at least 4.5:1. */
interface Tint {
  light: readonly [ink: string, wash: string];
  dark: readonly [ink: string, wash: string];
}

/** Colours of the kind's label on the card. The page's ground is not under them, so they may be richer than the marks. */
export const KIND_TINTS: Readonly<Record<Kind, Tint>> = {
  person: { light: ['#4b4fb5', '#e8e8f8'], dark: ['#a9acf5', '#2b2d4d'] },
  country: { light: ['#1c6e52', '#dff0e8'], dark: ['#79cfae', '#1b3a2f'] },
  place: { light: ['#17636c', '#dcf0f2'], dark: ['#7cc8d2', '#17383d'] },
  organisation: { light: ['#7f520f', '#f7ebd6'], dark: ['#e0b15f', '#3c2f18'] },
  agreement: { light: ['#a03a5b', '#f9e4ea'], dark: ['#ee9ab4', '#45232f'] },
  event: { light: ['#7c3f96', '#f1e6f6'], dark: ['#d3a4e6', '#3a2547'] },
  work: { light: ['#97421f', '#fae6dd'], dark: ['#f0a888', '#46281b'] },
  term: { light: ['#56606e', '#e9ecef'], dark: ['#b3bcc8', '#2b3037'] },
};
