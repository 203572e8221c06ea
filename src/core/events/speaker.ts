import { fold } from '../text/fold.ts';
import { afterConjunction } from './conjunction.ts';
import { isJoined, isReporting } from './lexicon.ts';
import type { Word } from './sentence.ts';
import { pastForms } from './verb-forms.ts';

/** What opens reported speech behind its verb. */
const OPENERS = new Set(
  ['إن', 'أن', 'بأن', 'إنه', 'إنها', 'أنه', 'أنها', 'بأنه', 'بأنها'].map(fold),
);
/** How far before what is said the verb of saying may stand, in words. */
const REACH = 16;

/**
 * Who says what a clause tells: of "قال لافروف إن روسيا وقّعت", Lavrov. A person counts before the body that he speaks for.
 *
 * @param clause index of the first word of the clause
 * @param before who is quoted by the sentence before, asked for where this one goes on with his words: "وأضاف أن"
 * @returns an entry id; null where nobody known is quoted
 */
export function speakerOf(
  sentence: readonly Word[],
  clause: number,
  before: () => string | null = () => null,
): string | null {
  for (let opener = clause; opener >= Math.max(0, clause - 1); opener--) {
    if (!OPENERS.has(sentence[opener]!.text)) continue;
    for (let verb = opener - 1; verb >= Math.max(0, opener - REACH); verb--) {
      const { text } = sentence[verb]!;
      if (HIS_WORDS.has(text)) return quotedBefore(sentence, verb);
      if (!isSaying(text)) continue;
      const speaker = spokesmanIn(sentence.slice(Math.max(0, verb - 4), opener));
      return speaker ?? (verb === 0 && text.startsWith('و') ? before() : null);
    }
  }
  return sourceBefore(sentence, clause) ?? sourceBehind(sentence, clause);
}

/** Who a whole sentence quotes; null where it quotes nobody, or nobody known. */
export function quotedIn(sentence: readonly Word[], before: () => string | null): string | null {
  const opener = sentence.findIndex(({ text }) => OPENERS.has(text));
  return opener < 0 ? null : speakerOf(sentence, opener, before);
}

/** Verbs of saying that announce as well, or doubt what is said. */
const SAYING = new Set(
  'أعلن زعم ادعى أبلغ أخبر اعترف أقر ذكر'.split(' ').flatMap(pastForms).map(fold),
);

function isSaying(text: string): boolean {
  const verb = afterConjunction(text, 3);
  return isReporting(verb) || SAYING.has(verb) || SAYING.has(text);
}

/** "نقلت رويترز عن لافروف قوله إن": of him who is quoted. */
const HIS_WORDS = new Set(['قوله', 'قولها', 'قولهم', 'تأكيده', 'تأكيدها', 'تصريحه'].map(fold));
const FROM = fold('عن');

function quotedBefore(sentence: readonly Word[], words: number): string | null {
  const from = sentence.slice(0, words).findLastIndex(({ text }) => text === FROM);
  return from < 0 ? null : spokesmanIn(sentence.slice(from, words));
}

/** "بحسب حركة حماس، …", "وفقا لنتنياهو، …": before the first comma of the sentence. */
const ACCORDING = new Set(
  ['بحسب', 'حسب', 'وفق', 'وفقا', 'طبقا', 'نقلا', 'حسبما', 'وفقما'].map(fold),
);

function sourceBefore(sentence: readonly Word[], clause: number): string | null {
  if (sentence[clause]?.separated !== true) return null;
  const start = Math.max(
    0,
    sentence.findLastIndex(({ separated }, i) => i < clause && separated),
  );
  const { text, bare } = sentence[start]!;
  if (!ACCORDING.has(text) && !ACCORDING.has(bare)) return null;
  return spokesmanIn(sentence.slice(start, clause));
}

/** "…، بحسب وزير الخارجية", "…، وفق ما أفادت به الوزارة", "…، كما أعلن الجيش", "…، تقول طهران". */
function sourceBehind(sentence: readonly Word[], clause: number): string | null {
  for (let i = clause + 1; i < sentence.length - 1; i++) {
    const { text, separated, mention } = sentence[i]!;
    if (mention !== null) continue;
    const isSource = ACCORDING.has(text) || (separated && HOW.has(text));
    const verb = verbOfSource(sentence, i, isSource);
    if (verb === null && !ACCORDING.has(text)) continue;
    let end = sentence.findIndex((word, k) => k > i + 1 && word.separated);
    if (end < 0) end = sentence.length;
    const source = sentence.slice(verb ?? i, end);
    // "كما أكد لافروف أن" says something else.
    if (source.some((word) => OPENERS.has(word.text))) return null;
    return spokesmanIn(source);
  }
  return null;
}

/** Of "كما أعلن", "على ما أفادت", "…، قال": the index of the verb; null where none says it. */
function verbOfSource(sentence: readonly Word[], i: number, isSource: boolean): number | null {
  const { text, separated } = sentence[i]!;
  if (!isSource) return separated && text === afterConjunction(text, 3) && isSays(text) ? i : null;
  const verb = WHAT.has(sentence[i + 1]?.text ?? '') ? i + 2 : i + 1;
  return isSays(sentence[verb]?.text ?? '') ? verb : null;
}

const HOW = new Set(['كما', 'على', 'حسبما', 'بحسبما', 'وفقما'].map(fold));
const WHAT = new Set(['ما', 'لما'].map(fold));
/** Present forms too, and with a pronoun: "تقول", "أعلنه". */
const SAYS = new Set(
  'يقول تقول يؤكد تؤكد يفيد تفيد كشف كشفت نشر نشرت نقل نقلت جاء'.split(' ').map(fold),
);

function isSays(text: string): boolean {
  return SAYS.has(text) || isSaying(text) || isSaying(text.replace(/(?:ها|ه)$/u, ''));
}

/** A person counts before the body that he speaks for. */
function spokesmanIn(words: readonly Word[]): string | null {
  const parties = words.flatMap(({ mention }) =>
    mention !== null && mention.role !== 'nisba' ? [mention.party] : [],
  );
  const person = parties.find(({ kind }) => kind === 'person');
  return (person ?? parties.at(-1))?.entry ?? null;
}

/** "قال إن فرنسا طردت اثني عشر موظفا واستدعت سفيرها": he says that too. */
export function goesOnSpeaking(words: readonly Word[], clause: number): boolean {
  return isJoined(words[clause]!.text) && !words[clause]!.separated;
}
