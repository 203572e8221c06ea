import { directionOf } from '../../locale/language.ts';
import { sameTextElsewhere } from '../../storage/same-text.ts';
import { libraryAddress } from '../page/library-address.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

/** Outlets that are named; their number is told anyway. */
const NAMED = 5;

/** That other articles of the library have the text of this one, and the way to see them side by side; or nothing. */
export function SameTextNote({ article }: { article: string }) {
  const { t, language } = useWords();
  const { db } = usePage();
  const others = valueOf(
    useLive(() => sameTextElsewhere(db, article), [db, article]),
    [],
  );
  if (others.length === 0) return null;
  const names = new Set(others.map((one) => one.article.outlet ?? one.article.title));
  const outlets = [...names].slice(0, NAMED);
  const page = libraryAddress({ of: 'same-text', article, other: null });
  return (
    <p class="same-text-note" lang={language} dir={directionOf(language)}>
      <a href={page}>{t('same_text_others', { count: others.length })}</a>{' '}
      {outlets.map((outlet) => (
        <bdi key={outlet}>{outlet}</bdi>
      ))}
    </p>
  );
}
