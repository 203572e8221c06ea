import { formatNumber } from '../../../locale/format.ts';
import type { MonthOfMentions } from '../../../storage/entry-in-library.ts';
import { daysOf } from '../../../core/partial-date.ts';
import { useDates, useWords } from '../../page/page-context.ts';

const HEIGHT = 96;
/** Units of width for each month, and the part of them that its bar takes. */
const STEP = 14;
const BAR = 0.72;

/** Mentions month by month as bars, time from the side where reading begins, and the same as a table. */
export function MonthsChart({ months }: { months: readonly MonthOfMentions[] }) {
  const { t, language } = useWords();
  const dates = useDates();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...months.map(({ mentions }) => mentions));
  const width = Math.max(months.length, 12) * STEP;
  const isMirrored = language === 'ar';
  const nameOf = (month: string) => dates.interval(daysOf(month));
  const total = months.reduce((sum, { mentions }) => sum + mentions, 0);
  return (
    <section class="section">
      <h2>{t('entry_months')}</h2>
      <figure class="months-chart">
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('entry_months_about', {
            ...{ mentions: total, from: nameOf(first.month), to: nameOf(last.month) },
          })}
        >
          {months.map(({ month, mentions }, i) => {
            const height = mentions === 0 ? 0 : Math.max(2, (mentions / most) * (HEIGHT - 2));
            const x = i * STEP + (STEP * (1 - BAR)) / 2;
            return (
              <rect
                key={month}
                x={isMirrored ? width - x - STEP * BAR : x}
                y={HEIGHT - height}
                width={STEP * BAR}
                height={height}
              >
                <title>{`${nameOf(month)}: ${formatNumber(mentions, language)}`}</title>
              </rect>
            );
          })}
        </svg>
        <figcaption>
          <span>{nameOf(first.month)}</span>
          {months.length > 1 && <span>{nameOf(last.month)}</span>}
        </figcaption>
      </figure>
      <details class="months-table">
        <summary>{t('entry_months_table')}</summary>
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{t('entry_month')}</th>
              <th scope="col">{t('entry_mentions')}</th>
              <th scope="col">{t('entry_articles')}</th>
            </tr>
          </thead>
          <tbody>
            {months
              .filter(({ mentions }) => mentions > 0)
              .map(({ month, mentions, articles }) => (
                <tr key={month}>
                  <th scope="row">{nameOf(month)}</th>
                  <td>{formatNumber(mentions, language)}</td>
                  <td>{formatNumber(articles, language)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
