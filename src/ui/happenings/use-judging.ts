import type { Happening } from '../../core/happenings/happening.ts';
import type { Correction, Judgement } from '../../core/happenings/judgement.ts';
import type { ToldEvent } from '../../core/happenings/told-event.ts';
import type { MessageKey } from '../../locale/translator.ts';
import { forget, judge, takeBack } from '../../storage/judgement-store.ts';
import { deleteOwnEvent, putOwnEvent } from '../../storage/told-event-store.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { joining, judgementsOf, splitting } from './judgements-of.ts';

/** What a reader can say of a happening. Each deed is told by a toast that takes it back. */
export interface Judging {
  confirm: (happening: Happening) => Promise<void>;
  /** Takes a confirmation back. */
  unjudge: (happening: Happening) => Promise<void>;
  hide: (happening: Happening) => Promise<void>;
  /** Shows it among the others again. */
  unhide: (happening: Happening) => Promise<void>;
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

  return {
    confirm: async (happening) => {
      await say('event_confirmed_toast', [{ is: 'confirmed', event: happening.id }], judge);
    },
    unjudge: async (happening) => {
      await say('event_unjudged_toast', judgementsOf(happening, 'confirmed'), forget);
    },
    hide: async (happening) => {
      await say('event_hidden_toast', judgementsOf(happening, 'hidden'), judge);
    },
    unhide: async (happening) => {
      await say('event_unhidden_toast', judgementsOf(happening, 'hidden'), forget);
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
      await say('event_joined_toast', joining(happening, other), judge);
    },
    split: async (happening, event) => {
      await say('event_split_toast', splitting(happening, event), judge);
    },
    write: (event) =>
      attempt(async () => {
        const before = await putOwnEvent(db, event);
        const takeAway = () => (before ? putOwnEvent(db, before) : deleteOwnEvent(db, event.id));
        toasts.show(t('event_written_toast'), () => void attempt(takeAway));
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
