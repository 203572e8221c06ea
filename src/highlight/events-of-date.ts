import type { Result } from '../core/result.ts';
import type { Interval } from '../core/interval.ts';
import type { PastEvent } from '../core/past-event.ts';
import type { MonthFamily } from '../core/settings.ts';
import { formatInterval } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import type { Translate } from '../locale/translator.ts';
import type { DateCard } from '../messages/calls.ts';
import { textsOf } from './bilingual-text.ts';
import { cardTrouble } from './card-trouble.ts';
import { element } from './element.ts';

interface Manner {
  language: Language;
  months: MonthFamily;
}

/**
 * The part of a date's card that waits for the background: the past events of that day or time, that there are none, or
 * that they could not be read. A screen reader is told when it arrives.
 */
export function eventsOfDate(
  document: Document,
  interval: Interval,
  manner: Manner,
  t: Translate,
  resized: () => void,
): { section: HTMLElement; fill: (answer: Result<DateCard>) => void } {
  const muted = (text: string) => element(document, 'p', { class: 'muted' }, text);
  const section = element(
    document,
    'div',
    { class: 'small', 'aria-live': 'polite' },
    muted(t('card_loading')),
  );
  const isDay = interval.from === interval.to;
  const fill = (answer: Result<DateCard>): void => {
    if (!answer.ok) {
      section.replaceChildren(...cardTrouble(document, answer.error, t));
      return;
    }
    const { events, further, more } = answer.value;
    if (events.length === 0) {
      section.replaceChildren(muted(t(isDay ? 'card_date_no_events' : 'card_date_none_then')));
      return;
    }
    const list = element(document, 'ul', { class: 'happened', tabindex: '-1' });
    const show = (shown: readonly PastEvent[]) =>
      list.replaceChildren(...shown.map((event) => happened(document, event, isDay, manner)));
    show(events);
    section.replaceChildren(muted(t(isDay ? 'card_date_events' : 'card_date_events_then')), list);
    if (further.length === 0) return;
    const rest = further.length - events.length + more;
    const button = element(
      document,
      'button',
      { type: 'button' },
      t('card_date_more', { count: rest }),
    );
    button.addEventListener('click', () => {
      show(further);
      // The list takes the focus that the button had.
      list.focus({ preventScroll: true });
      if (more > 0) button.replaceWith(muted(t('card_date_more', { count: more })));
      else button.remove();
      resized();
    });
    section.append(button);
  };
  return { section, fill };
}

/** An event of a day needs no date of its own, unless it went on for longer. */
function happened(
  document: Document,
  event: PastEvent,
  isDay: boolean,
  { language, months }: Manner,
): HTMLElement {
  const title = textsOf(event.title, language)[0];
  const dated = !isDay || event.from !== event.to;
  return element(
    document,
    'li',
    {},
    dated
      ? element(
          document,
          'time',
          { datetime: event.from },
          formatInterval(event, language, months),
          ' · ',
        )
      : null,
    title ? element(document, 'bdi', { lang: title.language }, title.text) : null,
  );
}
