import { isAcronym } from './acronym-rule.ts';
import { announcedName } from './announcing-rule.ts';
import type { ArticleBlockWords, ArticleWord } from './article-words.ts';
import { bylineName, datelinePlace } from './byline-rule.ts';
import { brandName } from './brand-rule.ts';
import { clubName } from './club-rule.ts';
import { freeName } from './free-name-rule.ts';
import { listedNames, listKind } from './listed-rule.ts';
import { locativeName } from './locative-rule.ts';
import { matchedClub } from './match-rule.ts';
import { announcedRole, namedRole, nationalRole } from './named-role.ts';
import { namedName } from './naming-rule.ts';
import { nisbaName } from './nisba-rule.ts';
import { isPluralPlace } from './place-nouns.ts';
import { speltLetters } from './spelt-letters.ts';
import { appositionAfter, followsLocative, followsNisba, isSpeaker } from './surroundings.ts';
import { titledName } from './title-rule.ts';
import type { Sighting, UnknownEvidence } from './unknown-name.ts';

/** Every place of a block where a rule reads an unknown name; overlapping ones included. */
export function sightingsIn({ words }: ArticleBlockWords, block: number): Sighting[] {
  const found: Sighting[] = [];
  const dateline = datelinePlace(words);
  if (dateline !== null) {
    const evidence: UnknownEvidence[] = ['byline'];
    found.push({
      block,
      first: 0,
      last: dateline,
      clitics: 0,
      kind: 'place',
      evidence,
      role: null,
    });
  }
  const author = bylineName(words);
  if (author) found.push({ block, kind: 'person', role: null, evidence: ['byline'], ...author });
  for (let i = 0; i < words.length; i++) {
    const announced = announcedName(words, i);
    if (announced) {
      const { noun, ...name } = announced;
      found.push({
        block,
        role: announcedRole(words, name.last, noun.meaning),
        evidence: ['announced'],
        ...name,
      });
    }
    const named = namedName(words, i);
    if (named) found.push({ block, role: null, evidence: ['naming'], ...named });
    const titled = titledName(words, i);
    if (titled) {
      const evidence: UnknownEvidence[] = ['title'];
      const { first, last, titleFirst, titleLast, titleClitics } = titled;
      const role = namedRole(words, titleFirst, titleLast, titleClitics);
      found.push({ block, first, last, clitics: 0, kind: 'person', evidence, role });
    }
    const nisba = nisbaName(words, i);
    if (nisba) found.push({ block, kind: 'person', role: nationalRole(words, i), ...nisba });
    if (isAcronym(words, i)) {
      const evidence: UnknownEvidence[] = ['acronym'];
      found.push({
        block,
        first: i,
        last: i,
        clitics: 0,
        kind: 'organisation',
        evidence,
        role: null,
      });
    }
    const spelt = speltLetters(words, i);
    if (spelt !== null) {
      const evidence: UnknownEvidence[] = ['spelt'];
      found.push({
        block,
        first: i,
        last: spelt,
        clitics: 0,
        kind: 'organisation',
        evidence,
        role: null,
      });
    }
    const brand = brandName(words, i);
    if (brand) found.push({ block, evidence: ['brand'], role: null, ...brand });
    const club = clubName(words, i);
    if (club)
      found.push({
        block,
        first: i,
        kind: 'organisation',
        evidence: ['club'],
        role: null,
        ...club,
      });
    const matched = matchedClub(words, i);
    if (matched !== null) {
      const evidence: UnknownEvidence[] = ['club'];
      found.push({
        block,
        first: i,
        last: matched,
        clitics: 0,
        kind: 'organisation',
        evidence,
        role: null,
      });
    }
    const place = locativeName(words, i);
    if (place) found.push({ block, kind: 'place', role: null, ...place });
    const free = freeName(words, i);
    if (free) found.push({ block, kind: null, role: null, ...free });
  }
  const complete = found.map((sighting) => withSurroundings(words, sighting));
  return [...complete, ...listed(words, block, complete)];
}

/** The names that "and" joins to a known place or body, or to one of those found. */
function listed(
  words: readonly ArticleWord[],
  block: number,
  found: readonly Sighting[],
): Sighting[] {
  const rows = [
    ...found.filter(({ evidence }) => !evidence.includes('byline')),
    ...words.map((_, i) => ({ first: i, last: i, kind: listKind(words, i) })),
  ];
  return rows.flatMap(({ first, last, kind }) => {
    if (kind === null) return [];
    const plural = kind === 'place' && isPluralPlace(words[first - 1]?.folded ?? '');
    return listedNames(words, last, kind, plural).map((name) => ({ block, role: null, ...name }));
  });
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
