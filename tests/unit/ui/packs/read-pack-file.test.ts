import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../../src/core/pack/parse-pack.ts';
import { PACK_READER_VERSION } from '../../../../src/core/pack/reader-version.ts';
import { describePack } from '../../../../src/ui/packs/described-pack.ts';
import { readPackFile } from '../../../../src/ui/packs/read-pack-file.ts';

const HEADER =
  '{"pack":"trial","format":1,"version":"1.0.0","title":{"ar":"تجربة","en":"Trial"},"licence":"CC0-1.0","about":{"ar":"تجربة","en":"Trial"}}';
const ENTRY =
  '{"id":"aden","kind":"place","ar":"عدن","en":"Aden","about":{"ar":"مدينة في اليمن","en":"City in Yemen"}}';

/** What the worker does, without one: node has none of the browser's kind. */
const read = (text: string) => Promise.resolve(describePack(parsePack(text)));

describe('readPackFile', () => {
  it('reads a sound pack with the checksum of its text', async () => {
    const text = `${HEADER}\n${ENTRY}\n`;
    const outcome = await readPackFile(new Blob([text]), read);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        problems: [],
        checksum: `${PACK_READER_VERSION}-${createHash('sha256').update(text).digest('hex')}`,
      },
    });
    expect(outcome.ok && outcome.value.header.id).toBe('trial');
    expect(outcome.ok && outcome.value.text).toBe(text);
  });

  it('keeps the sound lines and names the others', async () => {
    const outcome = await readPackFile(new Blob([`${HEADER}\nnot json\n${ENTRY}\n`]), read);
    expect(outcome.ok && outcome.value.problems.map(({ line }) => line)).toEqual([2]);
    expect(outcome.ok && outcome.value.entries).toBe(1);
  });

  it.each([
    ['no header', new Blob([ENTRY])],
    ['an empty file', new Blob([])],
    ['bytes that are no text', new Blob([new Uint8Array([0xff, 0xfe, 0xd8])])],
  ])('refuses %s and says why', async (_, file) => {
    const outcome = await readPackFile(file, read);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'pack-unreadable' } });
    expect(!outcome.ok && outcome.error.detail).not.toBe('');
  });

  it('refuses a file beyond measure without reading it', async () => {
    const huge = {
      size: 1e9,
      arrayBuffer: () => Promise.reject(new Error('read')),
    } as unknown as Blob;
    expect(await readPackFile(huge, read)).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
  });
});
