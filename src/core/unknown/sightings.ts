import { announcedName } from './announcing-rule.ts';
import type { ArticleBlockWords, ArticleWord } from './article-words.ts';
import { freeName } from './free-name-rule.ts';
import { namedRole } from './named-role.ts';
import { namedName } from './naming-rule.ts';
import { appositionAfter, followsLocative, followsNisba, isSpeaker } from './surroundings.ts';
import { titledName } from './title-rule.ts';
import type { Sighting, UnknownEvidence } from './unknown-name.ts';

/** Every place of a block where a rule reads an unknown name; overlapping ones included. */
export function sightingsIn({ words }: ArticleBlockWords, block: number): Sighting[] {
  const found: Sighting[] = [];
  for (let i = 0; i < words.length; i++) {
    const announced = announcedName(words, i);
    if (announced) found.push({ block, role: null, evidence: ['announced'], ...announced });
    const named = namedName(words, i);
    if (named) found.push({ block, role: null, evidence: ['naming'], ...named });
    const titled = titledName(words, i);
    if (titled) {
      const evidence: UnknownEvidence[] = ['title'];
      const { first, last, titleFirst, titleLast, titleClitics } = titled;
      const role = namedRole(words, titleFirst, titleLast, titleClitics);
      found.push({ block, first, last, clitics: 0, kind: 'person', evidence, role });
    }
    const free = freeName(words, i);
    if (free) found.push({ block, kind: null, role: null, ...free });
  }
  return found.map((sighting) => withSurroundings(words, sighting));
}

/** Adds what the words around a name say of it. */
function withSurroundings(words: readonly ArticleWord[], sighting: Sighting): Sighting {
  const { first, last } = sighting;
  const evidence = new Set(sighting.evidence);
  let { kind, role } = sighting;
  const personal = evidence.has('given-name') || evidence.has('lineage') || kind === 'person';
  if (kind === null && personal) kind = 'person';
  if (kind === null || kind === 'person') {
    if (isSpeaker(words, first, last)) {
      evidence.add('speech');
      kind = 'person';
    }
    if (followsNisba(words, first)) evidence.add('nisba');
    const after = appositionAfter(words, last);
    if (after) {
      evidence.add('title');
      kind = 'person';
      role ??= namedRole(words, after.first, after.last, 0);
    }
  }
  if (kind === null && sighting.clitics === 0 && followsLocative(words, first)) {
    evidence.add('locative');
    kind = 'place';
  }
  return { ...sighting, kind, role, evidence: [...evidence] };
}
