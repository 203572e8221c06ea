import type { DerivationKind, Derivation } from './analysis.ts';
import { bareHamza, spellVerb } from './hamza.ts';
import { byLength, fill, rootOf } from './template.ts';

/*
 * Participles and verbal nouns by mould, each with the perfect of its verb (Ryding, *A Reference Grammar of Modern Standard
 * Arabic*, 2005, chapters 5 and 6). Of participles with م the vowel that is not written tells active from passive, but where a
 * long one does. The verbal nouns of the first form have no one mould; those that are here are the commonest.
 */
const MOULDS: Readonly<Record<DerivationKind, string>> = {
  'active-participle': `
1ا23>123 1اء3>1ا3 1ا2ي>12ى 1ا2ي>12ا 1ا2>12 م1ي3>ء1ا3 من12ي>ان12ى م1ت2ي>ا1ت2ى مت2ي>ات2ى مست1ي3>است1ا3 م12ي>ء12ى م1ا2ي>1ا2ى
مست12ي>است12ى مت1ا2ي>ت1ا2ى مت12ي>ت12ى`,
  'passive-participle': `
م12و3>123 م1و3>1ا3 م1ي3>1ا3 م12ي>12ى م12و>12ا م1ا3>ء1ا3 م12ى>ء12ى م1ت2ى>ا1ت2ى مست1ا3>است1ا3 مست12ى>است12ى`,
  participle: `
م123>123 م123>ء123 م1ا23>1ا23 مت123>ت123 مت1ا23>ت1ا23 من123>ان123 م1ت23>ا1ت23 مت23>ات23 مزد23>ازد23 مصط23>اصط23 مضط23>اضط23
مط23>اط23 مست123>است123 م1234>1234 مت1234>ت1234 م1234>ا1234 من1ا3>ان1ا3 م1تا3>ا1تا3 م12>ء12 م1ت2>ا1ت2 من12>ان12 مست12>است12 مضط2>اضط2`,
  'verbal-noun': `
ت12ي3>123 ت12ية>12ى ت123ة>123 م1ا23ة>1ا23 م1ا2اة>1ا2ى ء12ا3>ء123 ء1ا3ة>ء1ا3 ء12اء>ء12ى ء12ا2>ء12 ت123>ت123 ت12ي>ت12ى
ت1ا23>ت1ا23 ت1ا2ي>ت1ا2ى ان12ا3>ان123 ان12اء>ان12ى ان1يا3>ان1ا3 ا1ت2ا3>ا1ت23 ا1ت2اء>ا1ت2ى ا1تيا3>ا1تا3 ات2ا3>ات23 ازد2ا3>ازد23 ازديا3>ازدا3
اصط2ا3>اصط23 اضط2ا3>اضط23 اط2ا3>اط23 اد2اء>اد2ى ات2اء>ات2ى است12ا3>است123 است12اء>است12ى است1ا3ة>است1ا3 است12ا2>است12 ا1ت2ا2>ا1ت2
1234ة>1234 ت1234>ت1234 12ا3ة>123 12و3>123 123>123 12ا3>123 12ا3>1ا23 1و3>1ا3 1ي3>1ا3 12ي>12ى 122>12`,
};

interface Mould {
  kind: DerivationKind;
  noun: string;
  perfect: string;
}

const ALL: readonly Mould[] = Object.entries(MOULDS).flatMap(([kind, rows]) =>
  rows
    .trim()
    .split(/\s+/u)
    .map((row) => {
      const [noun = '', perfect = ''] = row.split('>');
      return { kind: kind as DerivationKind, noun, perfect };
    }),
);
const ROWS = byLength(ALL, ({ noun }) => noun);

/**
 * The verbs of which a noun may be made, by mould.
 *
 * @param lemma masculine singular of a participle, singular of a verbal noun
 * @example derivationsOf('مستفيد') // [{ kind: 'active-participle', verb: 'استفاد' }, …]
 */
export function derivationsOf(lemma: string): Derivation[] {
  const bare = bareHamza(lemma);
  return (ROWS.get(bare.length) ?? []).flatMap(({ kind, noun, perfect }) => {
    const root = rootOf(noun, bare);
    return root ? [{ kind, verb: spellVerb(fill(perfect, root)) }] : [];
  });
}
