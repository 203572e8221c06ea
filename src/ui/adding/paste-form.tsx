import { useState } from 'preact/hooks';
import { readPasted } from '../../article/pasted-text.ts';
import type { Failure } from '../../core/result.ts';
import { isPartialDate } from '../../core/partial-date.ts';
import { inLatinDigits } from '../../core/text/latin-digits.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { isWebAddress } from '../components/web-link.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { saveAdded } from './save-added.ts';

const EMPTY = { text: '', title: '', outlet: '', published: '', url: '' };
type Field = keyof typeof EMPTY;

/** A text from the clipboard, with what the reader knows of it. */
export function PasteForm({ onSaved }: { onSaved: (article: SavedArticle) => void }) {
  const { t } = useWords();
  const { db } = usePage();
  const [written, setWritten] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState<Failure | null>(null);

  const save = async (event: Event) => {
    event.preventDefault();
    const day = inLatinDigits(written.published).trim();
    const url = written.url.trim();
    if (day !== '' && !(day.length === 10 && isPartialDate(day))) {
      setProblem(t('adding_bad_date'));
      return;
    }
    if (url !== '' && !isWebAddress(url)) {
      setProblem(t('adding_bad_address'));
      return;
    }
    setProblem(null);
    const article = readPasted(written.text, {
      title: written.title,
      outlet: written.outlet,
      published: day === '' ? null : day,
    });
    const made = { id: crypto.randomUUID(), now: Date.now() };
    const saved = await saveAdded(db, { url: url === '' ? null : url, article }, made);
    setRefused(saved.ok ? null : saved.error);
    if (!saved.ok) return;
    setWritten(EMPTY);
    onSaved(saved.value);
  };
  const set = (field: Field) => (event: Event) =>
    setWritten({ ...written, [field]: (event.currentTarget as HTMLInputElement).value });
  const line = (field: Field, label: string, more: preact.InputHTMLAttributes = {}) => (
    <label>
      {label}
      <input value={written[field]} maxLength={2000} dir="auto" onInput={set(field)} {...more} />
    </label>
  );
  return (
    <form class="own-entry" onSubmit={(event) => void save(event)}>
      <label class="paste-text">
        {t('adding_text')}
        <textarea
          rows={8}
          dir="auto"
          required
          value={written.text}
          maxLength={1_000_000}
          onInput={set('text')}
        />
      </label>
      {line('title', t('adding_field_title'))}
      {line('outlet', t('adding_field_outlet'))}
      {line('published', t('adding_field_published'), {
        dir: 'ltr',
        inputMode: 'numeric',
        placeholder: '2024-06-19',
        maxLength: 10,
      })}
      {line('url', t('adding_field_url'), {
        dir: 'ltr',
        inputMode: 'url',
        placeholder: 'https://',
      })}
      {problem && (
        <p class="form-problem" role="alert">
          {problem}
        </p>
      )}
      {refused && <FailureNote failure={refused} />}
      <div class="own-entry-actions">
        <button type="submit" class="button button-main">
          {t('article_save')}
        </button>
      </div>
    </form>
  );
}
