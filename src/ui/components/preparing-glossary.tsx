import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import { callBackground } from '../../messages/send.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { FailureNote } from './failure-note.tsx';
import { Loading } from './state-note.tsx';

/** What is done in a second needs no word. */
const PATIENCE = 1_000;

/**
 * Says that the packs that ship are being installed for the first time, when it takes longer than a moment,
 * or why they cannot be. Asks for it, too, so that an installation that was interrupted goes on.
 */
export function PreparingGlossary() {
  const { t } = useWords();
  const { settings } = usePage();
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Result<null> | null>(null);
  const [late, setLate] = useState(false);
  const missing = settings.value.builtInPacks === '';
  useEffect(() => {
    if (!missing) return;
    const timer = setTimeout(() => setLate(true), PATIENCE);
    void callBackground('glossary.prepare', {}).then(setOutcome);
    return () => clearTimeout(timer);
  }, [missing, attempt]);

  if (!missing) return null;
  if (outcome && !outcome.ok) {
    const retry = () => {
      setOutcome(null);
      setAttempt(attempt + 1);
    };
    return <FailureNote failure={outcome.error} retry={retry} />;
  }
  return late ? <Loading>{t('glossary_preparing')}</Loading> : null;
}
