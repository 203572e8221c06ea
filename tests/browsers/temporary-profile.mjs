import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder for the profile of one browser and for whatever else it writes, removed at the latest when
 * this process ends, also by Ctrl+C.
 *
 * @param {string} [stored] folder that is copied into it
 * @returns {{folder: string, environment: NodeJS.ProcessEnv, remove: () => void}} `environment` sends the
 *   browser's own temporary files there too; `remove` once the browser has ended
 */
export function temporaryProfile(stored) {
  const folder = mkdtempSync(join(tmpdir(), 'siyaq-profile-'));
  const remove = () => {
    process.off('exit', remove);
    // A browser that was just ended may still hold a file for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', remove);
  if (stored !== undefined) cpSync(stored, folder, { recursive: true });
  return { folder, environment: { ...process.env, TMPDIR: folder, TEMP: folder }, remove };
}
