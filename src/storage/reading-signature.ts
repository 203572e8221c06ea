import { EVENT_READER_VERSION } from '../core/happenings/event-reader-version.ts';
import { fingerprint } from '../core/text/fingerprint.ts';
import { DIGEST_VERSION } from './article-digest.ts';
import type { SiyaqDatabase } from './database.ts';
import { glossaryVersion, packSignature } from './index-store.ts';

/**
 * What articles are read by: first the rules and the packs, then the reader's own names, which change more often. A
 * reading by the same rules has a signature that begins with `rules`.
 */
export async function readingSignature(
  db: SiyaqDatabase,
): Promise<{ rules: string; whole: string }> {
  const [packs, glossary] = await Promise.all([packSignature(db), glossaryVersion(db)]);
  const rules = `${EVENT_READER_VERSION}.${DIGEST_VERSION} ${fingerprint(packs)} `;
  return { rules, whole: rules + fingerprint(glossary) };
}
