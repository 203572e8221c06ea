import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { compileNameTable, NAME_TABLE_VERSION } from '../../../../src/storage/packs/name-table.ts';
import { samplePack } from '../sample-pack.ts';

/** Some entries with their main names, whatever forms packs are read with. */
const entries = samplePack().entries.map((entry) => ({
  ...entry,
  names: entry.names.filter(({ role }) => role === 'main'),
}));

/** Of the table of these entries, for each version that was released. */
const FINGERPRINTS: Record<number, string> = {
  1: '6856c1792f582ee4',
};

/**
 * When it fails because names have other keys now, raise the version and add its fingerprint: the tables that
 * readers have are compiled anew then.
 */
it('is the same as long as its version is', () => {
  const table = compileNameTable(entries, 'sample');
  const plain = JSON.stringify(table, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? [...(value as Uint32Array)] : value,
  );
  const fingerprint = createHash('sha256').update(plain).digest('hex').slice(0, 16);
  expect(FINGERPRINTS[NAME_TABLE_VERSION]).toBe(fingerprint);
});

it('passes over an entry that cannot be read, and keeps the numbers of the others', () => {
  const [first, second] = entries;
  const table = compileNameTable([first!, null, second!], 'sample');
  expect([...new Set(table.entries)]).toEqual([0, 2]);
  expect(table.kinds).toHaveLength(3);
});
