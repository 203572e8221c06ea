import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

/** Both stages in an extension of the tests' own, whose background knows one name and opens no panel. */
const BACKGROUND = `
const api = globalThis.browser ?? chrome;
const NAME = 'سلمى الحربي';
const entry = { id: 'salma', kind: 'person', name: { ar: NAME, en: 'Salma Harbi' }, transliteration: null, about: { ar: 'وصف', en: 'about' } };
const mentionsIn = (text) => [...text.matchAll(NAME)].map(({ index }) => ({
  start: index, end: index + NAME.length, entry: 'salma', role: 'main', clitics: '', confidence: 1, evidence: ['exact'], others: [],
}));
const documents = new Map();
api.runtime.onConnect.addListener((port) => {
  documents.set(port.name, new Map());
  port.onDisconnect.addListener(() => documents.delete(port.name));
});
const answers = {
  'page.detected': (request, sender) =>
    api.scripting.executeScript({ target: { tabId: sender.tab.id }, files: ['stage-two.js'] }).then(() => null),
  'mentions.find': ({ document, version, since, blocks, texts }) => {
    const held = documents.get(document);
    for (const [block, text] of texts) held?.set(block, text);
    if (!held || blocks.some((block) => !held.has(block))) return null;
    const asked = since === 0 ? blocks : texts.map(([block]) => block);
    return { version, entries: [entry], interfaceLanguage: 'en', dates: { mark: false, months: 'both' }, mentions: asked.map((block) => [block, mentionsIn(held.get(block))]) };
  },
  'entry.card': () => ({ entry, latest: null }),
  'panel.open': () => ({ opened: false }),
  'page.changed': () => null,
};
api.runtime.onMessage.addListener((message, sender, reply) => {
  Promise.resolve(answers[message.call](message.request, sender)).then((value) => reply({ ok: true, value }));
  return true;
});`;

/** @returns the folder of the extension, and a function that removes it */
export async function stageExtension(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-stages-'));
  const manifest = {
    ...{ manifest_version: 3, name: 'stages', version: '1', permissions: ['scripting'] },
    host_permissions: ['*://*/*'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'stages@siyaq.test' } },
    content_scripts: [{ matches: ['*://*/*'], js: ['stage-one.js'], run_at: 'document_idle' }],
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': BACKGROUND,
    'stage-one.js': await bundle('src/content/stage-one.ts'),
    'stage-two.js': await bundle('src/content/stage-two.ts'),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
