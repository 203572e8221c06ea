import { useState } from 'preact/hooks';
import type { Happening } from '../../core/happenings/happening.ts';
import { Icon } from '../components/icon.tsx';
import { inLanguage } from '../components/run.tsx';
import { FormActions } from '../components/form-actions.tsx';
import { useDates, useWords } from '../page/page-context.ts';
import { EventForm } from './event-form.tsx';
import { asCorrection, useJudging } from './use-judging.ts';

interface HappeningActionsProps {
  happening: Happening;
  /** What it could be the same as. */
  others: readonly Happening[];
}

/** How many are offered to be joined: those nearest in time. */
const NEAREST = 20;

/** Behind a button: confirm, correct, hide, join with another, take one source out, or remove one's own. */
export function HappeningActions({ happening, others }: HappeningActionsProps) {
  const { t, language } = useWords();
  const judging = useJudging();
  const [open, setOpen] = useState(false);
  const [does, setDoes] = useState<'correct' | 'join' | null>(null);
  const { event, told, confirmed, corrected, hidden } = happening;
  const own = told.find(({ provenance }) => provenance.from === 'reader');
  const title = inLanguage(event.title, language).text;

  if (does === 'correct')
    return (
      <EventForm
        event={asCorrection(event)}
        onCancel={() => setDoes(null)}
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
        onCancel={() => setDoes(null)}
        onJoin={(other) => {
          setDoes(null);
          void judging.join(happening, other);
        }}
      />
    );
  return (
    <div class="event-actions">
      <button
        type="button"
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
          {confirmed || hidden ? (
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
  const at = Date.parse(happening.event.from);
  const distance = ({ event }: Happening) => Math.abs(Date.parse(event.from) - at) || 0;
  const nearest = others
    .filter(({ id }) => id !== happening.id)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, NEAREST);
  const [chosen, setChosen] = useState(nearest[0]?.id ?? '');
  return (
    <form
      class="own-entry"
      onSubmit={(event) => {
        event.preventDefault();
        const other = nearest.find(({ id }) => id === chosen);
        if (other) onJoin(other);
      }}
    >
      <label>
        {t('event_join_with')}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {nearest.map(({ id, event }) => (
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
