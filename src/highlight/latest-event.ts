import type { Result } from '../core/result.ts';
import type { MonthFamily } from '../core/settings.ts';
import { formatInterval } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import type { Translate } from '../locale/translator.ts';
import type { EntryCard } from '../messages/calls.ts';
import { textsOf } from './bilingual-text.ts';
import { cardTrouble } from './card-trouble.ts';
import { element } from './element.ts';

interface Manner {
  language: Language;
  months: MonthFamily;
}

/**
 * The part of the card that waits for the background: the latest past event, that there is none, or that
 * it could not be read. A screen reader is told when it arrives.
 */
export function latestEvent(document: Document, manner: Manner, t: Translate) {
  const line = element(
    document,
    'div',
    { class: 'small', 'aria-live': 'polite' },
    element(document, 'span', { class: 'muted' }, t('card_loading')),
  );
  const fill = (answer: Result<EntryCard>): void => {
    if (!answer.ok) line.replaceChildren(...cardTrouble(document, answer.error, t));
    else if (answer.value.latest)
      line.replaceChildren(...happened(document, answer.value.latest, manner, t));
    else line.replaceChildren(element(document, 'span', { class: 'muted' }, t('card_no_events')));
  };
  return { line, fill };
}

function happened(
  document: Document,
  event: NonNullable<EntryCard['latest']>,
  { language, months }: Manner,
  t: Translate,
): Node[] {
  const words = formatInterval(event, language, months);
  const date = element(document, 'time', { datetime: event.from }, words);
  const title = textsOf(event.title, language)[0];
  const text = title ? element(document, 'bdi', { lang: title.language }, title.text) : null;
  return [
    element(document, 'p', { class: 'muted' }, t('card_latest'), ' · ', date),
    element(document, 'p', {}, text),
    // What an article tells is that article's word, not the glossary's.
    ...(event.provenance.from === 'article' && event.source.title !== ''
      ? [
          element(
            document,
            'p',
            { class: 'muted' },
            element(document, 'bdi', {}, event.source.title),
          ),
        ]
      : []),
  ];
}
