import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackProblem } from '../../../../src/core/pack/pack.ts';
import { parsePack } from '../../../../src/core/pack/parse-pack.ts';

type Json = Record<string, unknown>;

const HEADER: Json = {
  pack: 'sample',
  format: 1,
  version: '1.0.0',
  title: { ar: 'عيّنة', en: 'Sample' },
  licence: 'CC0-1.0',
  about: { ar: 'حزمة للاختبار.', en: 'A pack to test with.' },
};

const RUSSIA: Json = {
  id: 'russia',
  kind: 'country',
  ar: 'رُوسِيَا',
  en: 'Russia',
  alias: ['الاتحاد الروسي'],
  nisba: ['روسي'],
  plural: ['روس'],
  alias_en: ['Russian Federation'],
  about: { ar: 'دولة في أوروبا وآسيا', en: 'Country in Europe and Asia' },
  related: [{ as: 'capital', entry: 'moscow' }],
  wikidata: 'Q159',
};

const MOSCOW: Json = {
  id: 'moscow',
  kind: 'place',
  ar: 'مُوسْكُو',
  en: 'Moscow',
  about: { ar: 'عاصمة روسيا', en: 'Capital of Russia' },
};

const PUTIN: Json = {
  id: 'vladimir-putin',
  kind: 'person',
  ar: 'فْلَادِيمِير بُوتِين',
  en: 'Vladimir Putin',
  short: ['فلاديمير'],
  famous: ['بوتين'],
  short_en: ['Putin'],
  about: { ar: 'رئيس روسيا', en: 'President of Russia' },
  gender: 'male',
  born: '1952-10-07',
  offices: [
    { as: 'president', of: 'russia', from: '1999-12-31', to: '2008' },
    { as: 'president', of: 'russia', from: '2012' },
  ],
};

const PUTIN_HEAD = { as: 'head', of: 'russia', from: '2008', to: '2012' };

const SPEECH: Json = {
  event: '2007-02-10-munich-speech',
  from: '2007-02-10',
  to: '2007-02-10',
  precision: 'day',
  ar: 'انتقد بوتين النظام الأحادي القطب',
  en: 'Putin criticised the unipolar order',
  participants: ['vladimir-putin'],
  place: 'moscow',
  source: { title: 'A page', url: 'https://example.org/speech' },
};

function packOf(...records: (Json | string)[]): string {
  const lines = [HEADER, ...records];
  return lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
}

/** Problems of one entry line after sound ones, as messages. */
function entryProblems(change: Json): string[] {
  const { problems } = parsePack(packOf(RUSSIA, MOSCOW, { ...PUTIN, ...change }));
  expect(problems.every(({ line }) => line === 4)).toBe(true);
  return problems.map(({ message }) => message);
}

function eventProblems(change: Json): string[] {
  const { problems } = parsePack(packOf(RUSSIA, MOSCOW, PUTIN, { ...SPEECH, ...change }));
  expect(problems.every(({ line }) => line === 5)).toBe(true);
  return problems.map(({ message }) => message);
}

describe('parsePack', () => {
  const { pack, problems } = parsePack(packOf('', '# countries', RUSSIA, MOSCOW, PUTIN, SPEECH));

  it('reads a sound pack without a problem', () => {
    expect(problems).toEqual([]);
    expect(pack?.header).toEqual({
      id: 'sample',
      format: 1,
      version: '1.0.0',
      title: { ar: 'عيّنة', en: 'Sample' },
      licence: 'CC0-1.0',
      about: { ar: 'حزمة للاختبار.', en: 'A pack to test with.' },
    });
    expect(pack?.entries.map(({ id }) => id)).toEqual(['russia', 'moscow', 'vladimir-putin']);
  });

  it('reads until when it was checked', () => {
    const read = (as_of: string) =>
      parsePack([{ ...HEADER, as_of }, RUSSIA].map((line) => JSON.stringify(line)).join('\n'));
    expect(read('2026-06').pack?.header.asOf).toBe('2026-06');
    expect(read('June').problems).toMatchObject([
      { line: 1, message: expect.stringContaining('as_of') as string },
    ]);
  });

  it('makes an entry of a line', () => {
    const russia = pack?.entries[0];
    expect(russia).toMatchObject({
      kind: 'country',
      name: { ar: 'رُوسِيَا', en: 'Russia' },
      related: [{ as: 'capital', entry: 'moscow' }],
      wikidata: 'Q159',
      provenance: { from: 'pack', pack: 'sample' },
    });
    expect(pack?.entries[1]).toMatchObject({ related: [], wikidata: null });
  });

  it('writes every name out with its role', () => {
    expect(pack?.entries[2]?.names).toEqual([
      { text: 'فْلَادِيمِير بُوتِين', language: 'ar', role: 'main', alone: true },
      { text: 'Vladimir Putin', language: 'en', role: 'main', alone: true },
      { text: 'فلاديمير', language: 'ar', role: 'short', alone: false },
      { text: 'بوتين', language: 'ar', role: 'short', alone: true },
      { text: 'Putin', language: 'en', role: 'short', alone: false },
    ]);
  });

  it('reads the life of a person, and none of another kind', () => {
    expect(pack?.entries[2]?.life).toEqual({
      gender: 'male',
      born: '1952-10-07',
      offices: PUTIN['offices'],
    });
    expect(pack?.entries[1]).not.toHaveProperty('life');
  });

  it('writes nisba forms out, but for those that are the name itself', () => {
    const names = pack?.entries[0]?.names ?? [];
    const nisbas = names.filter(({ role }) => role === 'nisba').map(({ text }) => text);
    expect(nisbas).toEqual(expect.arrayContaining(['روسي', 'الروسية', 'الروسيين', 'الروس']));
    expect(nisbas).not.toContain('روسيا');
    expect(new Set(nisbas).size).toBe(nisbas.length);
  });

  it('counts the place of an event among its participants', () => {
    expect(pack?.events).toEqual([
      {
        id: '2007-02-10-munich-speech',
        from: '2007-02-10',
        to: '2007-02-10',
        precision: 'day',
        title: { ar: SPEECH['ar'], en: SPEECH['en'] },
        participants: ['vladimir-putin', 'moscow'],
        place: 'moscow',
        source: { title: 'A page', url: 'https://example.org/speech' },
        provenance: { from: 'pack', pack: 'sample' },
      },
    ]);
  });

  it('reads a file with a byte order mark and Windows line ends', () => {
    const text = `\ufeff${packOf(MOSCOW).replaceAll('\n', '\r\n')}\r\n`;
    expect(parsePack(text)).toMatchObject({ problems: [], pack: { entries: [{ id: 'moscow' }] } });
  });
});

describe('parsePack without a header', () => {
  it.each([
    ['', 'the file is empty', 0],
    ['\n# only a comment\n', 'the file is empty', 0],
    ['<!doctype html>', 'not JSON', 1],
    ['[1]', 'not a JSON object', 1],
    [JSON.stringify(MOSCOW), 'the key "pack"', 1],
    [JSON.stringify({ ...HEADER, format: 2 }), '"format" is not 1', 1],
    [JSON.stringify({ ...HEADER, pack: 'A Pack' }), '"pack" is not an id', 1],
    [JSON.stringify({ ...HEADER, title: 'Sample' }), '"title" is not an object', 1],
    [JSON.stringify({ ...HEADER, version: 'new' }), '"version" is not of the form', 1],
  ])('answers with null for %j', (text, message, line) => {
    const { pack, problems } = parsePack(text);
    expect(pack).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.line).toBe(line);
  });
});

describe('parsePack names what is wrong with an entry', () => {
  it.each<[Json, string]>([
    [{ id: 'Putin' }, '"id" is not an id'],
    [{ id: 'a--b' }, '"id" is not an id'],
    [{ kind: 'human' }, '"kind" is "human", not one of person'],
    [{ ar: undefined }, '"ar" is missing'],
    [{ ar: 'Putin' }, '"ar" holds no Arabic letter'],
    [{ en: 'بوتين' }, '"en" holds Arabic letters'],
    [{ en: 7 }, '"en" is not a text'],
    [{ en: ' Putin' }, '"en" has white space at its beginning'],
    [{ en: 'P'.repeat(121) }, '"en" has 121 characters, at most 120'],
    [{ en: 'Vlad\u0000imir' }, 'control character'],
    [{ en: 'Vlad\u202eimir' }, 'invisible character'],
    [{ ar: 'بو\u200fتين' }, 'invisible character'],
    [{ alias: ['أ\u2066ب'] }, '"alias[0]" holds an invisible character'],
    [{ en: 'Vlad\ud800' }, 'half a character'],
    [{ alias: 'x' }, '"alias" is not a list'],
    [{ alias: Array.from({ length: 61 }, (_, i) => `اسم ${i}`) }, '"alias" has 61 members'],
    [{ alias: ['بوتين'] }, 'stands twice'],
    [{ famous: ['ب'] }, 'a single letter'],
    [{ plural: ['بوتينيون'] }, 'there is no "nisba"'],
    [{ nisba: ['كوري شمالي جديد'] }, 'more than two words'],
    [{ about: { ar: 'رئيس روسيا.', en: 'President' } }, '"about.ar" ends in a full stop'],
    [{ about: { ar: 'رئيس', en: 'x'.repeat(141) } }, '"about.en" has 141 characters'],
    [{ about: { ar: 'رئيس', en: 'President', fr: 'x' } }, 'about.unknown key "fr"'],
    [{ related: [{ as: 'friend', entry: 'moscow' }] }, '"related[0].as" is "friend"'],
    [{ related: ['moscow'] }, '"related[0]" is not an object'],
    [{ related: [{ as: 'see-also', entry: 'vladimir-putin' }] }, 'is the entry itself'],
    [{ related: [{ as: 'see-also', entry: 'moscow', from: '2020', to: '2019' }] }, 'before "from"'],
    [{ related: [{ as: 'see-also', entry: 'moscow', from: 'long ago' }] }, 'is no date'],
    [{ gender: 'man' }, '"gender" is "man", not one of female, male'],
    [{ born: '1952-02-30' }, '"born" is no date of the calendar'],
    [{ died: '1950' }, '"died" is before "born"'],
    [{ offices: [{ as: 'tsar', of: 'russia' }] }, '"offices[0].as" is "tsar"'],
    [{ offices: ['president'] }, '"offices[0]" is not an object'],
    [{ offices: [{ as: 'head', of: 'russia', until: '2008' }] }, 'offices[0].unknown key "until"'],
    [
      { offices: [PUTIN_HEAD, { ...PUTIN_HEAD, to: '2009' }] },
      'repeats an earlier office: head russia 2008',
    ],
    [{ wikidata: '159' }, '"wikidata" is not an item id'],
    [{ colour: 'red' }, 'unknown key "colour"'],
  ])('%j', (change, message) => {
    expect(entryProblems(change)).toEqual([expect.stringContaining(message)]);
  });

  it('a life of what is no person', () => {
    const { problems } = parsePack(packOf(RUSSIA, { ...MOSCOW, born: '1147' }));
    expect(problems).toEqual([
      { line: 3, record: 'moscow', message: '"born" is of persons, and this is a place' },
    ]);
  });

  it('all of it at once', () => {
    expect(entryProblems({ kind: 'human', en: '', wikidata: 'x' })).toHaveLength(3);
  });
});

describe('parsePack names what is wrong with an event', () => {
  it.each<[Json, string]>([
    [{ from: '2007-02-30', to: '2007-03-01' }, '"from" is not a date'],
    [{ to: '10 February' }, '"to" is not a date'],
    [{ from: '2007-02-11' }, '"from" is after "to"'],
    [{ precision: 'month' }, '"precision" is month, but the interval has 1 of the 5 days'],
    [{ precision: 'hour' }, '"precision" is "hour"'],
    [{ event: 'munich-speech' }, 'does not begin with the date'],
    [{ event: '2007-02-11-munich-speech' }, 'does not begin with the date'],
    [{ participants: [] }, '"participants" is empty'],
    [{ participants: undefined }, '"participants" is missing'],
    [{ participants: ['moscow', 'moscow'] }, 'names moscow twice'],
    [{ participants: ['No Body'] }, '"participants[0]" is not the id of an entry: "No Body"'],
    [{ en: 'Putin spoke.' }, '"en" ends in a full stop'],
    [{ en: 'x'.repeat(161) }, '"en" has 161 characters'],
    [{ source: undefined }, '"source" is missing'],
    [{ source: { title: 'A', url: 'javascript:alert(1)' } }, '"source.url" is not an address'],
    [{ source: { title: 'A', url: 'https://' } }, '"source.url" is not an address'],
    [{ source: { title: 'A', url: 'https://a@b.example/' } }, '"source.url" is not an address'],
    [{ source: { title: 'A', url: 'https://b.example/ x' } }, '"source.url" is not an address'],
    [{ id: 'x' }, 'unknown key "id"'],
  ])('%j', (change, message) => {
    expect(eventProblems(change)).toEqual([expect.stringContaining(message)]);
  });

  it('but not a print source, nor a year that is a year long', () => {
    const year = { event: '2007-year', from: '2007-01-01', to: '2007-12-31', precision: 'year' };
    expect(eventProblems({ ...year, source: { title: 'A book, p. 7' } })).toEqual([]);
  });
});

describe('parsePack keeps what is sound', () => {
  it('around broken lines, each with its number', () => {
    const text = packOf('{"id":', RUSSIA, '"text"', MOSCOW, '{"name":"x"}', PUTIN, HEADER);
    const { pack, problems } = parsePack(text);
    expect(pack?.entries.map(({ id }) => id)).toEqual(['russia', 'moscow', 'vladimir-putin']);
    expect(problems).toEqual<PackProblem[]>([
      { line: 2, record: null, message: 'the line is not JSON: "{\\"id\\":"' },
      { line: 4, record: null, message: 'the line is not a JSON object' },
      {
        line: 6,
        record: null,
        message: 'neither an entry (key "id") nor a past event (key "event")',
      },
      { line: 8, record: null, message: 'a second header; a file holds one pack' },
    ]);
  });

  it('of two lines with one id the first', () => {
    const { pack, problems } = parsePack(packOf(MOSCOW, { ...MOSCOW, en: 'Moskva' }));
    expect(pack?.entries.map(({ name }) => name.en)).toEqual(['Moscow']);
    expect(problems).toEqual([
      { line: 3, record: 'moscow', message: '"moscow" stands on line 2 already' },
    ]);
  });

  it('of records that refer to a broken line, without the reference', () => {
    const { pack, problems } = parsePack(packOf(RUSSIA, { ...MOSCOW, kind: '?' }, PUTIN, SPEECH));
    expect(problems.map(({ line }) => line)).toEqual([3]);
    expect(pack?.entries[0]?.related).toEqual([]);
    expect(pack?.events[0]).toMatchObject({ participants: ['vladimir-putin'], place: null });
  });

  it('and references to entries of other packs', () => {
    const putin = { ...PUTIN, related: [{ as: 'see-also', entry: 'elsewhere' }] };
    const speech = { ...SPEECH, participants: ['somebody'], place: 'somewhere' };
    const { pack, problems } = parsePack(packOf(putin, speech));
    expect(problems).toEqual([]);
    expect(pack?.entries[0]?.related).toEqual([{ as: 'see-also', entry: 'elsewhere' }]);
    expect(pack?.events[0]).toMatchObject({
      participants: ['somebody', 'somewhere'],
      place: 'somewhere',
    });
  });

  it('but no event whose participants are all gone', () => {
    const speech = { ...SPEECH, place: undefined };
    const { pack, problems } = parsePack(packOf({ ...PUTIN, kind: '?' }, speech));
    expect(pack?.events).toEqual([]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('parsePack with hostile files', () => {
  it('names prototype keys as unknown and pollutes nothing', () => {
    const line = JSON.stringify(PUTIN).replace('{', '{"__proto__":{"polluted":1},"constructor":1,');
    const { problems } = parsePack(packOf(line));
    expect(problems.map(({ message }) => message)).toEqual([
      'unknown key "__proto__"',
      'unknown key "constructor"',
    ]);
    expect(({} as Json)['polluted']).toBeUndefined();
  });

  it('takes ids that are names of object members for ids', () => {
    const { pack, problems } = parsePack(packOf({ ...MOSCOW, id: 'constructor' }));
    expect(problems).toEqual([]);
    expect(pack?.entries.map(({ id }) => id)).toEqual(['constructor']);
  });

  it('does not read endless lines', () => {
    const { pack, problems } = parsePack(packOf({ ...MOSCOW, en: 'x'.repeat(30_000) }, PUTIN));
    expect(pack?.entries).toHaveLength(1);
    expect(problems[0]?.message).toContain('at most 20000 are read');
  });

  it('does not read endless files', () => {
    const text = `${packOf()}\n${'{}\n'.repeat(100_001)}`;
    const { problems } = parsePack(text);
    expect(problems.at(-1)).toMatchObject({ line: 100_002 });
    expect(problems.at(-1)?.message).toContain('more than 100000 records');
  });

  it('reads deep nesting as any wrong value', () => {
    const deep = `${'['.repeat(9000)}${']'.repeat(9000)}`;
    const { problems } = parsePack(packOf(`{"id":"x","kind":${deep}}`));
    expect(problems.map(({ message }) => message)).toContain('"kind" is not a text');
  });

  it('writes what it quotes visibly and short', () => {
    const { problems } = parsePack(packOf(`\u202e${'x'.repeat(200)}`));
    expect(problems[0]?.message).toMatch(/^the line is not JSON: "\\u202exxx/u);
    expect(problems[0]?.message.length).toBeLessThan(100);
  });

  it('never throws, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .constantFrom(RUSSIA, MOSCOW, PUTIN, SPEECH)
        .chain((record) =>
          fc
            .tuple(fc.constantFrom(...Object.keys(record)), fc.jsonValue())
            .map(([key, value]) => JSON.stringify({ ...record, [key]: value })),
        ),
    );
    const file = fc
      .tuple(fc.constantFrom(JSON.stringify(HEADER), ''), fc.array(line, { maxLength: 8 }))
      .map(([header, lines]) => [header, ...lines].join('\n'));
    fc.assert(
      fc.property(file, (text) => {
        const { pack, problems } = parsePack(text);
        const count = text.split('\n').length;
        for (const problem of problems) expect(problem.line).toBeLessThanOrEqual(count);
        // Entries that the file declares and that were refused are referred to no more.
        const ids = new Set(pack?.entries.map(({ id }) => id));
        const refused = problems.flatMap(({ record }) =>
          record === null || ids.has(record) ? [] : [record],
        );
        for (const { participants } of pack?.events ?? []) {
          expect(participants).not.toHaveLength(0);
          expect(refused.filter((id) => participants.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
