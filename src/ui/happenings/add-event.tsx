import { useState } from 'preact/hooks';
import type { Correction } from '../../core/happenings/judgement.ts';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { useFocusBack } from '../page/use-focus-back.ts';
import { EventForm } from './event-form.tsx';
import { useJudging } from './use-judging.ts';

/** A button that opens a form for an event of the reader's own, with these entries in it. */
export function AddEvent({ participants }: { participants: readonly string[] }) {
  const { t } = useWords();
  const judging = useJudging();
  const [open, setOpen] = useState(false);
  const { button, giveBack } = useFocusBack(open);
  const blank: Correction = {
    ...{ from: '', to: '', precision: 'day', title: { ar: '', en: '' } },
    ...{ participants: [...participants], place: null },
  };
  const save = async (written: Correction) => {
    const saved = await judging.write({
      ...written,
      id: `own-${crypto.randomUUID()}`,
      source: { title: '', url: null },
      provenance: { from: 'reader' },
      ...{ reality: 'happened', roles: [], speaker: null, confidence: 1 },
      ...{ dateWords: null, telling: null },
    });
    if (saved) setOpen(false);
    return saved;
  };
  const cancel = () => {
    giveBack();
    setOpen(false);
  };
  if (open) return <EventForm event={blank} onSave={save} onCancel={cancel} />;
  return (
    <button
      type="button"
      ref={button}
      class="button button-quiet add-event"
      onClick={() => setOpen(true)}
    >
      <Icon name="add" />
      {t('event_add')}
    </button>
  );
}
