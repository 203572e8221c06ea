import type { FileWords } from '../../core/article-export/article-format.ts';
import type { DateFormat } from '../../locale/date-format.ts';
import type { Language } from '../../locale/language.ts';
import type { Translate } from '../../locale/translator.ts';

export interface WordsOfFile {
  t: Translate;
  language: Language;
  dates: DateFormat;
  /** How many articles the file holds. */
  count: number;
  /** When it is made, in milliseconds since the epoch. */
  now: number;
}

/** What a file says in the language of the interface. */
export function fileWords({ t, language, dates, count, now }: WordsOfFile): FileWords {
  return {
    language,
    title: `${t('panel_tab_library')}: ${t('library_count', { count })}`,
    contents: t('export_file_contents'),
    names: t('reader_pane'),
    events: t('article_told'),
    notes: t('export_file_notes'),
    arabic: t('unknown_field_ar'),
    english: t('export_file_english'),
    transliteration: t('export_file_transliteration'),
    kind: t('unknown_field_kind'),
    about: t('export_file_about'),
    date: t('card_date'),
    event: t('export_file_event'),
    clause: t('export_file_clause'),
    page: t('reader_source'),
    saved: (time) => {
      const at = Date.parse(time);
      return Number.isNaN(at) ? '' : t('library_saved_on', { date: dates.instant(at) });
    },
    made: t('export_file_made', { date: dates.instant(now) }),
    kindOf: (kind) => t(`kind_${kind}`),
    realityOf: (reality) => (reality === 'happened' ? null : t(`event_reality_${reality}`)),
    interval: (interval) => dates.interval(interval),
    day: (iso) => dates.day(iso),
  };
}
