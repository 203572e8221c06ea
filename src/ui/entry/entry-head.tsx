import type { RefObject } from 'preact';
import { summarise } from '../../storage/entry-store.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { KindLabel } from '../components/kind-label.tsx';
import { Run, Words } from '../components/run.tsx';
import { useWords } from '../page/page-context.ts';
import { LifeDates } from './life-dates.tsx';

interface EntryHeadProps {
  entry: EntryRecord;
  /** Takes the focus when the view opens. */
  heading?: RefObject<HTMLHeadingElement | null>;
}

/** The names of an entry, what it is, and a line about it. */
export function EntryHead({ entry, heading }: EntryHeadProps) {
  const { language, other } = useWords();
  const { transliteration } = summarise(entry);
  return (
    <>
      <header class="entry-head" data-kind={entry.kind}>
        <KindLabel kind={entry.kind} chip />
        {/* One heading in two languages: the subject itself, so its vowel marks are kept. */}
        <h1 ref={heading ?? null} tabIndex={-1}>
          {entry.name.ar && (
            <Run language="ar" class="entry-ar">
              {entry.name.ar}
            </Run>
          )}
          {entry.name.en && (
            <Run language="en" class="entry-en">
              {entry.name.en}
            </Run>
          )}
        </h1>
        {transliteration && (
          <p class="entry-translit">
            <bdi lang="ar-Latn" dir="ltr">
              {transliteration}
            </bdi>
          </p>
        )}
        {entry.life && <LifeDates life={entry.life} />}
      </header>
      {(entry.about.ar || entry.about.en) && (
        <div class="entry-about">
          <p>
            <Words of={entry.about} language={language} />
          </p>
          {entry.about.ar && entry.about.en && (
            <p class="entry-about-other">
              <Words of={entry.about} language={other} />
            </p>
          )}
        </div>
      )}
    </>
  );
}
