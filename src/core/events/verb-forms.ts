import { fold } from '../text/fold.ts';

/**
 * Third-person forms of unvocalised verbs from the masculine singular. Enough for narrative prose; the
 * passive of most verbs is spelt like the active and is told by its arguments, not by its letters.
 */

/** @example pastForms('التقى') // التقى التقت التقيا التقتا التقوا; pastForms('غزا') // غزا غزت غزوا */
export function pastForms(singular: string): string[] {
  if (/(?:ى|ي)$/u.test(singular) && !singular.endsWith('يي')) {
    const stem = singular.slice(0, -1);
    const feminine = singular.endsWith('ي') ? `${singular}ت` : `${stem}ت`;
    return [singular, feminine, `${stem}يا`, `${feminine}ا`, `${stem}وا`];
  }
  if (singular.endsWith('ا')) {
    const stem = singular.slice(0, -1);
    return [singular, `${stem}ت`, `${stem}وا`];
  }
  return [singular, `${singular}ت`, `${singular}ا`, `${singular}تا`, `${singular}وا`];
}

/**
 * The jussive, which stands behind لم, where it is spelt otherwise than the present: a weak last letter falls, and the long
 * vowel of a hollow verb; duals and plurals lose their nun.
 *
 * @example jussiveForms('يزور') // يزر تزر يزورا تزورا يزوروا
 */
export function jussiveForms(singular: string): string[] {
  const feminine = `ت${singular.slice(1)}`;
  const short = (form: string): string =>
    form
      .replace(/[\u0649\u064a\u0648]$/u, '')
      .replace(/[\u0627\u0648\u064a](?=[\u0620-\u064a]$)/u, '');
  const stem = singular.replace(/(?:ى|ي)$/u, '');
  return [
    ...[short(singular), short(feminine)],
    ...[`${singular.replace(/ى$/u, 'ي')}ا`, `${feminine.replace(/ى$/u, 'ي')}ا`, `${stem}وا`],
  ];
}

/** @example presentForms('يلتقي') // يلتقي تلتقي يلتقيان تلتقيان يلتقون */
export function presentForms(singular: string): string[] {
  const feminine = `ت${singular.slice(1)}`;
  const stem = singular.replace(/(?:ى|ي)$/u, '');
  return [
    singular,
    feminine,
    `${singular.replace(/ى$/u, 'ي')}ان`,
    `${feminine.replace(/ى$/u, 'ي')}ان`,
    `${stem}ون`,
  ];
}

/** Behind these "وصلا" is the dual of a short verb, which elsewhere is spelt like a noun: "ثم وصلا", "وكانا قد عقدا". */
const BEFORE_DUALS: ReadonlySet<string> = new Set(
  ['قد', 'ثم', 'وقد', 'اللذان', 'اللذين', 'كانا', 'وكانا', 'بعدما'].map(fold),
);

/** Whether a folded word is the dual of a verb of three letters, by its letters and the word before it. */
export function isShortDual(word: string, before: string): boolean {
  return BEFORE_DUALS.has(before) && /^.{3}ا$/u.test(word);
}
