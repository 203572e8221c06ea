/**
 * Hamza is one consonant on five seats, which change with the vowels beside it: قرأ, يقرؤون, قارئ. Tables of stems are written
 * with the letter alone; here words come into that spelling and back.
 */
const HAMZA = '\u0621';
const ALEF = '\u0627';
const ALEF_HAMZA = '\u0623';
const ALEF_HAMZA_BELOW = '\u0625';
const ALEF_MADDA = '\u0622';
const YEH_HAMZA = '\u0626';

/**
 * A word with every hamza as the bare letter; madda is hamza and alef. A bare alef stays.
 *
 * @example bareHamza('يؤكد') === 'يءكد'
 */
export function bareHamza(word: string): string {
  return word.replace(/[\u0623-\u0626]/gu, HAMZA).replaceAll(ALEF_MADDA, HAMZA + ALEF);
}

/**
 * The perfect of a verb as it is spelt, from bare hamzas: all its vowels are a, but for what {@link kasraVerb} gives.
 *
 * | bare | spelt |
 * | --- | --- |
 * | ءكد | أكد |
 * | ءءمن, ءاخذ | آمن, آخذ |
 * | قرء, جاء | قرأ, جاء |
 * | تءامر, تساءل | تآمر, تساءل |
 * | اءتمر | ائتمر |
 */
export function spellVerb(bare: string): string {
  let spelt = '';
  for (let i = 0; i < bare.length; i++) {
    if (bare[i] !== HAMZA) {
      spelt += bare[i]!;
      continue;
    }
    const before = bare[i - 1];
    const after = bare[i + 1];
    const opens = after === ALEF || (i === 0 && after === HAMZA);
    if (opens) {
      spelt += ALEF_MADDA;
      i += 1;
    } else if (before === ALEF) spelt += i === 1 ? YEH_HAMZA : HAMZA;
    else spelt += ALEF_HAMZA;
  }
  return spelt;
}

/** Of a verb of three letters with hamza after its first, the spelling with i: سئم; null for others. */
export function kasraVerb(bare: string): string | null {
  if (bare.length !== 3 || bare.startsWith(HAMZA)) return null;
  if (bare[1] === HAMZA) return bare.replace(HAMZA, YEH_HAMZA);
  return bare[2] === HAMZA ? bare.replace(HAMZA, YEH_HAMZA) : null;
}

/**
 * Likely spellings of a noun from bare hamzas, the likeliest first: its vowels are not known.
 *
 * @example spellNoun('قاءل') // ['قائل']
 * @example spellNoun('ءعلان') // ['أعلان', 'إعلان']
 */
export function spellNoun(bare: string): string[] {
  if (!bare.includes(HAMZA)) return [bare];
  const initial = bare.startsWith(HAMZA);
  const rest = (initial ? bare.slice(1) : bare).replace(
    /(.)\u0621(?=(.?))/gu,
    (_, before: string, after: string) => before + nounSeat(before, after),
  );
  const spelt = rest.replaceAll(`${ALEF_HAMZA}${ALEF}`, ALEF_MADDA);
  if (!initial) return [spelt];
  if (spelt.startsWith(ALEF)) return [ALEF_MADDA + spelt.slice(1)];
  return [ALEF_HAMZA + spelt, ALEF_HAMZA_BELOW + spelt];
}

function nounSeat(before: string, after: string): string {
  if (after === '') return HAMZA;
  return before === ALEF || before === '\u064a' ? YEH_HAMZA : ALEF_HAMZA;
}

/** A word that ends in a hamza whose seat a vowel after it has changed: أبنائ, شيئ → أبناء, شيء; others as they are. */
export function restedHamza(stem: string): string {
  return /[\u0624\u0626]$/u.test(stem) ? stem.slice(0, -1) + HAMZA : stem;
}

/**
 * Other spellings of a noun: with the hamza that a keyboard has left out of its first alef, and with the seat that others give a
 * hamza before waw; none for most words.
 *
 * @example otherSpellings('اعلان') // ['أعلان', 'إعلان', 'آعلان']
 * @example otherSpellings('مسئول') // ['مسؤول']
 */
export function otherSpellings(word: string): string[] {
  const seated = word
    .replaceAll('\u0626\u0648', '\u0624\u0648')
    .replaceAll('\u0621\u0648', '\u0624\u0648');
  const others = seated === word ? [] : [seated];
  if (!seated.startsWith(ALEF)) return others;
  const rest = seated.slice(1);
  return [...others, ALEF_HAMZA + rest, ALEF_HAMZA_BELOW + rest, ALEF_MADDA + rest];
}
