import { useEffect, useRef } from 'preact/hooks';
import { MoreList } from '../components/more-list.tsx';
import { useWords } from '../page/page-context.ts';
import type { ReadPack } from './read-pack-file.ts';

interface PackProblemsProps {
  read: ReadPack;
  onInstall: () => void;
  onCancel: () => void;
}

const FIRST = 20;

/** Names every rejected line of a pack and leaves the choice: the sound rest, or nothing. */
export function PackProblems({ read, onInstall, onCancel }: PackProblemsProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { entries, events } = read;
  const lines = new Set(read.problems.map(({ line }) => line)).size;
  const rest = {
    entries: t('packs_entries', { count: entries }),
    events: t('packs_events', { count: events }),
  };
  return (
    <div class="problems">
      <h2 ref={heading} tabIndex={-1}>
        {t('packs_problems', { count: lines })}
      </h2>
      <p>{t('packs_problems_why')}</p>
      <MoreList items={read.problems} first={FIRST}>
        {(shown) => (
          <ol class="problem-list">
            {shown.map(({ line, record, message }) => (
              <li key={`${line} ${message}`}>
                <span class="problem-line">{t('packs_line', { line })}</span>{' '}
                {record && <code dir="ltr">{record}</code>}{' '}
                <bdi lang="en" dir="ltr">
                  {message}
                </bdi>
              </li>
            ))}
          </ol>
        )}
      </MoreList>
      <div class="state-actions">
        {entries + events > 0 && (
          <button type="button" class="button button-main" onClick={onInstall}>
            {t('packs_install_rest', rest)}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t('packs_install_nothing')}
        </button>
      </div>
    </div>
  );
}
