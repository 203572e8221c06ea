/** Forms of an English verb in the past tense, as the lines of the frames have it. */
export interface VerbForms {
  base: string;
  participle: string;
}

/** Past form, base and participle; the last only where it differs from the first. */
const IRREGULAR = `
  was be been, were be been, became become become, began begin begun, chose choose chosen, bought buy, broke break broken, came come come, fell fall fallen,
  fled flee, fought fight, found find, gave give given, had have, held hold, hit hit, left leave, lost lose, made make, met meet,
  overthrew overthrow overthrown, put put, retook retake retaken, saw see seen, sent send, shot shoot, sold sell,
  led lead, laid lay, cut cut, drew draw drawn, brought bring, froze freeze frozen, told tell, sank sink sunk, sought seek, spoke speak spoken, stood stand, struck strike, took take taken, went go gone, withdrew withdraw withdrawn, won win`;

const FORMS = new Map<string, VerbForms>(
  IRREGULAR.split(',').map((row) => {
    const [past = '', base = '', participle = past] = row.trim().split(/\s+/u);
    return [past, { base, participle }];
  }),
);

/** Endings before "ed" of verbs that end in "e": "seize", "release", "evacuate", "declare", "execute", "recapture". */
const IN_E =
  /(?:[^e]at|[^s]s|[cgvzu]|[aeiou]c|but|cut|ir|lar|par|tor|tur|jur|os|ok|iv|lud|lod|rad|cid|uad|vad|id|itl|sabl|mbl|um|[^aeiou]am|[vunm]ot|[lfmb]in|ffl|[^e]e)$/u;
const NOT_IN_E = /(?:avoid|focus|target|visit|conquer|combat|[a-z]air)$/u;
/** A consonant that only the ending has doubled: "barred", "expelled"; "killed" and "pressed" have two of their own. */
const DOUBLED = /([bdgmnprt])\1$/u;
const DOUBLED_L = /(?:expel|compel|repel|cancel|travel|quarrel|control|patrol|signal|label)l$/u;

/**
 * The forms of a verb by its past; null for a word that is none.
 *
 * @example formsOf('evacuated')?.base === 'evacuate' && formsOf('expelled')?.base === 'expel'
 */
export function formsOf(past: string): VerbForms | null {
  const known = FORMS.get(past);
  if (known !== undefined) return known;
  const stem = /^([a-z]+)ed$/u.exec(past)?.[1];
  if (stem === undefined || stem.length < 2) return null;
  return { base: baseOf(stem), participle: past };
}

function baseOf(stem: string): string {
  if (stem.endsWith('i')) return stem.length > 2 ? `${stem.slice(0, -1)}y` : `${stem}e`;
  if (/^(?:re)?tri$|^di$/u.test(stem)) return `${stem.slice(0, -1)}y`;
  if (DOUBLED.test(stem) || DOUBLED_L.test(stem)) return stem.slice(0, -1);
  return IN_E.test(stem) && !NOT_IN_E.test(stem) ? `${stem}e` : stem;
}
