import type { Candidate, PreparedText } from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { isAttribute } from './attributes.ts';
import { ArticleView, CandidatesByWord } from './article-view.ts';
import { keepBearers, type Bearer } from './bearers.ts';
import { BlockWords } from './block-words.ts';
import { chooseLongest } from './choose-longest.ts';
import { contestOf, type Contest } from './contest.ts';
import { asMention, type Accepted } from './evidence.ts';
import { settle } from './settle.ts';
import { isTold } from './told-readings.ts';
import { isFunctionWordName, standsAsName } from './function-word-names.ts';
import { HouseStyle } from './house-style.ts';
import { Introductions } from './introductions.ts';
import { isJoinedName } from './joining-waw.ts';
import { needsNoIntroduction } from './lone-surnames.ts';
import { isInQuotedTitle } from './quoted-titles.ts';
import { bearsAnotherNumber, isJunior } from './regnal-numbers.ts';
import { judgeReadings, type Verdict } from './judge-readings.ts';
import { isUnknownOpponent } from './match-finders.ts';
import { plausibleReadings } from './plausible-readings.ts';
import { withoutRegions } from './regions.ts';
import { isHalfOfCompound, isPartOfAnotherName } from './surname-traps.ts';
import { isNamedAfter } from './named-after.ts';
import { isMisplacedNisba } from './nisba-places.ts';
import { followsStrangersName, isFamilyName, isWomansSurname, Surnames } from './surnames.ts';

/** One block of the article while its mentions are chosen. */
interface Block {
  words: BlockWords;
  candidates: Candidate[];
  beside: CandidatesByWord;
  /** What the names of candidates are contested by; those that are not are not in it. */
  contests: Map<Candidate, Contest>;
}

/** A candidate that may be a mention, with what its context said where its name is contested. */
interface Standing {
  candidate: Candidate;
  verdict: Verdict | null;
}

const NO_TIES: readonly string[] = [];

/**
 * The choice of an article's mentions in two rounds. The first takes the names that need no introduction
 * and notes whom they name; the second takes all, short names where their bearer was introduced, contested
 * ones by what the whole article says.
 */
export class MentionChoice {
  readonly #gazetteer: Gazetteer;
  readonly #blocks: Block[];
  readonly #article: ArticleView;
  readonly #introductions = new Introductions();
  readonly #surnames = new Surnames();
  /** Surnames that stand after somebody else's given name, and who is named in full. */
  readonly #strangers = new Set<string>();
  readonly #namedInFull = new Set<string>();
  readonly #relatedTo: (entry: string) => readonly string[];

  constructor(
    gazetteer: Gazetteer,
    blocks: readonly { text: PreparedText; candidates: readonly Candidate[] }[],
    knowledge: { relatedTo(entry: string): readonly string[] } | null,
  ) {
    this.#gazetteer = gazetteer;
    const ties = new Map<string, readonly string[]>();
    this.#relatedTo = (entry) => {
      let known = ties.get(entry);
      if (known === undefined) ties.set(entry, (known = knowledge?.relatedTo(entry) ?? NO_TIES));
      return known;
    };
    const style = new HouseStyle(blocks.map(({ text }) => text));
    this.#blocks = blocks.map(({ text, candidates }) =>
      openBlock(gazetteer, new BlockWords(text), candidates, style),
    );
    this.#article = new ArticleView(this.#blocks.map(({ words }) => words));
  }

  /** For each block its mentions, sorted. */
  mentions(): Mention[][] {
    this.#blocks.forEach((block, number) => this.#introduce(block, number));
    return this.#blocks.map((block, number) =>
      this.#accept(block, this.#usable(block, number), (entry) =>
        this.#introductions.last(entry, number),
      )
        .map((accepted) => asMention(block.words, accepted))
        .sort((a, b) => a.start - b.start),
    );
  }

  /** The first round: who is named in full, and by which name nobody else bears. */
  #introduce(block: Block, number: number): void {
    this.#noteStrangers(block);
    const standing = this.#judged(block, (name, candidate) =>
      needsNoIntroduction(block.words, candidate, name),
    );
    for (const accepted of this.#accept(block, standing, () => -1)) {
      const { candidate, bearers, narrow, ambiguous } = accepted;
      if (ambiguous) continue; // it introduces nobody
      const [{ name }] = bearers as [Bearer];
      this.#introductions.add(name.entry, number, candidate.start);
      if (name.role === 'main' || name.role === 'alias') this.#namedInFull.add(name.entry);
      if (narrow || name.role === 'nisba') continue;
      const { original } = block.words.text;
      const surface = original.slice(candidate.start, candidate.end);
      this.#article.addNamed(name.entry, surface, this.#relatedTo(name.entry));
    }
  }

  /** Surnames behind somebody else's given name, whom no pack holds: "سلمى الشرع". */
  #noteStrangers({ words, candidates }: Block): void {
    const nothing = (): boolean => false;
    for (const candidate of candidates)
      for (const { name } of candidate.bearers)
        if (name.kind === 'person' && name.role === 'short' && !this.#strangers.has(name.letters))
          if (isPartOfAnotherName(this.#gazetteer, words, candidate, name, nothing))
            this.#strangers.add(name.letters);
  }

  /** Whether the article has somebody else of a short name: then its own signs tell nothing. */
  #isStranger({ name }: Bearer): boolean {
    return name.kind === 'person' && this.#strangers.has(name.letters);
  }

  #usable(block: Block, number: number): Standing[] {
    const { original } = block.words.text;
    return this.#judged(
      block,
      (name, candidate) =>
        needsNoIntroduction(block.words, candidate, name) ||
        this.#introductions.covers(name.entry, number, candidate.start, original) ||
        // "اتفاقية الشراكة" in an article on the two states that signed one.
        this.#introductions.hasAll(this.#gazetteer.partiesOf(name.entry)),
    );
  }

  /** The candidates with the bearers that pass, contested ones only where the context is for a name. */
  #judged(
    block: Block,
    passes: (name: Bearer['name'], candidate: Candidate) => boolean,
  ): Standing[] {
    const { words, beside, contests } = block;
    const standing: Standing[] = [];
    for (const candidate of block.candidates) {
      if (isJoinedName(words, beside, candidate)) continue;
      const contest = contests.get(candidate);
      if (contest === undefined) {
        const kept = keepBearers(candidate, (name) => passes(name, candidate));
        if (kept !== null) standing.push({ candidate: kept, verdict: null });
        continue;
      }
      // The senses of a row are weighed with all of them; elsewhere those without introduction are nobody.
      const known = contest.senses.length > 0 || contest.isShort;
      const weighed = known ? candidate : keepBearers(candidate, (name) => passes(name, candidate));
      if (weighed === null) continue;
      const setting = { words, candidate: weighed, beside, article: this.#article };
      const verdict = judgeReadings(this.#gazetteer, contest, setting, this.#relatedTo);
      const isMeant =
        contest.word === null &&
        verdict.readings.some(({ bearer }) => passes(bearer.name, candidate));
      const readings = verdict.readings.filter(
        ({ bearer, cues }) =>
          passes(bearer.name, candidate) ||
          (isTold(bearer, cues, contest) && !this.#isStranger(bearer)) ||
          // "وصل إلى عمان": a name is meant, though not which.
          (isMeant && bearer.name.kind !== 'person'),
      );
      if (readings.length === 0 || readings[0] !== verdict.readings[0]) continue;
      const bearers = readings.map(({ bearer }) => bearer);
      standing.push({ candidate: { ...weighed, bearers }, verdict });
    }
    return standing;
  }

  /** Longest first, and each survivor stripped of the readings that belong to somebody else's name. */
  #accept(
    { words, beside }: Block,
    standing: readonly Standing[],
    recency: (entry: string) => number,
  ): Accepted[] {
    const chosen = chooseLongest(standing.map(({ candidate }) => candidate));
    const verdicts = new Map(
      standing.map(({ candidate, verdict }) => [candidate.bearers, verdict]),
    );
    const covered = new Set<number>();
    const known = new Set<number>();
    for (const { firstWord, lastWord, bearers } of chosen) {
      const full = bearers.some(({ name }) => name.role === 'main' || name.role === 'alias');
      for (let word = firstWord; word <= lastWord; word++) {
        known.add(word);
        if (full) covered.add(word);
      }
    }
    const isKnown = (word: number): boolean => known.has(word);
    const isCovered = (word: number): boolean => covered.has(word);
    const accepted: Accepted[] = [];
    for (const candidate of chosen) {
      if (isHalfOfCompound(words, candidate, isKnown)) continue;
      if (isPlace(candidate) && isUnknownOpponent(words, beside, candidate)) continue;
      const bearers = candidate.bearers.filter(
        ({ name }) => !this.#belongsToAnother(words, candidate, name, isCovered),
      );
      if (bearers.length === 0) continue;
      accepted.push(settle(candidate, bearers, verdicts.get(candidate.bearers) ?? null, recency));
    }
    return accepted;
  }

  #belongsToAnother(
    words: BlockWords,
    candidate: Candidate,
    name: Bearer['name'],
    covered: (word: number) => boolean,
  ): boolean {
    if (isInQuotedTitle(words, candidate, name.kind)) return true;
    if (name.role !== 'nisba') {
      const ofAnother = isPartOfAnotherName(this.#gazetteer, words, candidate, name, covered);
      if (name.kind === 'person') {
        if (bearsAnotherNumber(words, candidate) || isJunior(words, candidate)) return true;
        if (ofAnother && name.role === 'short') this.#strangers.add(name.letters);
        // "يوري بيسكوف" was named, and the better known bearer was not.
        const isStranger = this.#strangers.has(name.letters) && !this.#namedInFull.has(name.entry);
        if (ofAnother || (name.role === 'short' && isStranger)) return true;
      }
      return ofAnother || isNamedAfter(words, candidate, name.kind);
    }
    if (
      isPartOfAnotherName(this.#gazetteer, words, candidate, name, covered) ||
      followsStrangersName(words, candidate, name, covered) ||
      isWomansSurname(words, candidate, name) ||
      isFamilyName(words, candidate, name)
    ) {
      this.#surnames.add(name);
      return true;
    }
    return (
      isMisplacedNisba(words, candidate, name) || this.#surnames.stands(words, candidate, name)
    );
  }
}

function isPlace({ bearers }: Candidate): boolean {
  return bearers.every(({ name }) => name.kind === 'place' && name.role !== 'nisba');
}

function openBlock(
  gazetteer: Gazetteer,
  words: BlockWords,
  read: readonly Candidate[],
  style: HouseStyle,
): Block {
  const candidates: Candidate[] = [];
  const contests = new Map<Candidate, Contest>();
  for (const candidate of read) {
    const plausible = plausibleReadings(words, candidate, style);
    const placed = plausible && withoutRegions(gazetteer, words, plausible);
    if (!placed || isAttribute(words, placed)) continue;
    // Its letters are a word of the grammar: where only a name can stand, nothing contests it.
    const isParticle = isFunctionWordName(placed);
    if (isParticle && !standsAsName(words, placed)) continue;
    candidates.push(placed);
    if (isParticle) continue;
    const contest = contestOf(placed, words.at(placed.firstWord));
    if (contest !== null) contests.set(placed, contest);
  }
  return { words, candidates, beside: new CandidatesByWord(candidates), contests };
}
