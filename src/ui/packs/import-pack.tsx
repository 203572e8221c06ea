import { useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { FileButton } from '../components/file-button.tsx';
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
  const choose = async (file: File) => {
    setState({ step: 'working' });
    const read = await readPackFile(file);
    if (!read.ok) setState({ step: 'failed', failure: read.error });
    else if (read.value.problems.length > 0) setState({ step: 'decide', read: read.value });
    else await install(read.value);
  };
  return (
    <section class="import">
      <FileButton
        label={t('packs_import')}
        accept=".jsonl,application/jsonl,application/x-ndjson"
        onFiles={([file]) => void choose(file!)}
      />
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
