import { useWords } from '../page/page-context.ts';

const PARTS = ['english', 'phrase', 'exclude', 'outlet', 'dates', 'tag', 'entity', 'note'] as const;

/** What can be typed into the search box, each with an example in the interface's language. */
export function SearchHelp() {
  const { t } = useWords();
  return (
    <details class="search-help">
      <summary>{t('search_help')}</summary>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>
              <bdi>
                <code>{t(`search_example_${part}`)}</code>
              </bdi>
            </dt>
            <dd>{t(`search_help_${part}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
