import type { Evidence, Mention } from '../core/mention.ts';
import type { MessageKey, Translate } from '../locale/translator.ts';
import { element } from './element.ts';
import { splitClitics } from './split-clitics.ts';

/** What each piece of evidence says to the reader. */
const REASONS: Partial<Record<Evidence, MessageKey>> = {
  exact: 'card_evidence_exact',
  introduced: 'card_evidence_introduced',
  famous: 'card_evidence_famous',
  title: 'card_evidence_title',
  neighbour: 'card_evidence_neighbour',
  article: 'card_evidence_article',
  marks: 'card_evidence_marks',
  grammar: 'card_evidence_grammar',
  ambiguous: 'card_evidence_ambiguous',
};

/** What each proclitic is. */
const CLITICS: Readonly<Record<string, MessageKey>> = {
  '\u0648': 'card_clitic_and', // waw
  '\u0641': 'card_clitic_so', // fa
  '\u0628': 'card_clitic_by', // ba
  '\u0643': 'card_clitic_as', // kaf
  '\u0644': 'card_clitic_for', // lam
  '\u0627\u0644': 'card_clitic_the', // alef lam
};

const SPELLINGS: Readonly<Record<NonNullable<Mention['spelling']>, MessageKey>> = {
  exact: 'card_evidence_exact',
  hamza: 'card_spelling_hamza',
  'foreign-letter': 'card_spelling_foreign_letter',
  'ta-marbuta': 'card_spelling_ta_marbuta',
  'dotless-ya': 'card_spelling_dotless_ya',
  'dotted-alef': 'card_spelling_dotted_alef',
  other: 'card_evidence_folded',
};

/** A mention as the card explains it: the name as written, and what was found out about it. */
export interface Explained {
  mention: Mention;
  /** The name as written, without proclitics. */
  surface: string;
}

/**
 * Why a name was read as it was: a button, and the list that it opens. Closed at first.
 *
 * @param toggled is called when the list has been opened or closed, for the card's size changes
 */
export function analysis(
  document: Document,
  explained: Explained,
  t: Translate,
  toggled: () => void,
): { button: HTMLElement; list: HTMLElement } {
  const list = element(
    document,
    'ul',
    { class: 'why fine', id: 'why', hidden: '' },
    ...linesOf(document, explained, t),
  );
  const button = element(
    document,
    'button',
    { type: 'button', class: 'ask', 'aria-expanded': 'false', 'aria-controls': 'why' },
    t('card_why'),
  );
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    list.hidden = !list.hidden;
    button.setAttribute('aria-expanded', String(!list.hidden));
    toggled();
  });
  return { button, list };
}

function linesOf(document: Document, { mention, surface }: Explained, t: Translate): HTMLElement[] {
  const line = (...parts: (Node | string)[]) => element(document, 'li', {}, ...parts);
  const arabic = (text: string) => element(document, 'bdi', { lang: 'ar' }, text);
  const lines: HTMLElement[] = [];
  for (const clitic of splitClitics(mention.clitics)) {
    const key = CLITICS[clitic];
    if (key) lines.push(line(arabic(clitic), ' ', t(key)));
  }
  const spelling = mention.spelling ?? (mention.evidence.includes('folded') ? 'other' : null);
  if (spelling !== null && spelling !== 'exact')
    lines.push(line(arabic(surface), ': ', t(SPELLINGS[spelling])));
  for (const reason of mention.evidence) {
    const key = REASONS[reason];
    if (key === undefined) continue;
    const words = mention.because?.find(({ evidence }) => evidence === reason)?.words ?? '';
    lines.push(words === '' ? line(t(key)) : line(t(key), ': ', arabic(words)));
  }
  const percent = Math.round(mention.confidence * 100);
  lines.push(line(t('card_confidence', { percent })));
  return lines;
}
