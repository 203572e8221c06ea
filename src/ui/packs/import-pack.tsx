import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Icon } from '../components/icon.tsx';
import { inLanguage } from '../components/run.tsx';
import { Loading } from '../components/state-note.tsx';
import { useWords } from '../page/page-context.ts';
import { installReadPack } from './change-packs.ts';
import type { InstallOutcome } from './pack-job.ts';
import { PackProblems } from './pack-problems.tsx';
import { readPackFile, type ReadPack } from './read-pack-file.ts';

type Import =
  | { step: 'choose' }
  | { step: 'working' }
  | { step: 'decide'; read: ReadPack }
  | { step: 'done'; outcome: InstallOutcome; title: string }
  | { step: 'failed'; failure: Failure };

/** Imports a pack from a file: read, told what is wrong, decided, installed. */
export function ImportPack() {
  const { t, language } = useWords();
  const [state, setState] = useState<Import>({ step: 'choose' });
  const input = useRef<HTMLInputElement>(null);

  const install = async (read: ReadPack) => {
    setState({ step: 'working' });
    const result = await installReadPack(read, Date.now());
    const title = inLanguage(read.header.title, language).text;
    setState(
      result.ok
        ? { step: 'done', outcome: result.value, title }
        : { step: 'failed', failure: result.error },
    );
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setState({ step: 'working' });
    const read = await readPackFile(file);
    // So that the same file, once mended, can be chosen again.
    if (input.current) input.current.value = '';
    if (!read.ok) setState({ step: 'failed', failure: read.error });
    else if (read.value.problems.length > 0) setState({ step: 'decide', read: read.value });
    else await install(read.value);
  };
  return (
    <section class="import">
      <label class="button file-button">
        <Icon name="file" />
        {t('packs_import')}
        <input
          ref={input}
          type="file"
          class="visually-hidden"
          accept=".jsonl,application/jsonl,application/x-ndjson"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      <div role="status">
        {state.step === 'working' && <Loading>{t('packs_working')}</Loading>}
        {state.step === 'done' && (
          <p class="import-done">
            {state.outcome === 'installed'
              ? t('packs_done', { title: state.title })
              : t('packs_unchanged', { title: state.title })}
          </p>
        )}
      </div>
      {state.step === 'failed' && <FailureNote failure={state.failure} />}
      {state.step === 'decide' && (
        <PackProblems
          read={state.read}
          onInstall={() => void install(state.read)}
          onCancel={() => setState({ step: 'choose' })}
        />
      )}
    </section>
  );
}
