import { formatNumber } from '../../../locale/format.ts';
import type { SpellingsOfOutlet } from '../../../storage/entry-in-library.ts';
import { MoreList } from '../../components/more-list.tsx';
import { Run } from '../../components/run.tsx';
import { useWords } from '../../page/page-context.ts';

const FIRST = 8;
/** Spellings of one outlet that are shown: forms of one adjective may be many. */
const SPELLINGS = 8;

/** How each outlet spells the entry, the spelling of most articles first. */
export function SpellingsTable({ outlets }: { outlets: readonly SpellingsOfOutlet[] }) {
  const { t, language } = useWords();
  return (
    <section class="section">
      <h2>{t('entry_outlet_spellings')}</h2>
      <MoreList items={outlets} first={FIRST}>
        {(shown) => (
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col">{t('library_sort_outlet')}</th>
                <th scope="col">{t('entry_spelled')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ outlet, articles, spellings }) => (
                <tr key={outlet}>
                  <th scope="row">
                    <bdi>{outlet}</bdi>{' '}
                    <span class="narrowing-count">{formatNumber(articles, language)}</span>
                  </th>
                  <td>
                    {spellings.slice(0, SPELLINGS).map(({ text, articles: count }) => (
                      <span key={text} class="spelling">
                        <Run language="ar">{text}</Run>{' '}
                        <span class="narrowing-count">{formatNumber(count, language)}</span>
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </MoreList>
    </section>
  );
}
