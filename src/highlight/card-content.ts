import type { Language } from '../locale/language.ts';
import type { Translate } from '../locale/translator.ts';
import type { EntrySummary } from '../messages/calls.ts';
import { textsOf } from './bilingual-text.ts';
import { analysis } from './card-analysis.ts';
import { element } from './element.ts';
import type { PaintedMention } from './painted-mentions.ts';
import { splitClitics } from './split-clitics.ts';

export interface CardModel {
  painted: PaintedMention;
  /** How many mentions its entry has; 0 for an entry that was chosen as another reading. */
  count: number;
  /** What else the name could mean, as far as it is known. */
  others: readonly EntrySummary[];
  language: Language;
  /** False where no panel can be opened: the card then carries what the panel would show first. */
  canOpenPanel: boolean;
  /** Whether it can be said that the entry is known. */
  canKnow: boolean;
}

export interface CardActions {
  open: () => void;
  next: () => void;
  /** The reader knows the entry and does not want it marked. */
  know: () => void;
  hide: () => void;
  /** The reader asks for the card of another entry that the name could mean. */
  choose: (entry: EntrySummary) => void;
  /** The card has become longer or shorter. */
  resized: () => void;
}

/** The card without its past event, which arrives later: see `latest-event.ts`. */
export function cardContent(
  document: Document,
  model: CardModel,
  latest: HTMLElement,
  actions: CardActions,
  t: Translate,
): HTMLElement {
  const { painted, language, canOpenPanel } = model;
  const { entry } = painted;
  const why = analysis(document, painted, t, actions.resized);
  const about = textsOf(entry.about, language).slice(0, canOpenPanel ? 1 : 2);
  return element(
    document,
    'div',
    { class: 'card', lang: language, role: 'dialog', 'aria-labelledby': 'name', tabindex: '-1' },
    ...names(document, entry, language, t),
    ...about.map(({ text, language: lang }) =>
      element(document, 'p', { class: 'small muted', lang }, text),
    ),
    others(document, model, actions, t),
    element(document, 'hr', {}),
    latest,
    element(document, 'p', { class: 'fine' }, ...facts(document, model, t)),
    why.list,
    buttons(document, model, actions, why.button, t),
  );
}

/**
 * The name in the reader's language and the kind, then the other name. The transliteration is for those
 * who read the interface in English: who reads it in Arabic has the vowel marks.
 */
function names(document: Document, entry: EntrySummary, language: Language, t: Translate) {
  const { kind, name, transliteration } = entry;
  const [first = null, second = null] = textsOf(name, language).map(({ text, language: lang }, i) =>
    element(
      document,
      'bdi',
      { class: `name-${lang}`, lang, id: i === 0 ? 'name' : undefined },
      text,
    ),
  );
  const romanised =
    transliteration && language === 'en'
      ? element(document, 'bdi', { class: 'romanised', lang: 'ar-Latn' }, transliteration)
      : null;
  const chip = element(document, 'span', { class: `kind ${kind}` }, t(`kind_${kind}`));
  return [
    element(document, 'div', { class: 'head' }, first, chip),
    (second ?? romanised) ? element(document, 'p', {}, second, ' ', romanised) : null,
  ];
}

/** The other entries that the name could mean, each a button to its card. */
function others(
  document: Document,
  { painted, others, language }: CardModel,
  actions: CardActions,
  t: Translate,
): HTMLElement | null {
  const named = others.flatMap((entry) =>
    textsOf(entry.name, language)
      .slice(0, 1)
      .map((name) => ({ entry, name })),
  );
  if (named.length === 0) return null;
  const isOpen = painted.mention.evidence.includes('ambiguous');
  const line = element(
    document,
    'p',
    { class: 'small muted' },
    t(isOpen ? 'card_ambiguous' : 'card_also'),
    ' ',
  );
  named.forEach(({ entry, name }, i) => {
    if (i > 0) line.append(language === 'ar' ? '، ' : ', ');
    const choice = element(document, 'button', { type: 'button', class: 'other' });
    choice.append(element(document, 'bdi', { lang: name.language }, name.text));
    choice.addEventListener('click', (event) => {
      if (event.isTrusted) actions.choose(entry);
    });
    line.append(choice);
  });
  return line;
}

/** How often it stands in the article, and how the word was taken apart. */
function facts(document: Document, { painted, count }: CardModel, t: Translate): (Node | string)[] {
  const { mention, surface } = painted;
  const facts: (Node | string)[] = [];
  if (count > 0) facts.push(t('card_count', { count }));
  const clitics = splitClitics(mention.clitics);
  if (clitics.length > 0)
    facts.push(element(document, 'bdi', { lang: 'ar' }, [...clitics, surface].join(' + ')));
  return facts.flatMap((fact, i) => (i > 0 ? [' · ', fact] : [fact]));
}

function buttons(
  document: Document,
  { painted, count, canOpenPanel, canKnow }: CardModel,
  actions: CardActions,
  why: HTMLElement,
  t: Translate,
): HTMLElement {
  const button = (
    text: string,
    act: () => void,
    attributes: { class?: string; title?: string },
  ) => {
    const made = element(document, 'button', { type: 'button', ...attributes }, text);
    made.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return made;
  };
  const next = t('card_next', { nth: painted.nth + 1, count });
  return element(
    document,
    'div',
    { class: 'actions' },
    canOpenPanel ? button(t('card_open'), actions.open, { class: 'main' }) : null,
    count > 1 ? button(next, actions.next, {}) : null,
    canKnow ? button(t('card_known'), actions.know, { title: t('card_known_hint') }) : null,
    button(t('card_hide'), actions.hide, { title: t('card_hide_hint') }),
    why,
  );
}
