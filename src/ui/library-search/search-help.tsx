import type { Language } from '../../locale/language.ts';
import { useWords } from '../page/page-context.ts';

/** What is typed, with the operators in each language: no message, for it is no sentence of the interface. */
const EXAMPLES = {
  en: {
    english: 'North Korean troops',
    phrase: '"وقف إطلاق النار"',
    exclude: '-قمة',
    outlet: 'outlet:رويترز',
    dates: 'after:2024-06  before:2025  date:2024-06-19',
    tag: 'tag:محادثات',
    entity: 'entity:"Sergei Lavrov"',
    note: 'has:note',
  },
  ar: {
    english: 'North Korean troops',
    phrase: '"وقف إطلاق النار"',
    exclude: '-قمة',
    outlet: 'صحيفة:رويترز',
    dates: 'بعد:2024-06  قبل:2025  تاريخ:2024-06-19',
    tag: 'وسم:محادثات',
    entity: 'اسم:لافروف',
    note: 'فيه:ملاحظة',
  },
} as const satisfies Record<Language, Record<string, string>>;

const PARTS = ['english', 'phrase', 'exclude', 'outlet', 'dates', 'tag', 'entity', 'note'] as const;

/** What can be typed into the search box, each with an example in the interface's language. */
export function SearchHelp() {
  const { t, language } = useWords();
  return (
    <details class="search-help">
      <summary>{t('search_help')}</summary>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>
              <bdi>
                <code>{EXAMPLES[language][part]}</code>
              </bdi>
            </dt>
            <dd>{t(`search_help_${part}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
