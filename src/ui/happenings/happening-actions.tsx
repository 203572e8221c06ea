import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Happening } from '../../core/happenings/happening.ts';
import type { ToldEvent } from '../../core/happenings/told-event.ts';
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
  const judging = useJudging();
  const [does, setDoes] = useState<'correct' | 'join' | null>(null);
  const own = ownEvent(happening);
  const { button, giveBack } = useFocusBack(does !== null);
  const cancel = () => {
    giveBack();
    setDoes(null);
  };
  if (does === 'correct')
    return (
      <EventForm
        event={asCorrection(happening.event)}
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
    <ActionsMenu
      happening={happening}
      button={button}
      onCorrect={() => setDoes('correct')}
      onJoin={others.length > 0 ? () => setDoes('join') : null}
    />
  );
}

/** Null where others tell it. */
function ownEvent({ told }: Happening): ToldEvent | null {
  return told.find(({ provenance }) => provenance.from === 'reader') ?? null;
}

interface ActionsMenuProps {
  happening: Happening;
  button: RefObject<HTMLButtonElement | null>;
  onCorrect: () => void;
  /** Null where there is no other. */
  onJoin: (() => void) | null;
}

function ActionsMenu({ happening, button, onCorrect, onJoin }: ActionsMenuProps) {
  const { t, language } = useWords();
  const judging = useJudging();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useCloseOutside(box, open, () => setOpen(false));
  const { event, confirmed, corrected, hidden } = happening;
  const own = ownEvent(happening);
  const title = inLanguage(event.title, language).text;
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  const act = (label: string, deed: () => unknown) => (
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
          {hidden
            ? act(t('event_unhide'), () => judging.unhide(happening))
            : confirmed
              ? act(t('event_unjudge'), () => judging.unjudge(happening))
              : act(t('event_confirm'), () => judging.confirm(happening))}
          {act(t('event_correct'), onCorrect)}
          {corrected && act(t('event_uncorrect'), () => judging.uncorrect(happening))}
          {onJoin && act(t('event_join'), onJoin)}
          {own
            ? act(t('event_remove'), () => judging.remove(own))
            : !hidden && act(t('event_hide'), () => judging.hide(happening))}
        </div>
      )}
    </div>
  );
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
