import type { Inherited, Told } from './inherited.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import { wordsBefore } from './protagonist.ts';
import type { Word } from './sentence.ts';

/**
 * Who acts on whom in a relative clause that names nobody else: the host on his guest, or else the one just named on him whom the
 * sentence is about ("عمل فلان مع ناصر الذي عينه وزيرا"). Whom it would be done to, nobody can tell where no other is there.
 */
export function takenUp(
  words: readonly Word[],
  at: number,
  own: Inherited,
  last: Told | undefined,
): Inherited | null {
  const { antecedent } = own;
  const host = hostOf(words, at, antecedent);
  if (host !== null && !tellsPost(words, at)) return { ...own, agent: host };
  if (antecedent?.items[0]?.kind !== 'person') return own;
  // "اختلف مع السادات الذي أقاله من منصبه": he did it or it was done to him.
  if (!tellsPost(words, at)) return null;
  const [other = null] = nounPhrases(words, wordsBefore(antecedent.first), -1).filter(
    ({ link, items }) => link === 'direct' && items.every(({ kind }) => kind === 'person'),
  );
  const patient = other ?? last?.agent ?? null;
  if (patient === null || patient.items[0]!.entry === antecedent.items[0].entry) return null;
  return { agent: antecedent, object: { ...patient, head: [] }, antecedent: patient };
}

/** Whether what he is made stands behind a verb, so that no subject can: "الذي عينه وزيرا". */
export function tellsPost(words: readonly Word[], at: number): boolean {
  return /^.{3,}ا$/u.test(words[at + 1]?.text ?? '') && words[at + 1]!.mention === null;
}

/**
 * The one person whom a sentence is about, where somebody else beside him is taken up: "تناول سعيد مع فلان، الذي استقبله أمس، ملفات".
 * Null where the two could change places.
 */
function hostOf(words: readonly Word[], at: number, guest: NounPhrase | null): NounPhrase | null {
  if (guest === null || guest.link === 'direct' || guest.link === null) return null;
  const [only, ...others] = nounPhrases(words, wordsBefore(guest.first), -1).filter(({ items }) =>
    items.some(({ kind }) => kind === 'person'),
  );
  if (only === undefined || others.length > 0 || only.items.length > 1) return null;
  return only.link === 'direct' && only.clear && only.first < at ? { ...only, head: [] } : null;
}
