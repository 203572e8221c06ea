import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import type { UnknownEvidence } from '../../core/unknown/unknown-name.ts';
import type { UnknownProposal } from '../../messages/calls.ts';
import { Icon } from '../components/icon.tsx';
import { Later } from '../components/later.tsx';
import { KindLabel } from '../components/kind-label.tsx';
import { Run, Words } from '../components/run.tsx';
import { RevealButton } from '../entities/reveal-button.tsx';
import { useWords } from '../page/page-context.ts';
import { OwnEntryForm, type WrittenEntry } from './own-entry-form.tsx';

const loadSpellingOf = async () => (await import('../entry/editing.ts')).SpellingOf;

interface UnknownRowProps {
  name: UnknownProposal;
  onReveal: (index: number) => Promise<boolean>;
  onSave: (entry: WrittenEntry) => Promise<Result<unknown>>;
}

/** A name with what it seems to be and why, the way to its mentions, and the forms that add it as an entry, or as a spelling of one. */
export function UnknownRow({ name, onReveal, onSave }: UnknownRowProps) {
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setOpen(false);
    add.current?.focus();
  };
  return (
    <li class="entry-row unknown-row" {...(name.kind ? { 'data-kind': name.kind } : {})}>
      <div class="unknown-what">
        <Run language="ar" class="entry-name">
          {name.text}
        </Run>
        <span class="entry-second">
          {name.kind && (
            <>
              <KindLabel kind={name.kind} />
              <span aria-hidden="true"> · </span>
            </>
          )}
          {name.about.ar ? (
            <Words of={name.about} language={language} />
          ) : (
            t(`unknown_why_${reasonOf(name.evidence)}`)
          )}
        </span>
      </div>
      <RevealButton name={name.text} count={name.spans.length} onReveal={onReveal} />
      <button
        type="button"
        class="icon-button unknown-add"
        ref={add}
        aria-expanded={open}
        aria-label={t('unknown_add', { name: name.text })}
        title={t('unknown_add_short')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="add" />
      </button>
      {open && (
        <>
          <OwnEntryForm proposal={name} onSave={onSave} onCancel={cancel} />
          <Later load={loadSpellingOf} props={{ name: name.text }} />
        </>
      )}
    </li>
  );
}

/** What can be said in a few words of why something is listed. */
type Reason =
  | 'named'
  | 'author'
  | 'acronym'
  | 'given'
  | 'listed'
  | 'club'
  | 'located'
  | 'quoted'
  | 'foreign'
  | 'repeated';

/** From the strongest evidence down. */
const REASONS: readonly (readonly [UnknownEvidence, Reason])[] = [
  ['naming', 'named'],
  ['announced', 'named'],
  ['byline', 'author'],
  ['acronym', 'acronym'],
  ['given-name', 'given'],
  ['lineage', 'given'],
  ['listed', 'listed'],
  ['club', 'club'],
  ['within', 'located'],
  ['place-head', 'located'],
  ['locative', 'located'],
  ['speech', 'quoted'],
  ['foreign-shape', 'foreign'],
  ['spelt', 'foreign'],
  ['brand', 'foreign'],
  ['title', 'named'],
  ['nisba', 'named'],
];

function reasonOf(evidence: readonly UnknownEvidence[]): Reason {
  return REASONS.find(([piece]) => evidence.includes(piece))?.[1] ?? 'repeated';
}
