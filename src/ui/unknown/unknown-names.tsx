import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleBlock } from '../../article/article.ts';
import type { Provenance } from '../../core/provenance.ts';
import type { Result } from '../../core/result.ts';
import type { Passage, UnknownProposal } from '../../messages/calls.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { MoreList } from '../components/more-list.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { addToGlossary, takeBack } from './change-own-entries.ts';
import type { WrittenEntry } from './own-entry-form.tsx';
import { UnknownRow } from './unknown-row.tsx';
import { useUnknownNames } from './use-unknown-names.ts';

interface UnknownNamesProps {
  blocks: readonly ArticleBlock[];
  /** What the glossary knows of the article: when it changes, the names are asked for again. */
  mentions: unknown;
  /** Where an entry of a name that stands there comes from. */
  origin: (passage: Passage) => Promise<Provenance>;
  onReveal: (passage: Passage) => Promise<boolean>;
  onOpen: (entry: string) => void;
  /** What stands beside the heading. */
  children?: ComponentChildren;
}

const FIRST = 12;

/** The names of an article that are not in the glossary, each to be added; nothing where there are none. */
export function UnknownNames(props: UnknownNamesProps) {
  const { blocks, mentions, origin, onReveal, onOpen, children } = props;
  const { t } = useWords();
  const { db, toasts } = usePage();
  const attempt = useAttempt();
  const [changes, setChanges] = useState(0);
  const answer = useUnknownNames(blocks, [mentions, changes]);
  if (answer === null) return null;
  if (!answer.ok) return <FailureNote failure={answer.error} />;
  if (answer.value.length === 0) return null;

  const passage = ({ spans }: UnknownProposal, index: number): Passage => {
    const { block, start, end } = spans[index]!;
    return { block, start, end, text: blocks[block]?.text.slice(start, end) ?? '' };
  };
  const again = () => setChanges((count) => count + 1);
  const save = async (name: UnknownProposal, entry: WrittenEntry): Promise<Result<unknown>> => {
    const provenance = await origin(passage(name, 0));
    const saved = await addToGlossary(db, { ...entry, provenance }, crypto.randomUUID());
    if (!saved.ok) return saved;
    const { id, added } = saved.value;
    again();
    if (added)
      toasts.show(
        t('unknown_added', { name: entry.name.ar }),
        () => void attempt(() => takeBack(db, id)).then(again),
      );
    else {
      toasts.show(t('unknown_known', { name: entry.name.ar }));
      onOpen(id);
    }
    return saved;
  };
  return (
    <section class="section unknown" aria-labelledby="unknown-heading">
      <div class="section-head">
        <h2 id="unknown-heading">{t('unknown_title', { count: answer.value.length })}</h2>
        {children}
      </div>
      <MoreList items={answer.value} first={FIRST}>
        {(shown) => (
          <ul class="entries">
            {shown.map((name) => (
              <UnknownRow
                key={name.text}
                name={name}
                onReveal={(index) => onReveal(passage(name, index))}
                onSave={(entry) => save(name, entry)}
              />
            ))}
          </ul>
        )}
      </MoreList>
    </section>
  );
}
