import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANKI_FIELDS } from '../../../../src/core/article-export/anki.ts';
import { sendToAnki, type AnkiNote } from '../../../../src/ui/export/anki-connect.ts';

interface Asked {
  action: string;
  version: number;
  params: {
    notes?: AnkiNote[];
    query?: string;
    note?: { id: number; fields: Record<string, string> };
  };
}

/** As AnkiConnect answers, version 6 of its protocol: `result` and `error`, one of them null. */
let server: Server;
let address: string;
let asked: Asked[];
let notes: Map<string, Record<string, string>>;
let models: string[];
let permission: string;

beforeEach(async () => {
  asked = [];
  notes = new Map();
  models = ['Basic'];
  permission = 'granted';
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      const question = JSON.parse(body) as Asked;
      asked.push(question);
      response.end(JSON.stringify(answer(question)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function answer({ action, version, params }: Asked): { result: unknown; error: string | null } {
  if (version !== 6) return { result: null, error: 'unsupported version' };
  const given = params.notes ?? [];
  switch (action) {
    case 'requestPermission':
      return { result: { permission, requireApiKey: false, version: 6 }, error: null };
    case 'modelNames':
      return { result: models, error: null };
    case 'createModel':
      models.push('Siyaq');
      return { result: {}, error: null };
    case 'createDeck':
      return { result: 1, error: null };
    case 'canAddNotes':
      return { result: given.map(({ fields }) => !notes.has(fields['Id']!)), error: null };
    case 'addNotes':
      for (const { fields } of given) notes.set(fields['Id']!, fields);
      return { result: given.map((_, i) => i + 1), error: null };
    case 'findNotes': {
      const id = /"Id:([^"]+)"/u.exec(params.query!)![1]!;
      return { result: notes.has(id) ? [[...notes.keys()].indexOf(id) + 1] : [], error: null };
    }
    case 'updateNoteFields':
      notes.set([...notes.keys()][params.note!.id - 1]!, params.note!.fields);
      return { result: null, error: null };
    default:
      return { result: null, error: `unsupported action ${action}` };
  }
}

function note(id: string, english: string): AnkiNote {
  const empty = Object.fromEntries(ANKI_FIELDS.map((field) => [field, '']));
  return { fields: { ...empty, Id: `siyaq:${id}`, English: english }, tags: ['siyaq'] };
}

const silent = () => undefined;

describe('sendToAnki', () => {
  it('adds notes in a note type of their own, which is made once', async () => {
    const first = await sendToAnki([note('moscow', 'Moscow')], silent, address);
    const second = await sendToAnki([note('cairo', 'Cairo')], silent, address);
    expect([first, second]).toEqual([
      { ok: true, value: { added: 1, updated: 0 } },
      { ok: true, value: { added: 1, updated: 0 } },
    ]);
    expect(asked.filter(({ action }) => action === 'createModel')).toHaveLength(1);
    expect([...notes.keys()]).toEqual(['siyaq:moscow', 'siyaq:cairo']);
  });

  it('brings a note up to date that Anki has', async () => {
    await sendToAnki([note('moscow', 'Moskow')], silent, address);
    const sent = await sendToAnki(
      [note('moscow', 'Moscow'), note('cairo', 'Cairo')],
      silent,
      address,
    );
    expect(sent).toEqual({ ok: true, value: { added: 1, updated: 1 } });
    expect(notes.get('siyaq:moscow')?.['English']).toBe('Moscow');
  });

  it('sends many in batches', async () => {
    const many = Array.from({ length: 250 }, (_, i) => note(`e${i}`, 'x'));
    const done: number[] = [];
    expect(await sendToAnki(many, (count) => done.push(count), address)).toMatchObject({
      ok: true,
    });
    expect(done).toEqual([100, 200, 250]);
    expect(notes.size).toBe(250);
  });

  it('says so where leave is not given, and sends nothing', async () => {
    permission = 'denied';
    const sent = await sendToAnki([note('moscow', 'Moscow')], silent, address);
    expect(sent).toMatchObject({ ok: false, error: { code: 'anki-refused' } });
    expect(notes.size).toBe(0);
  });

  it('says so where Anki does not run', async () => {
    await new Promise((resolve) => server.close(resolve));
    const sent = await sendToAnki([note('moscow', 'Moscow')], silent, address);
    expect(sent).toMatchObject({ ok: false, error: { code: 'anki-unreachable' } });
    server.listen(0);
  });
});
