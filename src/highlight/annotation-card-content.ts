import { COLOURS, type Annotation, type Colour } from '../core/annotations/annotation.ts';
import type { Language } from '../locale/language.ts';
import type { Translate } from '../locale/translator.ts';
import { element } from './element.ts';

/** What the cards are drawn with. */
export interface CardWords {
  document: Document;
  language: Language;
  t: Translate;
}

export interface BarActions {
  colour: (colour: Colour) => void;
  note: () => void;
}

/** The bar beside selected text: a colour for each highlight, and a note. */
export function barContent(words: CardWords, { colour, note }: BarActions): HTMLElement {
  const { document, t, language } = words;
  const write = element(document, 'button', { type: 'button' }, t('note_add'));
  write.addEventListener('click', note);
  const row = element(
    document,
    'div',
    { class: 'row' },
    swatches(words, null, colour),
    element(document, 'span', { class: 'divider' }),
    write,
  );
  const label = t('note_toolbar');
  const attributes = { class: 'card bar', role: 'toolbar', tabindex: '-1', 'aria-label': label };
  return element(document, 'div', { ...attributes, lang: language }, row);
}

export interface CardActions {
  colour: (colour: Colour) => void;
  edit: () => void;
  remove: () => void;
}

/** The card of an annotation: its note, or its beginning where it has none, and what can be done with it. */
export function annotationContent(
  words: CardWords,
  { note, colour, quote }: Pick<Annotation, 'note' | 'colour' | 'quote'>,
  changed: boolean,
  actions: CardActions,
): HTMLElement {
  const { document, t } = words;
  const edit = element(document, 'button', { type: 'button' }, t(note ? 'note_edit' : 'note_add'));
  edit.addEventListener('click', actions.edit);
  const remove = element(document, 'button', { type: 'button' }, t('note_delete'));
  remove.addEventListener('click', actions.remove);
  return dialog(
    words,
    note ? element(document, 'p', { class: 'note', dir: 'auto' }, note) : null,
    changed ? element(document, 'p', { class: 'fine' }, t('note_changed')) : null,
    changed ? element(document, 'p', { class: 'quote', dir: 'auto' }, quote) : null,
    element(
      document,
      'div',
      { class: 'row' },
      swatches(words, colour, actions.colour),
      element(document, 'span', { class: 'end' }, edit, remove),
    ),
  );
}

export interface EditorActions {
  save: (note: string, colour: Colour) => void;
  cancel: (note: string) => void;
}

/** The card in which a note is written. Its keys are not the page's: see `keep-keys.ts`. */
export function editorContent(
  words: CardWords,
  { quote, note, colour }: { quote: string; note: string; colour: Colour },
  actions: EditorActions,
): { card: HTMLElement; field: HTMLTextAreaElement; save: () => void } {
  const { document, t } = words;
  let chosen = colour;
  const field = element(document, 'textarea', { dir: 'auto', rows: '4' });
  field.value = note;
  const save = () => actions.save(field.value.trim(), chosen);
  const done = element(document, 'button', { type: 'button', class: 'main' }, t('article_save'));
  done.addEventListener('click', save);
  const cancel = element(document, 'button', { type: 'button' }, t('action_cancel'));
  cancel.addEventListener('click', () => actions.cancel(field.value));
  const colours = swatches(words, colour, (it) => {
    chosen = it;
    for (const one of colours.querySelectorAll('button'))
      one.ariaChecked = String(one.classList.contains(it));
  });
  const card = dialog(
    words,
    element(document, 'p', { class: 'quote', dir: 'auto' }, quote),
    element(document, 'label', {}, t('note_write'), field),
    element(
      document,
      'div',
      { class: 'row' },
      colours,
      element(document, 'span', { class: 'end' }, cancel, done),
    ),
  );
  return { card, field, save };
}

function dialog(
  { document, t, language: lang }: CardWords,
  ...content: (HTMLElement | null)[]
): HTMLElement {
  const attributes = { class: 'card', role: 'dialog', tabindex: '-1', lang };
  return element(document, 'div', { ...attributes, 'aria-label': t('note_write') }, ...content);
}

function swatches(
  { document, t }: CardWords,
  chosen: Colour | null,
  choose: (colour: Colour) => void,
): HTMLElement {
  const buttons = COLOURS.map((colour) => {
    const name = t(`note_${colour}`);
    // One of them is chosen where there is an annotation; else each makes one.
    const state =
      chosen === null ? {} : { role: 'radio', 'aria-checked': String(colour === chosen) };
    const attributes = {
      type: 'button',
      class: `swatch ${colour}`,
      'aria-label': name,
      title: name,
    };
    const button = element(document, 'button', { ...attributes, ...state });
    button.addEventListener('click', () => choose(colour));
    return button;
  });
  const role = chosen === null ? 'group' : 'radiogroup';
  return element(
    document,
    'div',
    { class: 'swatches', role, 'aria-label': t('note_colour') },
    ...buttons,
  );
}
