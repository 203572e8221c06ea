import { useRef, useState } from 'preact/hooks';
import type { DictionaryProblem } from '../../core/dictionary/dictionary-term.ts';
import type { Failure } from '../../core/result.ts';
import { installDictionary } from '../../storage/dictionary-store.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { Working } from '../backup/working.tsx';
import { FailureNote } from '../components/failure-note.tsx';
import { FileButton } from '../components/file-button.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { DictionaryPreview } from './dictionary-preview.tsx';
import { DictionaryProblems } from './dictionary-problems.tsx';
import {
  openDictionaryFile,
  readDictionaryWords,
  type DictionaryFile,
} from './read-dictionary-file.ts';

type Import =
  | { step: 'choose'; said: string; problems: readonly DictionaryProblem[] }
  | { step: 'decide'; opened: DictionaryFile }
  | { step: 'working'; label: string; done: number; of: number }
  | { step: 'failed'; failure: Failure };

/** Imports a dictionary from a file: what it is, then its words, with progress and the way to break it off. */
export function ImportDictionary() {
  const { t } = useWords();
  const { db } = usePage();
  const [state, setState] = useState<Import>({ step: 'choose', said: '', problems: [] });
  const cancelled = useRef(false);
  const isCancelled = () => cancelled.current;
  const say = (said: string, problems: readonly DictionaryProblem[] = []) =>
    setState({ step: 'choose', said, problems });
  const work = (label: string) => (done: number, of: number) =>
    setState({ step: 'working', label, done, of });

  const choose = async (file: File) => {
    const opened = await openDictionaryFile(file);
    setState(
      opened.ok
        ? { step: 'decide', opened: opened.value }
        : { step: 'failed', failure: opened.error },
    );
  };
  const install = async (opened: DictionaryFile) => {
    const { header, fingerprint, banks } = opened;
    cancelled.current = false;
    const onRead = work(t('dictionaries_reading'));
    onRead(0, banks.length);
    const words = await readDictionaryWords(opened, { onRead, isCancelled });
    if (!words.ok) {
      setState({ step: 'failed', failure: words.error });
      return;
    }
    if (words.value === null) {
      say(t('dictionaries_cancelled'));
      return;
    }
    const { terms, problems } = words.value;
    try {
      const onWritten = work(t('dictionaries_writing'));
      const watch = { onWritten, isCancelled };
      const outcome = await installDictionary(
        db,
        { header, fingerprint, terms },
        Date.now(),
        watch,
      );
      const { title } = header;
      if (outcome === 'cancelled') say(t('dictionaries_cancelled'));
      else if (outcome === 'unchanged') say(t('dictionaries_unchanged', { title }), problems);
      else say(t('dictionaries_done', { title }), problems);
    } catch (error) {
      setState({ step: 'failed', failure: asFailure(error) });
    }
  };
  return (
    <div class="import">
      {state.step === 'working' ? (
        <Working
          label={state.label}
          progress={{ done: state.done, of: state.of }}
          onStop={() => (cancelled.current = true)}
        />
      ) : (
        <FileButton
          label={t('dictionaries_import')}
          accept=".zip,application/zip"
          onFiles={([file]) => void choose(file!)}
        />
      )}
      <div role="status">
        {state.step === 'choose' && state.said !== '' && <p class="import-done">{state.said}</p>}
      </div>
      {state.step === 'choose' && state.problems.length > 0 && (
        <DictionaryProblems problems={state.problems} />
      )}
      {state.step === 'failed' && <FailureNote failure={state.failure} />}
      {state.step === 'decide' && (
        <DictionaryPreview
          header={state.opened.header}
          onInstall={() => void install(state.opened)}
          onCancel={() => say('')}
        />
      )}
    </div>
  );
}
