import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  openDictionaryFile,
  readDictionaryWords,
  type DictionaryFile,
} from '../../../../src/ui/dictionaries/read-dictionary-file.ts';

const INDEX = { title: 'Ours', revision: '1', format: 3 };
const row = (term: string, ...glosses: string[]): unknown[] => [
  term,
  '',
  '',
  '',
  0,
  glosses,
  0,
  '',
];
const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));

function archive(files: Zippable): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zipSync(files));
}

const SOUND = archive({
  'index.json': json(INDEX),
  'term_bank_1.json': json([row('كِتَاب', 'book'), row('قلم', 'pen'), row('')]),
  'term_bank_2.json': [json([row('بيت', 'house')]), { level: 0 }],
  'styles.css': strToU8('*{}'),
});

const WATCH = { onRead: () => undefined, isCancelled: () => false };

async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<DictionaryFile> {
  const result = await openDictionaryFile(new Blob([bytes]));
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

async function problemOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const result = await openDictionaryFile(new Blob([bytes]));
  if (!result.ok) return `${result.error.code}: ${result.error.detail}`;
  const words = await readDictionaryWords(result.value, WATCH);
  return words.ok ? 'sound' : `${words.error.code}: ${words.error.detail}`;
}

describe('a dictionary in an archive', () => {
  test('says what it is, then gives its words and what is none', async () => {
    const dictionary = await opened(SOUND);
    expect(dictionary.header.title).toBe('Ours');
    const told: string[] = [];
    const words = await readDictionaryWords(dictionary, {
      ...WATCH,
      onRead: (done, of) => told.push(`${done}/${of}`),
    });
    expect(words.ok && words.value?.terms.map(({ key }) => key)).toEqual(['كتاب', 'قلم', 'بيت']);
    expect(words.ok && words.value?.problems).toEqual([
      { file: 'term_bank_1.json', row: 3, message: 'no word' },
    ]);
    expect(told).toEqual(['1/2', '2/2']);
  });

  test('is left where it is cancelled', async () => {
    let read = 0;
    const watch = { onRead: () => (read += 1), isCancelled: () => read > 0 };
    expect(await readDictionaryWords(await opened(SOUND), watch)).toEqual({
      ok: true,
      value: null,
    });
    expect(read).toBe(1);
  });

  test('another edition is not taken for the same file', async () => {
    const other = archive({
      'index.json': json(INDEX),
      'term_bank_1.json': json([row('بيت', 'home')]),
    });
    expect((await opened(other)).fingerprint).not.toBe((await opened(SOUND)).fingerprint);
    expect((await opened(SOUND)).fingerprint).toBe((await opened(SOUND)).fingerprint);
  });
});

describe('what is no dictionary', () => {
  const bank = json([row('بيت', 'house')]);

  test.each<[string, () => Uint8Array<ArrayBuffer>, string]>([
    ['text', () => Uint8Array.from(strToU8('hello')), 'not a ZIP archive'],
    ['nothing', () => new Uint8Array(0), 'not a ZIP archive'],
    ['no index', () => archive({ 'term_bank_1.json': bank }), 'there is no index.json'],
    ['no words', () => archive({ 'index.json': json(INDEX) }), 'there is no bank of words'],
    [
      'no word in its banks',
      () => archive({ 'index.json': json(INDEX), 'term_bank_1.json': json([]) }),
      'there is no word in it',
    ],
    [
      'another encoding',
      () =>
        archive({ 'index.json': json(INDEX), 'term_bank_1.json': Uint8Array.of(0xff, 0xfe, 0x20) }),
      'term_bank_1.json is no UTF-8 text',
    ],
    [
      'a bomb',
      () => archive({ 'index.json': json(INDEX), 'term_bank_1.json': new Uint8Array(4_000_000) }),
      'term_bank_1.json is too large when unpacked',
    ],
  ])('%s', async (_, bytes, problem) => {
    expect(await problemOf(bytes())).toBe(`dictionary-unreadable: ${problem}`);
  });

  test('an archive that lies about the size of a part', async () => {
    const bytes = SOUND.slice();
    const view = new DataView(bytes.buffer);
    // The directory entry of the first bank: its size says 10 bytes.
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && bytes[at + 46] === 't'.charCodeAt(0)) {
        view.setUint32(at + 24, 10, true);
        break;
      }
    expect(await problemOf(bytes)).toMatch(
      /^dictionary-unreadable: term_bank_1\.json is (?:larger|damaged)/u,
    );
  });

  test('an archive that was cut off or damaged anywhere never makes it throw', async () => {
    for (let cut = 0; cut < SOUND.length; cut += 7)
      expect(await problemOf(SOUND.slice(0, cut))).toMatch(/^dictionary-unreadable/u);
    for (let at = 0; at < SOUND.length; at += 5) {
      const bytes = SOUND.slice();
      bytes[at]! ^= 0x55;
      expect(await problemOf(bytes)).toMatch(/^(?:sound|dictionary-unreadable)/u);
    }
  });
});
