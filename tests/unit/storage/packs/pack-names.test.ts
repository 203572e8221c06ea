import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/core/entry.ts';
import type { SearchName, TermKind } from '../../../../src/storage/name-source.ts';
import { nameRows } from '../../../../src/storage/name-rows.ts';
import { compileNameTable } from '../../../../src/storage/packs/name-table.ts';
import { OpenNameTable } from '../../../../src/storage/packs/open-name-table.ts';
import { PackNames } from '../../../../src/storage/packs/pack-names.ts';
import { samplePack } from '../sample-pack.ts';

/** The names of several packs must answer as one table of rows in the order of their packs would. */

const { entries } = samplePack();
const KINDS: TermKind[] = ['key', 'words', 'sounds'];
const rows = entries.flatMap((entry) => nameRows(entry, 'sample'));
const terms = Object.fromEntries(
  KINDS.map((by) => [by, [...new Set(rows.flatMap((row) => row[by]))].sort()]),
) as Record<TermKind, string[]>;
const by = fc.constantFrom(...KINDS);
const limit = fc.integer({ min: 1, max: 20 });
const cuts = fc.uniqueArray(fc.integer({ min: 0, max: entries.length }), { maxLength: 3 });

function tableOf(part: readonly Entry[]): OpenNameTable {
  const edition = { id: 1, pack: 'sample', perChunk: 8, events: [] };
  return new OpenNameTable(compileNameTable(part, 'sample'), {
    ...edition,
    entries: part.map(({ id }) => id),
  });
}

function cutAt(places: readonly number[]): PackNames {
  const bounds = [0, ...places.toSorted((a, b) => a - b), entries.length];
  return new PackNames(bounds.slice(1).map((end, i) => tableOf(entries.slice(bounds[i], end))));
}

function texts(names: readonly Pick<SearchName, 'entry' | 'text'>[]): string[] {
  return names.map(({ entry, text }) => `${entry} ${text}`);
}

/** The rows of a term. */
function having(kind: TermKind, term: string) {
  return rows.filter((row) => [row[kind]].flat().includes(term));
}

describe('the names of packs', () => {
  it('are found by the beginning of a term, in the order of terms', () => {
    fc.assert(
      fc.property(
        cuts,
        by,
        limit,
        fc.nat(),
        fc.integer({ min: 1, max: 3 }),
        (places, kind, most, nth, length) => {
          const prefix = terms[kind][nth % terms[kind].length]!.slice(0, length);
          const begun = terms[kind].filter((term) => term.startsWith(prefix));
          const names = cutAt(places);
          expect(texts(names.beginning(kind, prefix, most))).toEqual(
            texts(begun.flatMap((term) => having(kind, term))).slice(0, most),
          );
          expect(names.termsBeginning(kind, prefix, most)).toEqual(begun.slice(0, most));
        },
      ),
    );
  });

  it('are found by any of some terms, each once, and by all of them', () => {
    const some = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(cuts, by, limit, some, (places, kind, most, numbers) => {
        const asked = numbers.map((nth) => terms[kind][nth % terms[kind].length]!);
        const names = cutAt(places);
        const any = [...new Set(asked)].sort().flatMap((term) => having(kind, term));
        expect(texts(names.withAny(kind, asked, most))).toEqual(
          [...new Set(texts(any))].slice(0, most),
        );
        const all = rows.filter((row) => asked.every((term) => [row[kind]].flat().includes(term)));
        expect(texts(names.withAll(kind, asked, most))).toEqual(texts(all).slice(0, most));
      }),
    );
  });

  it('know their key, words, role and kind', () => {
    const [name] = cutAt([4]).withAny('key', ['sergei lavrov'], 5);
    expect(name).toEqual({
      ...{ entry: 'sergei-lavrov', kind: 'person', text: 'Sergei Lavrov', language: 'en' },
      ...{ role: 'main', key: 'sergei lavrov', words: ['sergei', 'lavrov'] },
    });
  });
});
