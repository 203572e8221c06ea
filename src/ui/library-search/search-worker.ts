import { liveQuery } from 'dexie';
import { WordKeys } from '../../core/library-search/word-keys.ts';
import { openDatabase } from '../../storage/database.ts';
import { LibraryIndex, readState } from '../../storage/library-index/library-index.ts';
import { searchLibrary } from '../../storage/library-index/search-library.ts';
import { unlessDamaged, updateIndex } from '../../storage/library-index/update-index.ts';
import { openPackNames } from '../../storage/packs/open-pack-names.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import type { SearchCall, SearchReport } from './search-messages.ts';

/**
 * A worker that searches the library and keeps its index up to what is saved, as long as a page is there that searches.
 * Of all of them one updates at a time; it can be ended at any moment.
 */

const LOCK = 'siyaq-library-index';
/** What was saved a moment ago is found: so long is waited for it. What takes longer is found when it is there. */
const PATIENCE = 500;

const db = openDatabase();
const index = new LibraryIndex(db);
const keys = new WordKeys();

let updating: Promise<void> | null = null;
let waiting: SearchCall | null = null;
let isAnswering = false;

function update(): Promise<void> {
  updating ??= navigator.locks
    .request(LOCK, updateWhole)
    .then(() => report({ is: 'changed' }))
    // What was asked is answered by what is there; why it is no more, the next question meets itself.
    .catch((error: unknown) => console.warn('siyaq: the library is not indexed', error))
    .finally(() => (updating = null));
  return updating;
}

/** Whether something is saved that the index does not know, or there is none that can be read. */
async function isBehind(): Promise<boolean> {
  const [changes, state] = await Promise.all([db.searchChanges.count(), readState(db)]);
  return changes > 0 || state === null;
}

async function updateWhole(): Promise<void> {
  const progress = (done: number, of: number) => report({ is: 'progress', done, of });
  const once = () => updateIndex(db, { keys, report: progress }).then(() => true);
  // What is damaged is made anew at once.
  if (!(await unlessDamaged(db, once))) await once();
}

async function answerAll(): Promise<void> {
  if (isAnswering) return;
  isAnswering = true;
  while (waiting !== null) {
    const { number, question }: SearchCall = waiting;
    waiting = null;
    try {
      if (await isBehind())
        await Promise.race([update(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
      const ask = () => searchLibrary(db, index, keys, question);
      const answer = await unlessDamaged(db, ask);
      if (answer) report({ is: 'answer', number, answer });
      else {
        await update();
        report({ is: 'answer', number, answer: await ask() });
      }
    } catch (error) {
      report({ is: 'failed', number, failure: asFailure(error) });
    }
  }
  isAnswering = false;
}

function report(said: SearchReport): void {
  postMessage(said);
}

onmessage = ({ data }: MessageEvent<SearchCall>) => {
  waiting = data;
  void answerAll();
};
// What the first question needs most of its time for, read while it is still typed.
void openPackNames(db).catch(() => undefined);
liveQuery(isBehind).subscribe({
  next: (behind) => {
    if (behind) void update();
  },
  error: (error: unknown) => console.warn('siyaq: the library is not watched', error),
});
