import { useEffect, useRef, useState } from 'preact/hooks';
import {
  entryText,
  MAX_ABOUT,
  MAX_ENTRY_NOTE,
  MAX_NAME,
  tidyEntryText,
  type EntryText,
} from '../../core/entry-text.ts';
import { KINDS, type Kind } from '../../core/kind.ts';
import type { Failure } from '../../core/result.ts';
import { directionOf, type Language } from '../../locale/language.ts';
import { summarise } from '../../storage/entry-store.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { FormActions } from '../components/form-actions.tsx';
import { withoutMarks } from '../components/run.tsx';
import { useWords } from '../page/page-context.ts';
import { SpellingFields } from './spelling-fields.tsx';
import { useEntryEdits } from './use-entry-edits.ts';

interface EntryFormProps {
  /** As it is now: another window may change it while the form is open. */
  entry: EntryRecord;
  onClose: () => void;
}

const LANGUAGES = ['ar', 'en'] as const;
const COMMA = /[,\u060c]/u;

/** All that the reader can write of an entry. */
export function EntryForm({ entry, onClose }: EntryFormProps) {
  const { t, language } = useWords();
  const { save } = useEntryEdits();
  const [begun] = useState(() => entryText(entry));
  const [text, setText] = useState<EntryText>(begun);
  const [tags, setTags] = useState(begun.tags.join(language === 'ar' ? '، ' : ', '));
  const [refused, setRefused] = useState<Failure | null>(null);
  const [isUnnamed, setUnnamed] = useState(false);
  const isChanged = refused?.code === 'entry-changed';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const submit = async (event: Event) => {
    event.preventDefault();
    const after = { ...text, tags: tags.split(COMMA) };
    const tidy = tidyEntryText(after);
    setUnnamed(tidy === null);
    if (tidy === null) return;
    // Who was told of the other change and saves once more means it.
    const before = isChanged ? entryText(entry) : begun;
    const saved = await save(entry, { before, after: tidy });
    if (saved.ok) onClose();
    else setRefused(saved.error);
  };
  const nameField = (lang: Language) => (
    <label>
      {t(`entry_field_${lang}`)}
      <input
        value={text.name[lang]}
        lang={lang}
        dir={directionOf(lang)}
        maxLength={MAX_NAME}
        required={lang === 'ar'}
        onInput={({ currentTarget: { value } }) =>
          setText({ ...text, name: { ...text.name, [lang]: value } })
        }
      />
    </label>
  );
  const aboutField = (lang: Language) => (
    <label class="whole-line">
      {t(`entry_field_about_${lang}`)}
      <textarea
        value={text.about[lang]}
        lang={lang}
        dir={directionOf(lang)}
        rows={2}
        maxLength={MAX_ABOUT}
        onInput={({ currentTarget: { value } }) =>
          setText({ ...text, about: { ...text.about, [lang]: value } })
        }
      />
    </label>
  );
  const title = withoutMarks(entry.name[language] || entry.name.ar);
  return (
    <form
      class="own-entry entry-form"
      ref={form}
      aria-label={t('entry_edit_title', { name: title })}
      onSubmit={(event) => void submit(event)}
    >
      {LANGUAGES.map(nameField)}
      <label>
        {t('unknown_field_kind')}
        <select
          value={text.kind}
          onChange={(event) => setText({ ...text, kind: event.currentTarget.value as Kind })}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kind_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('entry_field_transliteration')}
        <input
          value={text.transliteration}
          lang="ar-Latn"
          dir="ltr"
          maxLength={MAX_NAME}
          placeholder={readingOf(entry, text.name.ar)}
          onInput={({ currentTarget: { value } }) => setText({ ...text, transliteration: value })}
        />
      </label>
      {LANGUAGES.map((lang) => (
        <SpellingFields
          key={lang}
          language={lang}
          spellings={text.spellings}
          onChange={(spellings) => setText({ ...text, spellings })}
        />
      ))}
      {LANGUAGES.map(aboutField)}
      <label class="whole-line">
        {t('entry_field_tags')}
        <input value={tags} dir="auto" onInput={({ currentTarget: { value } }) => setTags(value)} />
      </label>
      <label class="whole-line">
        {t('entry_field_note')}
        <textarea
          value={text.note}
          dir="auto"
          rows={3}
          maxLength={MAX_ENTRY_NOTE}
          onInput={({ currentTarget: { value } }) => setText({ ...text, note: value })}
        />
      </label>
      {isUnnamed && (
        <p class="form-problem" role="alert">
          {t('entry_unnamed')}
        </p>
      )}
      {refused && (
        <FailureNote failure={refused}>{isChanged && <p>{t('entry_edit_again')}</p>}</FailureNote>
      )}
      <FormActions submit={t('article_save')} onCancel={onClose} />
    </form>
  );
}

/** How the Arabic name in the field is read where the reader writes nothing. */
function readingOf(entry: EntryRecord, ar: string): string {
  const read = { ...entry, name: { ...entry.name, ar } };
  delete read.transliteration;
  return summarise(read).transliteration ?? '';
}
