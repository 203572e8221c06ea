import {
  findCandidates,
  prepare,
  type Candidate,
  type PreparedText,
} from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { addBareBodies } from './bare-bodies.ts';
import { addIntroducedSurnames } from './introduced-surnames.ts';
import { MentionChoice } from './mention-choice.ts';
import { withoutHeldOffices } from './held-offices.ts';
import { addNasabNames } from './nasab-names.ts';
import { withoutSeatsAbroad } from './seats-abroad.ts';

/** What else is known of the entries. */
export interface EntryKnowledge {
  /** The entries that an entry is tied to (its country, its capital, its leader); empty for none. */
  relatedTo(entry: string): readonly string[];
}

/**
 * Finds the entities of one article. The blocks are its paragraphs in reading order, the headline first:
 * a short name ("كيم") counts after its full name, so the order matters.
 *
 * @param knowledge helps to tell entries of one name apart; what the gazetteer knows where it is null
 * @returns for each block its mentions, sorted, not overlapping, at offsets into that block
 * @example findMentions(gazetteer, ['زار بوتين الهند'])[0]?.map((m) => m.entry) // putin, india
 */
export function findMentions(
  gazetteer: Gazetteer,
  blocks: readonly string[],
  knowledge: EntryKnowledge | null = null,
): Mention[][] {
  return chooseMentions(
    gazetteer,
    blocks.map((text) => readBlock(gazetteer, text)),
    knowledge,
  );
}

/** A block with every place in it where a name can be read: what of the work needs no other block. */
export interface ReadBlock {
  readonly text: PreparedText;
  readonly candidates: readonly Candidate[];
}

/** Reads one block by itself. The result counts as long as block and gazetteer stay the same. */
export function readBlock(gazetteer: Gazetteer, original: string): ReadBlock {
  const text = prepare(original);
  return { text, candidates: findCandidates(gazetteer, text) };
}

/**
 * Chooses the mentions of an article whose blocks were read with the same gazetteer. What is read once can
 * be chosen from again when other blocks have changed: nothing of it is changed here.
 *
 * @returns as {@link findMentions}
 */
export function chooseMentions(
  gazetteer: Gazetteer,
  blocks: readonly ReadBlock[],
  knowledge: EntryKnowledge | null = null,
): Mention[][] {
  const chosen = new MentionChoice(gazetteer, blocks, knowledge ?? gazetteer).mentions();
  const withText = (mentions: Mention[][]): { text: PreparedText; mentions: Mention[] }[] =>
    blocks.map(({ text }, i) => ({ text, mentions: mentions[i]! }));
  const bodies = blocks.map(({ text }, i) =>
    withoutSeatsAbroad(gazetteer, text, withoutHeldOffices(gazetteer, text, chosen[i]!)),
  );
  const withNasab = addNasabNames(gazetteer, withText(bodies));
  const withSurnames = addIntroducedSurnames(gazetteer, withText(withNasab));
  return addBareBodies(gazetteer, withText(withSurnames));
}
