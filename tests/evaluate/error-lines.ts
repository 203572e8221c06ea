import type { Mention } from '../../src/core/mention.ts';
import type { Judged } from './judged-gold.ts';
import type { Judgement } from './judge.ts';
import type { Glossary } from './packs.ts';
import { writtenRole } from './written-role.ts';

/** How much of the text is shown on each side of a name, in UTF-16 units. */
const AROUND = 24;

/** Invisible marks that keep a piece of Arabic together, right to left, in a line that runs left to right. */
const ISOLATE = '\u2067';
const END_ISOLATE = '\u2069';

/** Every judgement that is not `right`, one line each. */
export function goldErrorLines({ entries }: Glossary, judged: readonly Judged[]): string[] {
  return judged
    .filter(({ judgement }) => judgement.outcome !== 'right')
    .map(({ passage, block, judgement }) =>
      errorLine(`${passage.file}:${block.line}`, block.text, judgement, entries),
    );
}

/**
 * One judgement: where, outcome, the surface between brackets in its context, what was expected and as what
 * name of it ("unlisted": no name of the entry is written so), what was found and on what evidence.
 *
 * @example 'gold/gulf.txt:12  missed  ⁧…التقى وزير [خارجية] عمان…⁩  expected oman (short)  found nothing'
 */
export function errorLine(
  where: string,
  text: string,
  judgement: Judgement,
  glossary: Glossary['entries'],
): string {
  const { outcome, found } = judgement;
  const at = found ?? judgement.expected;
  const context = at ? inContext(text, at) : '';
  const expected = expectedText(text, judgement, glossary);
  return [where, outcome, context, expected, foundText(text, found)].join('  ');
}

function expectedText(
  text: string,
  { outcome, expected }: Judgement,
  glossary: Glossary['entries'],
): string {
  if (expected === null) return 'expected nothing';
  if (expected.unknown !== null) return `expected a ${expected.unknown} that no pack holds`;
  const surface = text.slice(expected.start, expected.end);
  const entries = expected.entries.map((id) => {
    const entry = glossary.get(id);
    return `${id} (${entry ? writtenRole(entry, surface) : 'no entry'})`;
  });
  const at = outcome === 'span-off' ? ` at ${isolated(surface)}` : '';
  return `expected ${entries.join(' or ')}${at}`;
}

function foundText(text: string, found: Mention | null): string {
  if (found === null) return 'found nothing';
  const { start, end, entry, role, confidence, evidence, others } = found;
  const also = others.length > 0 ? `, or ${others.join(', ')}` : '';
  return `found ${entry}${also} at ${isolated(text.slice(start, end))} (${role}; ${evidence.join(', ')}; ${confidence})`;
}

/** A name between brackets in what stands around it, on one line. */
export function inContext(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const open = start > AROUND ? '…' : '';
  const close = end + AROUND < text.length ? '…' : '';
  return isolated(`${open}${before}[${text.slice(start, end)}]${after}${close}`);
}

/** On one line, and apart from the words around it. */
function isolated(text: string): string {
  return `${ISOLATE}${text.replace(/\s+/gu, ' ')}${END_ISOLATE}`;
}
