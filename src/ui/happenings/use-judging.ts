import type { Happening } from '../../core/happenings/happening.ts';
import type { Correction, Judgement } from '../../core/happenings/judgement.ts';
import type { ToldEvent } from '../../core/happenings/told-event.ts';
import type { MessageKey } from '../../locale/translator.ts';
import { forget, judge, takeBack } from '../../storage/judgement-store.ts';
import { deleteOwnEvent, putOwnEvent } from '../../storage/told-event-store.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';

/** What a reader can say of a happening. Each deed is told by a toast that takes it back. */
export interface Judging {
  confirm: (happening: Happening) => Promise<void>;
  /** As its sources tell it: neither confirmed nor hidden. */
  unjudge: (happening: Happening) => Promise<void>;
  hide: (happening: Happening) => Promise<void>;
  correct: (happening: Happening, to: Correction) => Promise<boolean>;
  /** Says that the happening is as its sources tell it after all. */
  uncorrect: (happening: Happening) => Promise<void>;
  /** Says that two are the same. */
  join: (happening: Happening, other: Happening) => Promise<void>;
  /** Says that one of those that tell a happening tells of another one. */
  split: (happening: Happening, event: ToldEvent) => Promise<void>;
  /** Adds an event of the reader's own, or writes it anew. */
  write: (event: ToldEvent) => Promise<boolean>;
  remove: (event: ToldEvent) => Promise<void>;
}

export function useJudging(): Judging {
  const { t } = useWords();
  const { db, toasts } = usePage();
  const attempt = useAttempt();

  const say = async (
    message: MessageKey,
    judgements: readonly Judgement[],
    how: typeof judge | typeof forget,
  ): Promise<boolean> =>
    attempt(async () => {
      const undo = await how(db, judgements, Date.now());
      toasts.show(t(message), () => void attempt(() => takeBack(db, undo)));
    });
  const ofAll = ({ told }: Happening, is: 'confirmed' | 'hidden'): Judgement[] =>
    told.map(({ id }) => ({ is, event: id }));

  return {
    confirm: async (happening) => {
      await say('event_confirmed_toast', [{ is: 'confirmed', event: happening.id }], judge);
    },
    unjudge: async (happening) => {
      await say('event_unjudged_toast', ofAll(happening, 'confirmed'), forget);
    },
    hide: async (happening) => {
      await say('event_hidden_toast', ofAll(happening, 'hidden'), judge);
    },
    correct: (happening, to) =>
      say('event_corrected_toast', [{ is: 'corrected', event: happening.id, to }], judge),
    uncorrect: async ({ event, told }) => {
      const corrections = told.map(({ id }): Judgement => ({
        is: 'corrected',
        event: id,
        to: asCorrection(event),
      }));
      await say('event_uncorrected_toast', corrections, forget);
    },
    join: async (happening, other) => {
      const joined: Judgement = { is: 'joined', event: happening.id, other: other.id };
      await say('event_joined_toast', [joined], judge);
    },
    split: async ({ told }, event) => {
      const others = told.filter(({ id }) => id !== event.id);
      const apart = others.map(({ id }): Judgement => ({
        is: 'apart',
        event: event.id,
        other: id,
      }));
      await say('event_split_toast', apart, judge);
    },
    write: (event) =>
      attempt(async () => {
        await putOwnEvent(db, event);
        toasts.show(t('event_written_toast'));
      }),
    remove: async (event) => {
      await attempt(async () => {
        const removed = await deleteOwnEvent(db, event.id);
        if (removed)
          toasts.show(t('event_removed_toast'), () => void attempt(() => putOwnEvent(db, removed)));
      });
    },
  };
}

/** What a correction holds of an event as it is shown. */
export function asCorrection({
  from,
  to,
  precision,
  title,
  participants,
  place,
}: ToldEvent): Correction {
  return { from, to, precision, title, participants, place };
}
