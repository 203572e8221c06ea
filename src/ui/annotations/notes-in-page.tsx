import { useEffect, useMemo, useState } from 'preact/hooks';
import { placeAnnotations } from '../../core/annotations/place-annotations.ts';
import { errorMessage } from '../../locale/error-message.ts';
import type { PageReport } from '../../messages/calls.ts';
import { callBackground, callPage } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import { annotationsOf } from '../../storage/annotation-store.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { findByUrl } from '../../storage/library-store.ts';
import { changeSettings } from '../../storage/settings-store.ts';
import { Switch } from '../components/switch.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { AnnotationLists } from './annotation-lists.tsx';
import { useAnnotating } from './use-annotating.ts';

interface NotesInPageProps {
  report: PageReport;
  tab: number | null;
}

const FIRST = 6;

/** The annotations of the page beside the panel; those whose words it does not have are listed, too. */
export function NotesInPage({ report, tab }: NotesInPageProps) {
  const { t } = useWords();
  const { db, settings, toasts } = usePage();
  const attempt = useAttempt();
  const annotating = useAnnotating();
  const [isPrivate, setPrivate] = useState(true);
  useEffect(() => void browser.windows.getCurrent().then((it) => setPrivate(it.incognito)), []);
  const annotations = valueOf(
    useLive(() => annotationsAt(db, report.url), [db, report.url]),
    [],
  );
  const found = useMemo(
    () =>
      placeAnnotations(
        (report.article?.blocks ?? []).map(({ text }) => text),
        annotations,
      ),
    [report, annotations],
  );

  const go = (id: string) => {
    if (tab !== null) void callPage(tab, 'note.reveal', { id });
  };
  const select = async () => {
    if (tab === null) return;
    const answer = await callPage(tab, 'note.select', { colour: 'yellow' });
    if (!answer.ok) toasts.show(t(errorMessage(answer.error.code)));
  };
  const { offerHighlight } = settings.value;
  const offer = () =>
    attempt(async () => {
      await changeSettings(db, { offerHighlight: !offerHighlight });
      await callBackground('notes.changed', {});
    });
  return (
    <div class="annotations">
      {isPrivate ? (
        <p class="intro">{t('error_private_window')}</p>
      ) : (
        <>
          {annotations.length === 0 && <p class="intro">{t('notes_none')}</p>}
          <button type="button" class="button" onClick={() => void select()}>
            {t('note_toolbar')}
          </button>
        </>
      )}
      <AnnotationLists
        found={found}
        first={FIRST}
        annotating={isPrivate ? null : annotating}
        onGo={go}
        whyLost={t('notes_lost_why_page')}
      />
      {!isPrivate && (
        <Switch on={offerHighlight} label={t('notes_offer')} onSwitch={() => void offer()} />
      )}
    </div>
  );
}

async function annotationsAt(db: SiyaqDatabase, url: string) {
  const article = await findByUrl(db, url);
  return article ? annotationsOf(db, article.id) : [];
}
