import type { ArticleWord } from './article-words.ts';
import { folded } from './word-list.ts';

/**
 * Family names of China, Korea and Vietnam, which stand first: "تشوي جين هو", and short "تشوي".
 *
 * Example: وانغ in "الخبيرة وانغ لي"; counter-example: after "والغاني كوفي" stands an everyday way to name.
 */
const FAMILY_NAMES = folded(`
  تشوي كيم بارك لي وانغ تشانغ نغوين ليو وي يون يانغ يي ري هان كانغ تشن تشين شي ما جانغ جيانغ جيونغ جونغ تشونغ سونغ شين
  سو أوه كوان كوون هوانغ هونغ جو يو تشو باي هي لو لين تشنغ تساي تران فام لام فو دونغ شو سون هوي غاو غو قو شيه شيونغ دينغ
  دنغ بونغ بان تاي تاو تسنغ تونغ رو روه ليانغ لونغ مينغ مون نام نوه هوو هيو يي يوان`);

/** Words that no syllable of a name is spelt like, or rather than it: "وانغ هي من". */
const NO_SYLLABLES = folded(
  'من في على إلى عن مع أن إن هي قد كان كانت أمام بعد قبل حين ثم لم لن التي الذي قال قالت',
);

/** Longest syllable or pair of them, in letters. */
const SYLLABLE = 6;

/** Whether a folded word is a family name that stands first. */
export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word);
}

/**
 * The last word of a name whose family name is word `at`: one or two short words more, whatever they are
 * spelt like; null where none follows. Only what announces a person vouches for it.
 *
 * | text | name |
 * | --- | --- |
 * | محاميه تشوي جين هو للصحفيين | تشوي جين هو |
 * | نغوين ثي لان والتركمانية | نغوين ثي لان |
 * | الخبيرة وانغ لي هي من | وانغ لي |
 */
export function easternName(words: readonly ArticleWord[], at: number): number | null {
  if (!FAMILY_NAMES.has(words[at]!.folded)) return null;
  let last = at;
  while (last - at < 2) {
    const next = words[last + 1];
    if (!next || !/^[ -]$/u.test(next.gap ?? '') || next.known) break;
    const { letters, folded: said, is } = next;
    if (
      letters.length > SYLLABLE ||
      NO_SYLLABLES.has(said) ||
      /^(?:\u0627\u0644|\u0644\u0644)/u.test(letters)
    )
      break;
    if ((is === 'everyday' || is === 'verb') && letters.length > 4) break;
    last += 1;
  }
  return last === at ? null : last;
}
