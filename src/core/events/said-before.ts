import { fold } from '../text/fold.ts';
import { bothOf } from './both-of.ts';
import type { Told } from './inherited.ts';
import { Introduced } from './introduced.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { once } from './once.ts';
import type { NamedMention, Party, Word } from './sentence.ts';
import { quotedIn } from './speaker.ts';
import { topicOf } from './topic.ts';

const SIDES = new Set(['الطرفان', 'الطرفين', 'الجانبان', 'الجانبين'].map(fold));
/** How many sentences back a person may stand whom a pronoun means. */
const MOST_BACK = 3;

/** What an article has said so far, handed from sentence to sentence and from block to block. */
export class SaidBefore {
  readonly #introduced = new Introduced();
  /** Who is quoted by the sentence before. */
  speaker: () => string | null = () => null;
  /** Whom the sentence before is about. */
  topic: () => NounPhrase | null = () => null;
  /** The person whom the nearest sentence that names any is about. */
  person: (back?: number) => NounPhrase | null = () => null;
  /** How often each person has been named. */
  readonly #named = new Map<string, { party: Party; times: number }>();
  /** What was told last. */
  #told: Told | null = null;

  /** The two whom a noun in the dual stands for: by its own meaning, or as the sides of what was told last. */
  both(dual: string): NounPhrase | null {
    return SIDES.has(dual) ? bothOf(this.#told) : pairOf(this.#introduced.both(dual));
  }

  /** The person whom the article is about: named thrice at least, and twice as often as anybody else; null where there is none. */
  protagonist(): NounPhrase | null {
    const [first, second] = [...this.#named.values()].sort((a, b) => b.times - a.times);
    if (first === undefined || first.times < OFTEN) return null;
    return first.times < 2 * (second?.times ?? 0) ? null : phraseOf([first.party]);
  }

  /** The words of a sentence, in which whoever was introduced before is named by his title alone. */
  resolved(words: Word[]): Word[] {
    return this.#introduced.resolved(words);
  }

  /** Takes note of a sentence; its words are asked for only where a later one takes something up. */
  learn(
    text: string,
    mentions: readonly NamedMention[],
    words: () => readonly Word[],
    told: readonly Told[] = [],
  ): void {
    const { speaker, topic, person } = this;
    this.#told = told.at(-1) ?? this.#told;
    this.#introduced.learn(text, mentions);
    for (const { party } of mentions)
      if (party.kind === 'person')
        this.#named.set(party.entry, {
          party,
          times: (this.#named.get(party.entry)?.times ?? 0) + 1,
        });
    this.speaker = once(() => quotedIn(words(), speaker));
    this.topic = once(() => topicOf(words(), topic));
    const isOfPersons = mentions.some(({ party }) => party.kind === 'person');
    const about = this.topic;
    this.person = (back = MOST_BACK) => {
      const found = about();
      if (found?.items[0]!.kind === 'person') return found;
      return isOfPersons || back === 0 ? null : person(back - 1);
    };
  }
}

/** How often a person is named at least whom an article is about. */
const OFTEN = 3;

function pairOf(parties: readonly Party[] | null): NounPhrase | null {
  return parties === null ? null : phraseOf(parties);
}

/** Parties as those who act together. */
function phraseOf(parties: readonly Party[]): NounPhrase {
  return {
    items: parties.map(({ entry, english, kind, gender }) => ({
      ...{ entry, english, kind },
      ...(gender === undefined ? {} : { gender }),
    })),
    ...{ link: 'direct', clear: true, head: [], arms: false, first: -1, last: -1 },
  };
}
