/** A sound of a word that is being spelled: its Latin letters, and whether it is a vowel. */
export interface Sound {
  latin: string;
  vowel: boolean;
}

/** Two consonants that begin a syllable together: a stop or fricative and a liquid, s and a stop. */
const ONSET = /^(?:[bdfgkptv]r|[bfgkpv]l|s[klmnpt]|sh[nt]|[kg]w)$/u;
/** Two consonants that end a syllable together: sonorants before others, s and k before t. */
const CODA =
  /^(?:r[bcdfgklmnpstvz]|rsh|rch|l[bcdfgkmpstvz]|n[dgkstz]|nch|m[ps]|st|sk|ft|kt|pt|ks|ts|ps|xt)$/u;

/**
 * Puts a vowel into runs of consonants that no mouth speaks in one syllable: at the beginning, where two
 * are no onset; within, where no part of the run is a coda and the rest an onset; at the end, where two
 * are no coda.
 *
 * @param vowel what to put in
 * @example sounds of 'btr' with 'e' // 'beter'
 */
export function breakClusters(sounds: readonly Sound[], vowel: string): string {
  let written = '';
  for (let i = 0; i < sounds.length;) {
    const sound = sounds[i]!;
    if (sound.vowel) {
      written += sound.latin;
      i += 1;
      continue;
    }
    let end = i;
    while (end < sounds.length && !sounds[end]!.vowel) end += 1;
    const run = sounds.slice(i, end).map(({ latin }) => latin);
    written += spellRun(run, vowel, i === 0, end === sounds.length);
    i = end;
  }
  return written;
}

function spellRun(run: readonly string[], vowel: string, first: boolean, last: boolean): string {
  const whole = run.join('');
  if (run.length < 2) return whole;
  if (first && last) return run[0]! + vowel + spellRun(run.slice(1), vowel, false, true);
  if (first) {
    if (run.length === 2 && ONSET.test(whole)) return whole;
    return run[0]! + vowel + spellRun(run.slice(1), vowel, false, false);
  }
  if (last) return isCoda(run) ? whole : breakBeforeCoda(run, vowel);
  if (run.length === 2) return whole;
  if (run.length === 3) {
    const [a = '', b = '', c = ''] = run;
    return ONSET.test(b + c) || CODA.test(a + b) ? whole : a + b + vowel + c;
  }
  return run.slice(0, 2).join('') + vowel + spellRun(run.slice(2), vowel, false, false);
}

/** One consonant, or more of which each two neighbours end a syllable together: rts. */
function isCoda(run: readonly string[]): boolean {
  return run.every((sound, i) => i === 0 || CODA.test(run[i - 1]! + sound));
}

/** The longest coda is kept together: rob-erts, alex-ander. */
function breakBeforeCoda(run: readonly string[], vowel: string): string {
  let head = 1;
  while (!isCoda(run.slice(head))) head += 1;
  return spellRun(run.slice(0, head), vowel, false, false) + vowel + run.slice(head).join('');
}
