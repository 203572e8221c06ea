import { useEffect, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../core/happenings/judgement.ts';
import { intervalBetween } from '../../core/happenings/interval-between.ts';
import { inLatinDigits } from '../../core/text/latin-digits.ts';
import { directionOf, type Language } from '../../locale/language.ts';
import { FormActions } from '../components/form-actions.tsx';
import { useWords } from '../page/page-context.ts';
import { EntryPicker } from './entry-picker.tsx';

interface EventFormProps {
  event: Correction;
  /** @returns whether it was saved; a failure is told elsewhere */
  onSave: (event: Correction) => Promise<boolean>;
  onCancel: () => void;
}

/** An event as the reader writes it: when (as fine as it is known), what in one or both languages, and who took part. */
export function EventForm({ event, onSave, onCancel }: EventFormProps) {
  const { t } = useWords();
  const [from, setFrom] = useState(asWritten(event.from, event.precision));
  const filled = event.from === event.to ? '' : endOf(event);
  const [to, setTo] = useState(filled);
  // The end that came with the event belongs to its old beginning.
  const writeFrom = (text: string) => {
    setFrom(text);
    if (to === filled) setTo('');
  };
  const [title, setTitle] = useState(event.title);
  const [participants, setParticipants] = useState<readonly string[]>(event.participants);
  const [refused, setRefused] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = async (submitted: Event) => {
    submitted.preventDefault();
    const interval = intervalBetween(inLatinDigits(from), inLatinDigits(to));
    if (interval === null) {
      setRefused(t('event_form_bad_date'));
      return;
    }
    if (title.ar.trim() === '' && title.en.trim() === '') {
      setRefused(t('event_form_no_title'));
      return;
    }
    if (participants.length === 0) {
      setRefused(t('event_form_nobody'));
      return;
    }
    setRefused(null);
    const place = participants.includes(event.place ?? '') ? event.place : null;
    await onSave({ ...interval, title, participants: [...participants], place });
  };
  const dateField = (
    label: string,
    value: string,
    set: (text: string) => void,
    required: boolean,
  ) => (
    <label>
      {label}
      <input
        value={value}
        dir="ltr"
        inputMode="numeric"
        placeholder="2024-06-19"
        maxLength={10}
        required={required}
        onInput={(typed) => set(typed.currentTarget.value)}
      />
    </label>
  );
  const titleField = (label: string, lang: Language) => (
    <label>
      {label}
      <input
        value={title[lang]}
        lang={lang}
        dir={directionOf(lang)}
        maxLength={300}
        onInput={(typed) => setTitle({ ...title, [lang]: typed.currentTarget.value })}
      />
    </label>
  );
  return (
    <form class="own-entry" ref={form} onSubmit={(submitted) => void save(submitted)}>
      {dateField(t('event_form_from'), from, writeFrom, true)}
      {dateField(t('event_form_to'), to, setTo, false)}
      {titleField(t('event_form_title_ar'), 'ar')}
      {titleField(t('event_form_title_en'), 'en')}
      <EntryPicker
        label={t('event_form_participants')}
        chosen={participants}
        onChange={setParticipants}
      />
      {refused && (
        <p class="form-problem" role="alert">
          {refused}
        </p>
      )}
      <FormActions submit={t('article_save')} onCancel={onCancel} />
    </form>
  );
}

/** As much of an ISO date as its precision says. */
function asWritten(date: string, precision: Correction['precision']): string {
  if (precision === 'day' || precision === 'week') return date;
  return precision === 'month' || precision === 'season' ? date.slice(0, 7) : date.slice(0, 4);
}

/** Its last day, month or year where that is not the first one. */
function endOf({ from, to, precision }: Correction): string {
  const [first, last] = [asWritten(from, precision), asWritten(to, precision)];
  return first === last ? '' : last;
}
