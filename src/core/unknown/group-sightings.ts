import type { Kind } from '../kind.ts';
import { fold } from '../text/fold.ts';
import { originalSpan } from '../text/normalise.ts';
import type { ArticleBlockWords } from './article-words.ts';
import { isBodyNoun } from './body-nouns.ts';
import { confidenceOf } from './confidence.ts';
import { shortForms } from './short-forms.ts';
import type { Group, Sighting, UnknownName, UnknownSpan } from './unknown-name.ts';

/**
 * Puts the sightings of each name together, finds its short forms elsewhere, and weighs its evidence. Of
 * overlapping sightings the longest stands, with what the others that begin with it have to say.
 */
export function groupSightings(
  article: readonly ArticleBlockWords[],
  sightings: readonly Sighting[],
): UnknownName[] {
  const groups = new Map<string, Group>();
  for (const sighting of settled(sightings)) {
    const key = keyOf(article, sighting);
    const group = groups.get(key) ?? { key, sightings: [] };
    group.sightings.push(sighting);
    groups.set(key, group);
  }
  return shortForms(article, [...groups.values()])
    .map((group) => asName(article, group))
    .sort((a, b) => before(a.spans[0]!, b.spans[0]!));
}

function settled(sightings: readonly Sighting[]): Sighting[] {
  const ordered = [...sightings].sort(
    (a, b) =>
      length(b) - length(a) ||
      Number(b.role !== null) - Number(a.role !== null) ||
      a.first - b.first,
  );
  const kept: Sighting[] = [];
  for (const sighting of ordered) {
    const over = kept.find(
      (one) =>
        one.block === sighting.block && one.first <= sighting.last && sighting.first <= one.last,
    );
    if (over === undefined) {
      kept.push({ ...sighting });
      continue;
    }
    if (over.first !== sighting.first) continue;
    over.evidence = [...new Set([...over.evidence, ...sighting.evidence])];
    over.kind ??= sighting.kind;
    over.role ??= sighting.role;
  }
  return kept;
}

function length({ first, last }: Sighting): number {
  return last - first;
}

/** The one word of many names that is spelt in two ways: عبد الرحمان, عبد الرحمن. */
const MERCIFUL = 'الرحمان';
const MERCIFUL_SHORT = 'الرحمن';

/** The letters of a sighting, folded, without proclitics and spaces. */
function keyOf(article: readonly ArticleBlockWords[], sighting: Sighting): string {
  const words = article[sighting.block]!.words.slice(sighting.first, sighting.last + 1);
  const letters = words.map(({ folded }) => folded).join('');
  return letters.slice(sighting.clitics).replaceAll(MERCIFUL, MERCIFUL_SHORT);
}

function asName(article: readonly ArticleBlockWords[], { sightings }: Group): UnknownName {
  const ordered = sightings
    .map((sighting) => ({ sighting, span: spanOf(article, sighting) }))
    .sort((a, b) => before(a.span, b.span));
  const fullest = ordered.reduce((a, b) => (length(b.sighting) > length(a.sighting) ? b : a));
  const evidence = [...new Set(sightings.flatMap((sighting) => sighting.evidence))];
  return {
    text: textOf(article, fullest.sighting),
    kind: commonest(sightings),
    spans: ordered.map(({ span }) => span),
    evidence,
    confidence: confidenceOf(evidence, length(fullest.sighting) + 1),
    role: ordered.find(({ sighting }) => sighting.role !== null)?.sighting.role ?? null,
  };
}

function commonest(sightings: readonly Sighting[]): Kind | null {
  const counts = new Map<Kind, number>();
  for (const { kind } of sightings) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function textOf(article: readonly ArticleBlockWords[], sighting: Sighting): string {
  const { text } = article[sighting.block]!;
  const { starts, ends } = text.words;
  const written = text.normalised.text.slice(
    starts[sighting.first]! + sighting.clitics,
    ends[sighting.last],
  );
  const name = written.replace(/["\u00ab\u00bb\u201c\u201d]/gu, '');
  // Of "للهيئة" the second lam is what is left of the article.
  const { kind, clitics, first } = sighting;
  const { letters } = article[sighting.block]!.words[first]!;
  const swallowed = clitics > 0 && /^[\u0648\u0641]?\u0644\u0644/u.test(letters);
  return swallowed && kind === 'organisation' && isBodyNoun(fold(letters)) ? `\u0627${name}` : name;
}

function spanOf(article: readonly ArticleBlockWords[], sighting: Sighting): UnknownSpan {
  const { block, first, last, clitics } = sighting;
  const { text } = article[block]!;
  const { starts, ends } = text.words;
  const span = originalSpan(text.original, text.normalised, starts[first]! + clitics, ends[last]!);
  return { block, ...span };
}

function before(a: UnknownSpan, b: UnknownSpan): number {
  return a.block - b.block || a.start - b.start;
}
