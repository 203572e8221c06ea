import { useRef } from 'preact/hooks';
import { MAX_NAME, type Spelling } from '../../core/entry-text.ts';
import { directionOf, type Language } from '../../locale/language.ts';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';

interface SpellingFieldsProps {
  language: Language;
  /** Of both languages; those of the other one are left alone. */
  spellings: readonly Spelling[];
  onChange: (spellings: Spelling[]) => void;
}

/** The other names of an entry in one language, each a field with a way to take it out, and a way to add one. */
export function SpellingFields({ language, spellings, onChange }: SpellingFieldsProps) {
  const { t } = useWords();
  const group = useRef<HTMLFieldSetElement>(null);
  const focusOn = (find: (fields: HTMLElement[]) => HTMLElement | undefined | null) =>
    // Once they are drawn anew.
    requestAnimationFrame(() => {
      find([...(group.current?.querySelectorAll('input') ?? [])])?.focus();
    });
  const add = () => {
    onChange([...spellings, { text: '', language }]);
    focusOn((fields) => fields.at(-1));
  };
  const remove = (at: number) => {
    onChange(spellings.toSpliced(at, 1));
    focusOn(() => group.current?.querySelector<HTMLElement>('.spelling-add'));
  };
  return (
    <fieldset class="spellings" ref={group}>
      <legend>{t(`entry_spellings_${language}`)}</legend>
      {spellings.map(
        (spelling, at) =>
          spelling.language === language && (
            <div key={at} class="spelling">
              <input
                value={spelling.text}
                lang={language}
                dir={directionOf(language)}
                maxLength={MAX_NAME}
                aria-label={t(`entry_spelling_${language}`)}
                onInput={({ currentTarget: { value } }) =>
                  onChange(spellings.with(at, { ...spelling, text: value }))
                }
              />
              <button
                type="button"
                class="icon-button"
                aria-label={t('entry_spelling_remove', { name: spelling.text })}
                title={t('entry_spelling_remove', { name: spelling.text })}
                onClick={() => remove(at)}
              >
                <Icon name="close" />
              </button>
            </div>
          ),
      )}
      <button type="button" class="button button-quiet spelling-add" onClick={add}>
        <Icon name="add" />
        {t(`entry_spelling_add_${language}`)}
      </button>
    </fieldset>
  );
}
