import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleProblems } from '../../src/build/bundles.mjs';
import { manifestFor } from '../../src/build/manifest.mjs';
import { compilePacks } from '../../src/build/packs.mjs';
import { emptied } from '../../src/build/without-examples.mjs';
import { openArchive, packAt } from '../../src/storage/packs/pack-bytes.ts';
import { shippedPacksSchema } from '../../src/storage/packs/shipped-packs.ts';

const ROOT = join(import.meta.dirname, '../..');
const source = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as object;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'siyaq-build-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('manifestFor', () => {
  it('gives Chromium none of the keys of Firefox', () => {
    const manifest = manifestFor('chromium', source, '1.2.3', false);
    expect(manifest).toMatchObject({ version: '1.2.3', side_panel: {} });
    expect(manifest.background).toEqual({ service_worker: 'background.js', type: 'module' });
    expect(manifest).not.toHaveProperty('sidebar_action');
    expect(manifest).not.toHaveProperty('browser_specific_settings');
  });

  it('gives Firefox none of the keys of Chromium', () => {
    const manifest = manifestFor('firefox', source, '1.2.3', false);
    expect(manifest).toMatchObject({ version: '1.2.3', sidebar_action: {} });
    expect(manifest.background).toEqual({ scripts: ['background.js'], type: 'module' });
    expect(manifest.permissions).not.toContain('sidePanel');
    expect(manifest).not.toHaveProperty('side_panel');
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
  });

  it('asks for no site at install, and for tests differs in that alone', () => {
    for (const target of ['chromium', 'firefox'] as const) {
      const shipped = manifestFor(target, source, '1.2.3', false);
      const { host_permissions: granted, ...rest } = manifestFor(target, source, '1.2.3', true);
      expect(shipped).not.toHaveProperty('host_permissions');
      expect(granted).toEqual(['*://*/*']);
      expect(rest).toEqual(shipped);
    }
  });
});

describe('compilePacks', () => {
  it('names file and line of what is broken', async () => {
    const header = {
      ...{ pack: 'broken', format: 1, version: '1.0.0', title: { ar: 'تجربة', en: 'Trial' } },
      ...{ licence: 'CC0-1.0', about: { ar: 'حزمة معطوبة', en: 'A broken pack' } },
    };
    const lines = ['# a comment', JSON.stringify(header), '{not json', ''];
    writeFileSync(join(folder, 'broken.jsonl'), lines.join('\n'));
    const { problems, files } = await compilePacks(folder);
    expect(files.size).toBe(0);
    expect(problems).toContainEqual(expect.stringMatching(/broken\.jsonl:3: ./));
  });

  it('names a reference to an entry that no pack holds', async () => {
    const alone = mkdtempSync(join(folder, 'alone-'));
    const about = { ar: 'للاختبار', en: 'To test with' };
    const header = {
      ...{ pack: 'alone', format: 1, version: '1.0.0', title: { ar: 'تجربة', en: 'Trial' } },
      ...{ licence: 'CC0-1.0', about },
    };
    const related = [{ as: 'capital', entry: 'nowhere' }];
    const entry = { id: 'utopia', kind: 'country', ar: 'يوتوبيا', en: 'Utopia', about, related };
    writeFileSync(
      join(alone, 'alone.jsonl'),
      `${JSON.stringify(header)}\n${JSON.stringify(entry)}`,
    );
    expect((await compilePacks(alone)).problems).toEqual([
      'alone.jsonl:2: utopia: "related" refers to nowhere, which no pack holds',
    ]);
  });

  it('refuses packs that are not what is generated, and says how to mend them', async () => {
    const old = join(folder, 'old');
    cpSync(join(ROOT, 'extension/packs'), old, { recursive: true });
    const world = readFileSync(join(old, 'world.jsonl'), 'utf8');
    writeFileSync(
      join(old, 'world.jsonl'),
      world.replace('{"as":"currency","entry":"albanian-lek"},', ''),
    );
    expect((await compilePacks(old)).problems).toEqual([
      'world.jsonl:0: is not what `npm run packs -- generate` writes: run it',
    ]);
  });

  it('ships the lines of the built-in packs, each as it is', async () => {
    const packs = join(ROOT, 'extension/packs');
    const { problems, files } = await compilePacks(packs);
    expect(problems).toEqual([]);
    const read = (path: string): Buffer => Buffer.from(files.get(path) ?? []);
    const list = v.parse(shippedPacksSchema, JSON.parse(read('packs/index.json').toString()));
    expect([...files.keys()].sort()).toEqual(['packs/index.json', 'packs/packs.lzma']);
    const archive = openArchive(read('packs/packs.lzma'));
    for (const { id, sha256, file, ...place } of list) {
      const source = readFileSync(join(packs, `${id}.jsonl`), 'utf8');
      expect(file).toBe('packs/packs.lzma');
      expect(packAt(archive, place) === source).toBe(true);
      expect(sha256).toBe(createHash('sha256').update(source).digest('hex'));
    }
  });
});

describe('examples of the tables', () => {
  it('are emptied, and nothing beside them', () => {
    const row = `row({ past: 'وقع', example: ['نص', \`text\`], note: 'example', counterexample: 'لا' });`;
    expect(emptied(row)).toBe(
      `row({ past: 'وقع', example: ['', ''], note: 'example', counterexample: '' });`,
    );
    expect(emptied(`a({ example: { text: 'x', english: 'y' } });`)).toBe(
      `a({ example: { text: '', english: '' } });`,
    );
  });
});

describe('bundleProblems', () => {
  const bundles = (files: Record<string, Uint8Array>, loads: Record<string, string[]> = {}) => ({
    files: new Map(Object.entries(files)),
    loads: new Map(Object.entries(loads)),
  });

  it('refuses a content script over its budget', () => {
    const tooLarge = bundles(
      { 'stage-one.js': randomBytes(9_000) },
      { 'stage-one': ['stage-one.js'] },
    );
    expect(bundleProblems(tooLarge)).toEqual([expect.stringContaining('stage-one.js is 90')]);
  });

  it('counts what a bundle shares with others', () => {
    const files = { 'panel.js': randomBytes(80_000), 'chunks/A.js': randomBytes(80_000) };
    expect(bundleProblems(bundles(files, { panel: ['panel.js'] }))).toEqual([]);
    const loads = { panel: ['panel.js', 'chunks/A.js'], timeline: ['chunks/A.js'] };
    expect(bundleProblems(bundles(files, loads))).toEqual([
      expect.stringContaining('panel.js is 160'),
    ]);
  });

  it('refuses a message that is left out of the bundle that says it', () => {
    const files = { 'stage-two.js': Buffer.from('say("library_empty")') };
    expect(bundleProblems(bundles(files))).toEqual([expect.stringContaining('library_')]);
  });

  it('refuses code out of text and code from elsewhere', () => {
    for (const code of ['eval("1")', 'new Function("x")', 'import("https://example.org/x.js")'])
      expect(bundleProblems(bundles({ 'chunks/A.js': Buffer.from(code) }))).toHaveLength(1);
    expect(bundleProblems(bundles({ 'reader.js': Buffer.from('retrieval(1)') }))).toEqual([]);
  });
});

/** Checksums of every file below a folder. */
function checksums(of: string): Record<string, string> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  const sums = files.map((file) => {
    const path = join(file.parentPath, file.name);
    return [path.slice(of.length), createHash('sha256').update(readFileSync(path)).digest('hex')];
  });
  return Object.fromEntries(sums.sort()) as Record<string, string>;
}

describe('build.mjs', () => {
  it('gives the same bytes again, in another time zone too', { timeout: 300_000 }, async () => {
    const builds = ['UTC', 'Asia/Tokyo'].map(async (zone) => {
      const out = join(folder, zone.replace('/', '-'));
      await promisify(execFile)(process.execPath, ['build.mjs', '--zip', '--out', out], {
        cwd: ROOT,
        env: { ...process.env, TZ: zone },
      });
      return checksums(out);
    });
    const [first, second] = await Promise.all(builds);
    expect(Object.keys(first ?? {})).toContainEqual(
      expect.stringMatching(/siyaq-firefox-.*\.zip$/),
    );
    expect(second).toEqual(first);
  });
});
