import type { BackupFolder } from '../../storage/backup/backup-folder.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How often a backup is made by itself. */
const EVERY = 7 * DAY;
/** Of those that were made by themselves, so many are kept. */
const KEPT = 8;
const OWN = /^siyaq-auto-\d{4}-\d{2}-\d{2}\.jsonl\.gz$/u;

/** Whether the browser lets an extension write into a folder of the reader's choice. */
export function canChooseFolder(): boolean {
  return 'showDirectoryPicker' in window;
}

/** Whether a backup by itself is to be made; moments in milliseconds since the epoch, `last` null where none was made. */
export function isDue(last: number | null, now: number): boolean {
  return now - (last ?? 0) >= EVERY;
}

/**
 * Asks for a folder. To be called within the reader's gesture.
 *
 * @returns null where the reader chose none
 */
export async function askForFolder(): Promise<BackupFolder | null> {
  const { showDirectoryPicker } = window as unknown as {
    showDirectoryPicker: (options: object) => Promise<BackupFolder>;
  };
  try {
    return await showDirectoryPicker({ id: 'siyaq-backup', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/**
 * Whether the browser still lets Siyaq write there: after a restart it may want to hear it once more from the reader.
 *
 * @param ask within a gesture of the reader's
 */
export async function mayWrite(folder: BackupFolder, ask: boolean): Promise<boolean> {
  const wanted = { mode: 'readwrite' } as const;
  const may = await folder.queryPermission?.(wanted);
  if (may !== 'prompt') return may !== 'denied';
  return ask && (await folder.requestPermission?.(wanted)) === 'granted';
}

/**
 * Writes a backup into the folder, whole or not at all, and removes the oldest of those that were made so beyond eight.
 *
 * @returns its name
 */
export async function writeIntoFolder(
  folder: BackupFolder,
  file: Blob,
  now: number,
): Promise<string> {
  const name = `siyaq-auto-${new Date(now).toISOString().slice(0, 10)}.jsonl.gz`;
  const handle = await folder.getFileHandle(name, { create: true });
  // Written beside it, and put in its place at the end.
  const writable = await handle.createWritable();
  await writable.write(file);
  await writable.close();
  const names: string[] = [];
  for await (const one of folder.keys()) if (OWN.test(one)) names.push(one);
  for (const old of names.toSorted().slice(0, -KEPT)) await folder.removeEntry(old);
  return name;
}
