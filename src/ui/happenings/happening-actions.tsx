import { useEffect, useRef, useState } from 'preact/hooks';
import type { Happening } from '../../core/happenings/happening.ts';
import { Icon } from '../components/icon.tsx';
import { inLanguage } from '../components/run.tsx';
import { FormActions } from '../components/form-actions.tsx';
import { useDates, useWords } from '../page/page-context.ts';
import { useCloseOutside } from '../page/use-close-outside.ts';
import { useFocusBack } from '../page/use-focus-back.ts';
import { EventForm } from './event-form.tsx';
import { likelySame } from './likely-same.ts';
import { asCorrection, useJudging } from './use-judging.ts';

interface HappeningActionsProps {
  happening: Happening;
  /** What it could be the same as. */
  others: readonly Happening[];
}

/** How many are offered to be joined. */
const OFFERED = 20;

/** Behind a button: confirm, correct, hide, join with another, take one source out, or remove one's own. */
export function HappeningActions({ happening, others }: HappeningActionsProps) {
  const { t, language } = useWords();
  const judging = useJudging();
  const [open, setOpen] = useState(false);
  const [does, setDoes] = useState<'correct' | 'join' | null>(null);
  const { event, told, confirmed, corrected, hidden } = happening;
  const own = told.find(({ provenance }) => provenance.from === 'reader');
  const title = inLanguage(event.title, language).text;
  const box = useRef<HTMLDivElement>(null);
  const { button, giveBack } = useFocusBack(does !== null);
  useCloseOutside(box, open, () => setOpen(false));
  const cancel = () => {
    giveBack();
    setDoes(null);
  };
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };

  if (does === 'correct')
    return (
      <EventForm
        event={asCorrection(event)}
        onCancel={cancel}
        onSave={async (to) => {
          const saved = own
            ? await judging.write({ ...own, ...to })
            : await judging.correct(happening, to);
          if (saved) setDoes(null);
          return saved;
        }}
      />
    );
  if (does === 'join')
    return (
      <JoinForm
        happening={happening}
        others={others}
        onCancel={cancel}
        onJoin={(other) => {
          setDoes(null);
          void judging.join(happening, other);
        }}
      />
    );
  return (
    <div class="event-actions" ref={box} onKeyDown={closeByKey}>
      <button
        type="button"
        ref={button}
        class="icon-button"
        aria-expanded={open}
        aria-label={t('event_actions', { title })}
        title={t('event_actions_short')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div class="event-menu">
          {hidden ? (
            <Act label={t('event_unhide')} does={() => judging.unhide(happening)} />
          ) : confirmed ? (
            <Act label={t('event_unjudge')} does={() => judging.unjudge(happening)} />
          ) : (
            <Act label={t('event_confirm')} does={() => judging.confirm(happening)} />
          )}
          <Act label={t('event_correct')} does={() => setDoes('correct')} />
          {corrected && (
            <Act label={t('event_uncorrect')} does={() => judging.uncorrect(happening)} />
          )}
          {others.length > 0 && <Act label={t('event_join')} does={() => setDoes('join')} />}
          {own ? (
            <Act label={t('event_remove')} does={() => judging.remove(own)} />
          ) : (
            !hidden && <Act label={t('event_hide')} does={() => judging.hide(happening)} />
          )}
        </div>
      )}
    </div>
  );

  function Act({ label, does: deed }: { label: string; does: () => unknown }) {
    return (
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          setOpen(false);
          void deed();
        }}
      >
        <bdi>{label}</bdi>
      </button>
    );
  }
}

function JoinForm({
  happening,
  others,
  onJoin,
  onCancel,
}: HappeningActionsProps & { onJoin: (other: Happening) => void; onCancel: () => void }) {
  const { t, language } = useWords();
  const dates = useDates();
  const offered = likelySame(happening, others).slice(0, OFFERED);
  const [chosen, setChosen] = useState(offered[0]?.id ?? '');
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  return (
    <form
      class="own-entry"
      onSubmit={(event) => {
        event.preventDefault();
        const other = offered.find(({ id }) => id === chosen);
        if (other) onJoin(other);
      }}
    >
      <label>
        {t('event_join_with')}
        <select
          ref={select}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {offered.map(({ id, event }) => (
            <option key={id} value={id}>
              {`${dates.interval(event)} — ${inLanguage(event.title, language).text}`}
            </option>
          ))}
        </select>
      </label>
      <FormActions submit={t('event_join_do')} onCancel={onCancel} />
    </form>
  );
}
