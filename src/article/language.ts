import type { LanguageCode } from './article.ts';

/** More than this is not read: eight even slices of a long text show its language as well as the whole. */
const SAMPLE = 24_000;
const SLICES = 8;

/** Fewer Arabic letters than this say nothing about a language. */
const ENOUGH_LETTERS = 20;

/**
 * Share of Arabic-script letters from which a text counts as written in that script. Well under a half,
 * for technical prose with its Latin names, and for pages in two languages side by side.
 */
const SCRIPT_SHARE = 0.3;

/** Evidence for each letter of text below which no language is named. Arabic prose scores about 0.4. */
const ENOUGH_EVIDENCE = 0.06;

const WORD_WEIGHT = 3;
const ARTICLE_WEIGHT = 2;

/** More than this speaks for a language other than Arabic: the جو of "فاز جو بايدن" is a Sindhi word too. */
const CHANCE = 2 * WORD_WEIGHT;

/**
 * What tells the languages of the Arabic script apart: letters the others lack, and the commonest
 * function words, which also tell Persian typed with an Arabic keyboard (ي ك) and Arabic typed with a
 * Persian one (ی ک); those four letters are therefore no evidence. Letters that languages share stand in
 * each row, so that a language never loses to one with a smaller alphabet.
 * Source: the alphabets in Unicode CLDR (exemplar characters); the words are closed-class words.
 * Words are spelt as {@link wordKey} gives them.
 */
const evidence = (): Record<string, [letters: string, words: string]> => ({
  ar: [
    'ةأإ',
    'في من على إلى الى عن أن ان إن التي الذي هذا هذه ذلك ما لا لم كان كانت بين مع بعد قبل أو او قد كما هو هي كل حيث وفي ومن',
  ],
  fa: ['پچژگ', 'است این که را از به در با برای می های شد شده خود آن یک بود کرد هم تا'],
  ur: ['پچژگٹڈڑںےہ', 'کے کی میں اور سے کو نے کا پر ہے ہیں یہ اس کہ'],
  ps: ['پچژټډړږښڼېۍځڅګ', 'د په چې او له کې سره دي دی هغه ته څخه'],
  ckb: ['پچژگەێۆڵڕڤ', 'لە بە کە بۆ ئەو ئەم لەگەڵ'],
  sd: ['پچگڪ۾ٿڻڏڌٻڀڳڄٽڦڊھ', '۾ جي جو جا آهي کي تي سان'],
  ug: ['پچژگەېۆۇۈۋڭھى', 'ۋە بىلەن بۇ ئۇ بىر ئۈچۈن'],
  skr: ['پچژگٹڈڑںےہݨڄٻڳݙ', 'دے دی کوں وچ تے دا ہن'],
  pnb: ['پچژگٹڈڑںےہݨ', 'دے دی نوں وچ تے دا لئی'],
});

const CODES = ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug', 'skr', 'pnb'];

/** Codes that count a letter (by code unit) or a word as evidence, as bits of their place in CODES. */
interface Weighed {
  letters: Uint16Array;
  words: Map<string, number>;
}

/** One more than the last letter of the Arabic script outside presentation forms. */
const LETTERS_END = 0x780;

let weighed: Weighed | null = null;

/** Made when first asked for: most pages have no Arabic letter, and this runs on all of them. */
function weigh(): Weighed {
  if (weighed) return weighed;
  const letters = new Uint16Array(LETTERS_END);
  const words = new Map<string, number>();
  const rows = evidence();
  for (const [place, code] of CODES.entries()) {
    const [ownLetters, ownWords] = rows[code]!;
    for (let i = 0; i < ownLetters.length; i++) letters[ownLetters.charCodeAt(i)]! |= 1 << place;
    for (const word of wordKey(ownWords).split(' '))
      words.set(word, (words.get(word) ?? 0) | (1 << place));
  }
  return (weighed = { letters, words });
}

/** Yeh U+06CC and alef maksura U+0649 as yeh U+064A, keheh U+06A9 as kaf U+0643: keyboards differ. */
function wordKey(words: string): string {
  return words.replace(/[\u06cc\u0649]/g, '\u064a').replace(/\u06a9/g, '\u0643');
}

/** Letters of a text by script: Arabic (of whatever language, presentation forms too) and all others. */
export function countLetters(text: string): { arabic: number; other: number } {
  let arabic = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xc0) other += (unit | 32) >= 97 && (unit | 32) <= 122 ? 1 : 0;
    else if (unit >= 0x600 && unit <= 0x77f)
      arabic += (unit >= 0x620 && unit <= 0x64a) || (unit >= 0x66e && unit !== 0x670) ? 1 : 0;
    else if ((unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)) arabic++;
    else if (unit < 0x2000 || (unit > 0x303f && unit < 0xd800)) other++;
  }
  return { arabic, other };
}

/**
 * The language of a text as its letters and commonest words show it: a BCP 47 code of the Arabic script's
 * languages (`ar fa ur ps ckb sd ug skr pnb`), the hint for a text in another script, or `und` when there
 * is too little to tell.
 *
 * `hint` is the page's `lang`. It never overrides the text: it names a language of another script, which
 * is not told apart here, and breaks a near tie.
 *
 * @example languageOf('زار الرئيس الفرنسي القاهرة أمس', 'en') === 'ar'
 * @example languageOf('رییس جمهور این کشور از مردم خواست که به', null) === 'fa'
 */
export function languageOf(text: string, hint: string | null): LanguageCode {
  const sampled = sample(text);
  const { arabic, other } = countLetters(sampled);
  if (arabic <= SCRIPT_SHARE * (arabic + other)) return foreignLanguage(hint);
  if (arabic < ENOUGH_LETTERS) return 'und';
  const scores = scoresOf(sampled);
  const best = Math.max(...scores);
  if (best < ENOUGH_EVIDENCE * arabic) return 'und';
  const hinted = primary(hint);
  const favoured = CODES.indexOf(hinted);
  if (favoured >= 0 && scores[favoured]! > best * 0.95) return hinted;
  const code = CODES[scores.indexOf(best)]!;
  return code !== 'ar' && best <= CHANCE ? 'und' : code;
}

/** The language of a text in another script than the Arabic: what the page's `lang` says, else `und`. */
export function foreignLanguage(hint: string | null): LanguageCode {
  const hinted = primary(hint);
  return /^[a-z]{2,3}$/.test(hinted) && !CODES.includes(hinted) ? hinted : 'und';
}

function primary(tag: string | null): string {
  return (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
}

/** Weight of evidence for each of CODES. */
function scoresOf(text: string): number[] {
  const { letters, words } = weigh();
  const scores = CODES.map(() => 0);
  const add = (bits: number, weight: number): void => {
    for (let place = 0; bits >> place; place++) if ((bits >> place) & 1) scores[place]! += weight;
  };
  // Marks and tatweel go (vocalised words are words too); presentation forms become letters.
  const plain = text.normalize('NFKC').replace(/[\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g, '');
  for (let i = 0; i < plain.length; i++) {
    const bits = letters[plain.charCodeAt(i)];
    if (bits) add(bits, 1); // none beyond the table
  }
  const keys = wordsIn(wordKey(plain));
  for (const [i, word] of wordsIn(plain).entries()) {
    const bits = words.get(keys[i]!);
    if (bits) add(bits, WORD_WEIGHT);
    // The article ال, with a proclitic or without, begins every fourth word of Arabic prose.
    if (word.length > 3 && /^[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644/.test(word))
      scores[0]! += ARTICLE_WEIGHT;
  }
  return scores;
}

function wordsIn(text: string): string[] {
  return text.match(/[\u0620-\u06ff\u0750-\u077f]+/g) ?? [];
}

function sample(text: string): string {
  if (text.length <= SAMPLE) return text;
  let sampled = '';
  const length = SAMPLE / SLICES;
  for (let slice = 0; slice < SLICES; slice++) {
    const from = Math.floor((slice * (text.length - length)) / (SLICES - 1));
    sampled += text.slice(from, from + length) + ' ';
  }
  return sampled;
}
