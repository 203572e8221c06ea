import type { ComponentChildren } from 'preact';
import type { EntrySummary } from '../../messages/calls.ts';
import { useWords } from '../page/page-context.ts';
import { KindLabel } from './kind-label.tsx';
import { Words } from './run.tsx';

interface EntryRowProps {
  entry: Pick<EntrySummary, 'id' | 'kind' | 'name'>;
  onOpen: (entry: string) => void;
  /** A line above the name: what the entry is to another one. */
  label?: string;
  /** A further line, such as the spelling that a search found. */
  note?: ComponentChildren;
  /** What stands at the end of the row. */
  children?: ComponentChildren;
}

/** An entry in a list: colour and word of its kind, both names; opens the entry. */
export function EntryRow({ entry, onOpen, label, note, children }: EntryRowProps) {
  const { language, other } = useWords();
  const both = entry.name.ar && entry.name.en;
  return (
    <li class="entry-row" data-kind={entry.kind}>
      <button type="button" class="entry-open" onClick={() => onOpen(entry.id)}>
        {label && <span class="entry-label">{label}</span>}
        <span class="entry-name">
          <Words of={entry.name} language={language} />
        </span>
        <span class="entry-second">
          {both && (
            <>
              <Words of={entry.name} language={other} />
              <span aria-hidden="true"> · </span>
            </>
          )}
          <KindLabel kind={entry.kind} />
        </span>
        {note && <span class="entry-note">{note}</span>}
      </button>
      {children}
    </li>
  );
}
