import { parsePack } from '../../core/pack/parse-pack.ts';
import { failure, success, type Result } from '../../core/result.ts';
import { openDatabase } from '../../storage/database.ts';
import { installPack } from '../../storage/pack-store.ts';
import { openArchive, packAt } from '../../storage/packs/pack-bytes.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { describePack } from './described-pack.ts';
import type { InstallJob, InstallOutcome, PackJob } from './pack-job.ts';

/**
 * A worker that unpacks what ships, reads the text of a pack and installs it, off the thread that draws. Answers once. What is read
 * stays here: a large pack costs more to send than to read again.
 */
onmessage = ({ data }: MessageEvent<PackJob>) => {
  if (data.job === 'unpack') postMessage(packAt(openArchive(data.bytes), data.place));
  else if (data.job === 'read') postMessage(describePack(parsePack(data.text)));
  else void install(data).then(postMessage);
};

async function install({ text, checksum, now }: InstallJob): Promise<Result<InstallOutcome>> {
  const { pack } = parsePack(text);
  if (pack === null) return failure('pack-unreadable', 'no header');
  try {
    return success(await installPack(openDatabase(), pack, checksum, now));
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}
