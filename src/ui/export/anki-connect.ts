import * as v from 'valibot';
import { ANKI_FIELDS } from '../../core/article-export/anki.ts';
import { failure, success, type Result } from '../../core/result.ts';

/** Where the add-on AnkiConnect listens, on this computer. */
const ADDRESS = 'http://127.0.0.1:8765';
/** Of its protocol. */
const VERSION = 6;
const DECK = 'Siyaq';
const MODEL = 'Siyaq';
/** Notes that are sent in one go. */
const BATCH = 100;

/** A note: its fields by name, and its tags. */
export interface AnkiNote {
  fields: Record<string, string>;
  tags: string[];
}

export interface SentToAnki {
  added: number;
  /** Those that Anki had already, brought up to date. */
  updated: number;
}

const answerSchema = v.object({ result: v.unknown(), error: v.nullable(v.string()) });

const FRONT =
  '<div class="arabic">{{Arabic}}</div>{{#Context}}<div class="context">{{Context}}</div>{{/Context}}';
const BACK =
  '{{FrontSide}}<hr id="answer"><b>{{English}}</b> <i>{{Transliteration}}</i><br>{{About}}<br><small>{{Source}}</small>';
const CSS =
  '.card { font: 20px/1.6 sans-serif; text-align: center } .arabic { direction: rtl; font-size: 30px } .context { margin: .6em auto; max-width: 30em; font-size: 18px }';

/**
 * Sends notes to an Anki that runs on this computer, through its add-on AnkiConnect, which asks its owner for leave: into a
 * deck and a note type of their own, each note once, those that are there brought up to date.
 *
 * @param address of the add-on; another one in tests
 * @returns `anki-unreachable` where nobody answers, `anki-refused` where leave was not given or Anki will not
 */
export async function sendToAnki(
  notes: readonly AnkiNote[],
  onProgress: (done: number) => void,
  address = ADDRESS,
): Promise<Result<SentToAnki>> {
  try {
    const { permission } = v.parse(
      v.object({ permission: v.string() }),
      await ask(address, 'requestPermission', {}),
    );
    if (permission !== 'granted') return failure('anki-refused', permission);
    await ask(address, 'createDeck', { deck: DECK });
    const models = v.parse(v.array(v.string()), await ask(address, 'modelNames', {}));
    if (!models.includes(MODEL))
      await ask(address, 'createModel', {
        modelName: MODEL,
        inOrderFields: ANKI_FIELDS,
        css: CSS,
        cardTemplates: [{ Name: 'Arabic', Front: FRONT, Back: BACK }],
      });
    const sent: SentToAnki = { added: 0, updated: 0 };
    for (let from = 0; from < notes.length; from += BATCH) {
      await sendBatch(address, notes.slice(from, from + BATCH), sent);
      onProgress(Math.min(from + BATCH, notes.length));
    }
    return success(sent);
  } catch (error) {
    // What `fetch` throws where nothing listens, or the add-on lends its answer to nobody.
    return error instanceof TypeError
      ? failure('anki-unreachable', error.message)
      : failure('anki-refused', String(error));
  }
}

async function sendBatch(
  address: string,
  notes: readonly AnkiNote[],
  sent: SentToAnki,
): Promise<void> {
  const made = notes.map((note) => ({ deckName: DECK, modelName: MODEL, ...note }));
  const news = v.parse(v.array(v.boolean()), await ask(address, 'canAddNotes', { notes: made }));
  const fresh = made.filter((_, i) => news[i]);
  if (fresh.length > 0) await ask(address, 'addNotes', { notes: fresh });
  sent.added += fresh.length;
  for (const note of made.filter((_, i) => !news[i])) {
    const query = `"note:${MODEL}" "Id:${note.fields['Id']}"`;
    const [id] = v.parse(v.array(v.number()), await ask(address, 'findNotes', { query }));
    if (id === undefined) continue;
    await ask(address, 'updateNoteFields', { note: { id, fields: note.fields } });
    sent.updated += 1;
  }
}

async function ask(address: string, action: string, params: object): Promise<unknown> {
  const answer = await fetch(address, {
    method: 'POST',
    body: JSON.stringify({ action, version: VERSION, params }),
  });
  const { result, error } = v.parse(answerSchema, await answer.json());
  if (error !== null) throw new Error(`${action}: ${error}`);
  return result;
}
