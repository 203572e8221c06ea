import { fieldOfHappening, HAPPENING_FIELDS } from '../../core/happenings/field-of-happening.ts';
import type { DateFormat } from '../../locale/date-format.ts';
import type { Happening } from '../../core/happenings/happening.ts';
import { toCsv, type EntryNames } from '../../core/timeline/export/csv.ts';
import { toICalendar } from '../../core/timeline/export/icalendar.ts';
import { toJson } from '../../core/timeline/export/json.ts';
import { toSvg } from '../../core/timeline/export/svg.ts';
import { timelineItems } from '../../core/timeline/timeline-item.ts';
import type { View } from '../../core/timeline/view.ts';
import type { Language } from '../../locale/language.ts';
import type { Translate } from '../../locale/translator.ts';
import { buildScene } from './chart-scene.ts';
import { chartWords } from './chart-words.ts';

export const EXPORT_FORMATS = ['svg', 'csv', 'ics', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const FILE_TYPES: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
};

export interface ExportContent {
  /** Those that are shown. */
  happenings: readonly Happening[];
  names: EntryNames;
  view: View;
  /** What the page says it shows. */
  title: string;
  t: Translate;
  language: Language;
  dates: DateFormat;
  /** ISO time of the export. */
  now: string;
}

/** Pixels of a picture: a broad page's. */
const PICTURE = 1200;

/** The happenings as a file of a format; the picture shows them as they are looked at now. */
export function exportFile(format: ExportFormat, content: ExportContent): string {
  switch (format) {
    case 'svg':
      return picture(content);
    case 'csv':
      return toCsv(content.happenings, content.names);
    case 'ics':
      return calendar(content);
    case 'json':
      return toJson(content.happenings, content.names, content.now);
  }
}

function calendar({ happenings, title, t, language, dates, now }: ExportContent): string {
  const words = chartWords(t, language, dates);
  const line = (happening: Happening) => words.label(happening).text;
  return toICalendar(
    happenings,
    {
      name: title,
      summary: (happening) => {
        const { reality } = happening.event;
        if (reality === 'happened') return line(happening);
        return `${line(happening)} (${t(`event_reality_${reality}`)})`;
      },
      description: (happening) => {
        const { title: both, precision, source } = happening.event;
        return [
          t('timeline_calendar_dated', { date: words.date(happening) }),
          t(`event_precision_${precision}`),
          ...[both.ar, both.en].filter((text) => text !== ''),
          source.title,
        ]
          .filter((text) => text !== '')
          .join('\n');
      },
      category: (happening) => words.field(fieldOfHappening(happening)),
    },
    now,
  );
}

function picture({ happenings, title, view, t, language, dates }: ExportContent): string {
  const words = chartWords(t, language, dates);
  const { items } = timelineItems(happenings);
  const { frame, axis, stops } = buildScene(items, view, PICTURE, words, true);
  const present = new Set(stops.flatMap((stop) => stop.items.map(({ field }) => field)));
  return toSvg({
    ...{ frame, axis, title: words.written(title) },
    description: t('timeline_chart', { count: items.length }),
    marks: stops,
    legend: HAPPENING_FIELDS.filter((field) => present.has(field)).map((field) => {
      return { field, name: words.written(words.field(field)) };
    }),
  });
}
