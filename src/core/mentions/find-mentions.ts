import {
  findCandidates,
  prepare,
  type Candidate,
  type PreparedText,
} from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { chooseLongest } from './choose-longest.ts';
import { asMention, type Accepted } from './evidence.ts';
import { writesDotlessYa } from './house-style.ts';
import { Introductions } from './introductions.ts';
import { plausibleReadings } from './plausible-readings.ts';
import { withoutRegions } from './regions.ts';
import { isHalfOfCompound, isPartOfAnotherName } from './surname-traps.ts';
import { followsMiddleNames, Surnames } from './surnames.ts';

/**
 * Finds the entities of one article. The blocks are its paragraphs in reading order, the headline first:
 * a short name ("كيم") counts after its full name, so the order matters.
 *
 * @returns for each block its mentions, sorted, not overlapping, at offsets into that block
 * @example findMentions(gazetteer, ['زار بوتين الهند'])[0]?.map((m) => m.entry) // putin, india
 */
export function findMentions(gazetteer: Gazetteer, blocks: readonly string[]): Mention[][] {
  const texts = blocks.map(prepare);
  const dotlessYa = writesDotlessYa(texts);
  const candidates = texts.map((text) =>
    findCandidates(gazetteer, text).flatMap((candidate) =>
      plausibleReadings(text, candidate, dotlessYa).flatMap((plausible) =>
        withoutRegions(gazetteer, text, plausible),
      ),
    ),
  );
  const introductions = new Introductions();
  const surnames = new Surnames();
  texts.forEach((text, block) => {
    const standing = candidates[block]!.flatMap((candidate) =>
      keepBearers(candidate, (name) => name.alone),
    );
    for (const { candidate, bearers } of accept(gazetteer, text, standing, surnames))
      introductions.add(bearers[0]!.name.entry, block, candidate.start);
  });
  return texts.map((text, block) => {
    const usable = candidates[block]!.flatMap((candidate) =>
      keepBearers(
        candidate,
        (name) =>
          name.alone ||
          introductions.covers(name.entry, block, candidate.start, text.original) ||
          // "اتفاقية الشراكة" in an article on the two states that signed one.
          introductions.hasAll(gazetteer.partiesOf(name.entry)),
      ),
    );
    return accept(gazetteer, text, usable, surnames, (entry) => introductions.last(entry, block))
      .map((accepted) => asMention(text, accepted))
      .sort((a, b) => a.start - b.start);
  });
}

type Bearer = Candidate['bearers'][number];

/** Longest first, and each survivor stripped of the readings that belong to somebody else's name. */
function accept(
  gazetteer: Gazetteer,
  text: PreparedText,
  candidates: Candidate[],
  surnames: Surnames,
  recency: (entry: string) => number = () => -1,
): Accepted[] {
  const chosen = chooseLongest(candidates);
  const covered = new Set<number>();
  for (const { firstWord, lastWord, bearers } of chosen)
    if (bearers.some(({ name }) => name.role === 'main' || name.role === 'alias'))
      for (let word = firstWord; word <= lastWord; word++) covered.add(word);
  const words = new Set<number>();
  for (const { firstWord, lastWord } of chosen)
    for (let word = firstWord; word <= lastWord; word++) words.add(word);
  return chosen.flatMap((candidate) => {
    if (isHalfOfCompound(text, candidate, (word) => words.has(word))) return [];
    const isCovered = (word: number): boolean => covered.has(word);
    const bearers = candidate.bearers.filter(({ name }) => {
      const ofAnother =
        isPartOfAnotherName(gazetteer, text, candidate, name, isCovered) ||
        (name.role === 'nisba' && followsMiddleNames(text, candidate, name, isCovered));
      if (ofAnother && name.role === 'nisba') surnames.add(name);
      return !ofAnother && !(name.role === 'nisba' && surnames.stands(text, candidate, name));
    });
    return bearers.length > 0 ? [{ candidate, bearers: rank(bearers, recency) }] : [];
  });
}

const ROLE_RANK = { main: 3, alias: 2, short: 1, nisba: 0 } as const;

/** Likeliest first: by role, then the one named last in this article, then by spelling. One per entry. */
function rank(bearers: readonly Bearer[], recency: (entry: string) => number): Bearer[] {
  const ranked = [...bearers].sort(
    (a, b) =>
      ROLE_RANK[b.name.role] - ROLE_RANK[a.name.role] ||
      recency(b.name.entry) - recency(a.name.entry) ||
      Number(b.spelling === 'exact') - Number(a.spelling === 'exact'),
  );
  return ranked.filter(
    (bearer, i) => ranked.findIndex((other) => other.name.entry === bearer.name.entry) === i,
  );
}

function keepBearers(candidate: Candidate, keep: (name: Bearer['name']) => boolean): Candidate[] {
  const bearers = candidate.bearers.filter(({ name }) => keep(name));
  return bearers.length > 0 ? [{ ...candidate, bearers }] : [];
}
