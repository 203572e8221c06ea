import { useEffect, useRef, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../core/kind.ts';
import type { Failure, Result } from '../../core/result.ts';
import { directionOf, type Language } from '../../locale/language.ts';
import type { UnknownProposal } from '../../messages/calls.ts';
import type { OwnEntry } from '../../storage/own-entries.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { FormActions } from '../components/form-actions.tsx';
import { useWords } from '../page/page-context.ts';

export type WrittenEntry = Omit<OwnEntry, 'provenance'>;

interface OwnEntryFormProps {
  proposal: Pick<UnknownProposal, 'text' | 'latin' | 'kind' | 'about'>;
  onSave: (entry: WrittenEntry) => Promise<Result<unknown>>;
  onCancel: () => void;
}

/** A new entry as the article proposes it, for the reader to correct and save. */
export function OwnEntryForm({ proposal, onSave, onCancel }: OwnEntryFormProps) {
  const { t, language } = useWords();
  const [ar, setAr] = useState(proposal.text);
  const [en, setEn] = useState(proposal.latin);
  const [kind, setKind] = useState<Kind>(proposal.kind ?? 'person');
  const [about, setAbout] = useState(proposal.about);
  const [refused, setRefused] = useState<Failure | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = async (event: Event) => {
    event.preventDefault();
    const result = await onSave({ kind, name: { ar, en }, about });
    if (!result.ok) setRefused(result.error);
  };
  const field = (
    label: string,
    value: string,
    set: (text: string) => void,
    lang: Language,
    required = false,
  ) => (
    <label>
      {label}
      <input
        value={value}
        lang={lang}
        dir={directionOf(lang)}
        maxLength={200}
        required={required}
        {...(required ? { pattern: '.*[\\p{L}\\p{N}].*' } : {})}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <form class="own-entry" ref={form} onSubmit={(event) => void save(event)}>
      {field(t('unknown_field_ar'), ar, setAr, 'ar', true)}
      {field(t('unknown_field_en'), en, setEn, 'en')}
      <label>
        {t('unknown_field_kind')}
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind)}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kind_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {field(
        t('unknown_field_about'),
        about[language],
        (line) => setAbout({ ...about, [language]: line }),
        language,
      )}
      {refused && <FailureNote failure={refused} />}
      <FormActions submit={t('article_save')} onCancel={onCancel} />
    </form>
  );
}
