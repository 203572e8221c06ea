import type { DictionaryProblem } from '../../core/dictionary/dictionary-term.ts';
import { MoreList } from '../components/more-list.tsx';
import { useWords } from '../page/page-context.ts';

const FIRST = 10;

/** Names the rows of a dictionary that could not be read. */
export function DictionaryProblems({ problems }: { problems: readonly DictionaryProblem[] }) {
  const { t } = useWords();
  return (
    <div class="problems">
      <h3>{t('dictionaries_problems', { count: problems.length })}</h3>
      <MoreList items={problems} first={FIRST}>
        {(shown) => (
          <ol class="problem-list">
            {shown.map(({ file, row, message }) => (
              <li key={`${file} ${row ?? ''}`}>
                <bdi lang="en" dir="ltr">
                  {row === null ? file : `${file}, ${row}`}: {message}
                </bdi>
              </li>
            ))}
          </ol>
        )}
      </MoreList>
    </div>
  );
}
