import type { ComponentChildren } from 'preact';
import { daysOf } from '../../core/partial-date.ts';
import { formatNumber } from '../../locale/number.ts';
import type { LibraryFacets } from '../../storage/library-index/search-library.ts';
import { NOTHING_CHOSEN, type FacetChoice } from '../../core/library-search/facet-choice.ts';
import { MoreList } from '../components/more-list.tsx';
import { Words } from '../components/run.tsx';
import { useDates, useWords } from '../page/page-context.ts';

interface FacetChoicesProps {
  facets: LibraryFacets;
  chosen: FacetChoice;
  onChoose: (chosen: FacetChoice) => void;
}

const FIRST = 8;

/** The names, outlets and months of what was found, each with how many articles it is in; pressed, it narrows to them. */
export function FacetChoices({ facets, chosen, onChoose }: FacetChoicesProps) {
  const { t, language } = useWords();
  const dates = useDates();
  const press = (of: keyof FacetChoice, value: string) => {
    const others = chosen[of].filter((one) => one !== value);
    const isChosen = others.length < chosen[of].length;
    onChoose({ ...chosen, [of]: isChosen ? others : [...others, value] });
  };
  const option = (
    of: keyof FacetChoice,
    value: string,
    articles: number,
    name: ComponentChildren,
  ) => (
    <li key={value}>
      <button
        type="button"
        class="narrowing-option"
        aria-pressed={chosen[of].includes(value)}
        onClick={() => press(of, value)}
      >
        {name}
        <span class="narrowing-count">{formatNumber(articles, language)}</span>
      </button>
    </li>
  );
  return (
    <>
      {(chosen.entities.length > 0 || chosen.outlets.length > 0 || chosen.months.length > 0) && (
        <button type="button" class="button button-quiet" onClick={() => onChoose(NOTHING_CHOSEN)}>
          {t('search_facets_off')}
        </button>
      )}
      <Facet title={t('search_facet_entities')} items={facets.entities}>
        {({ id, name, articles }) =>
          option('entities', id, articles, <Words of={name} language={language} />)
        }
      </Facet>
      <Facet title={t('search_facet_outlets')} items={facets.outlets}>
        {({ name, articles }) => option('outlets', name, articles, <bdi>{name}</bdi>)}
      </Facet>
      <Facet title={t('search_facet_months')} items={facets.months}>
        {({ month, articles }) =>
          option('months', month, articles, <span>{dates.interval(daysOf(month))}</span>)
        }
      </Facet>
    </>
  );
}

interface FacetProps<T> {
  title: string;
  items: readonly T[];
  children: (item: T) => ComponentChildren;
}

function Facet<T>({ title, items, children }: FacetProps<T>) {
  if (items.length === 0) return null;
  return (
    <section class="narrowing-part">
      <h2>{title}</h2>
      <MoreList items={items} first={FIRST}>
        {(shown) => <ul>{shown.map(children)}</ul>}
      </MoreList>
    </section>
  );
}
