import type { HappeningField } from '../../core/happenings/field-of-happening.ts';
import type { Happening } from '../../core/happenings/happening.ts';
import type { Cell } from '../../core/timeline/axis.ts';
import type { Written } from '../../core/timeline/drawing/frame.ts';
import type { Bin } from '../../core/timeline/lay-out.ts';
import type { DateFormat } from '../../locale/date-format.ts';
import { formatNumber } from '../../locale/format.ts';
import { directionOf, type Language } from '../../locale/language.ts';
import { cellName, tickLabel } from '../../locale/tick-label.ts';
import type { Translate } from '../../locale/translator.ts';
import { inLanguage, withoutMarks } from '../components/run.tsx';

/** What a chart says, in the language of the interface. */
export interface ChartWords {
  language: Language;
  written: (text: string) => Written;
  cell: (cell: Cell) => Written;
  band: (cell: Cell) => Written;
  /** A happening's line, in the language in which there is one. */
  label: (happening: Happening) => Written;
  date: (happening: Happening) => string;
  field: (field: HappeningField) => string;
  /** Date, line, field and, where it did not simply happen, what is said of that. */
  markName: (happening: Happening, field: HappeningField) => string;
  count: (bin: Bin) => Written;
  binName: (bin: Bin) => string;
}

export function chartWords(t: Translate, language: Language, dates: DateFormat): ChartWords {
  const { months } = dates;
  const own = { language, direction: directionOf(language) };
  const written = (text: string): Written => ({ text, ...own });
  const label = ({ event }: Happening): Written => {
    const { text, shown } = inLanguage(event.title, language);
    return {
      text: shown === 'ar' ? withoutMarks(text) : text,
      ...{ language: shown, direction: directionOf(shown) },
    };
  };
  const date = ({ event }: Happening) => dates.interval(event);
  const field = (of: HappeningField) => t(`event_field_${of}`);
  return {
    ...{ language, written, label, date, field },
    cell: (cell) => written(tickLabel(cell, language, months)),
    band: (cell) => written(cellName(cell, language, months)),
    markName: (happening, of) => {
      const { reality } = happening.event;
      const name = { date: date(happening), title: label(happening).text, field: field(of) };
      return reality === 'happened'
        ? t('timeline_mark', name)
        : t('timeline_mark_unreal', { ...name, reality: t(`event_reality_${reality}`) });
    },
    count: ({ items }) => written(formatNumber(items.length, language)),
    binName: ({ cell, items }) =>
      t('timeline_bin', { period: cellName(cell, language, months), count: items.length }),
  };
}
