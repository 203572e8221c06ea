import type { Evidence } from '../core/mention.ts';
import type { Language } from '../locale/language.ts';
import type { MessageKey, Translate } from '../locale/translator.ts';
import type { EntrySummary } from '../messages/calls.ts';
import { textsOf } from './bilingual-text.ts';
import { element } from './element.ts';
import type { PaintedMention } from './painted-mentions.ts';
import { splitClitics } from './split-clitics.ts';

export interface CardModel {
  painted: PaintedMention;
  /** How many mentions its entry has. */
  count: number;
  /** What else the name could mean, as far as it is known. */
  others: readonly EntrySummary[];
  language: Language;
  /** False where no panel can be opened: the card then carries what the panel would show first. */
  canOpenPanel: boolean;
}

export interface CardActions {
  open: () => void;
  next: () => void;
  hide: () => void;
}

/** What the card says of a match beyond its letters standing there. */
const REASONS: Partial<Record<Evidence, MessageKey>> = {
  folded: 'card_evidence_folded',
  introduced: 'card_evidence_introduced',
  famous: 'card_evidence_famous',
  title: 'card_evidence_title',
};

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
  const about = textsOf(entry.about, language).slice(0, canOpenPanel ? 1 : 2);
  return element(
    document,
    'div',
    { class: 'card', lang: language, role: 'dialog', 'aria-labelledby': 'name', tabindex: '-1' },
    ...names(document, entry, language, t),
    ...about.map(({ text, language: lang }) =>
      element(document, 'p', { class: 'small muted', lang }, text),
    ),
    others(document, model, t),
    element(document, 'hr', {}),
    latest,
    element(document, 'p', { class: 'fine' }, ...evidence(document, model, t)),
    buttons(document, model, actions, t),
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

function others(document: Document, model: CardModel, t: Translate): HTMLElement | null {
  const named = model.others.flatMap((entry) => textsOf(entry.name, model.language).slice(0, 1));
  if (named.length === 0) return null;
  const line = element(document, 'p', { class: 'small muted' }, t('card_also'), ' ');
  named.forEach(({ text, language }, i) => {
    if (i > 0) line.append(model.language === 'ar' ? '، ' : ', ');
    line.append(element(document, 'bdi', { lang: language }, text));
  });
  return line;
}

/** How often it stands in the article, how the word was taken apart, and why it counts. */
function evidence(document: Document, model: CardModel, t: Translate): (Node | string)[] {
  const { mention, surface } = model.painted;
  const facts: (Node | string)[] = [t('card_count', { count: model.count })];
  const clitics = splitClitics(mention.clitics);
  if (clitics.length > 0)
    facts.push(element(document, 'bdi', { lang: 'ar' }, [...clitics, surface].join(' + ')));
  for (const reason of mention.evidence) {
    const key = REASONS[reason];
    if (key) facts.push(t(key));
  }
  return facts.flatMap((fact, i) => (i > 0 ? [' · ', fact] : [fact]));
}

function buttons(
  document: Document,
  { painted, count, canOpenPanel }: CardModel,
  actions: CardActions,
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
    button(t('card_hide'), actions.hide, { title: t('card_hide_hint') }),
  );
}
