import { formatDay } from '../../locale/format.ts';
import type { PageReport } from '../../messages/calls.ts';
import { Meta } from '../components/meta.tsx';
import { useWords } from '../page/page-context.ts';
import { hostOf } from './page-condition.ts';
import { SaveButton } from './save-button.tsx';
import { SiteSwitch } from './site-switch.tsx';

/** Title, outlet and date of the page's article, with what can be done with it. */
export function ArticleHeader({ report }: { report: PageReport }) {
  const { language } = useWords();
  const { article } = report;
  const host = hostOf(report.url);
  const outlet = article?.outlet ?? host;
  return (
    <header class="article-head">
      {article?.title && (
        <h1 class="article-title" lang={article.language} dir="auto">
          {article.title}
        </h1>
      )}
      <Meta>
        {outlet && <bdi>{outlet}</bdi>}
        {article?.published && (
          <time dateTime={article.published}>{formatDay(article.published, language)}</time>
        )}
      </Meta>
      <div class="article-actions">
        <SaveButton url={report.url} />
        {host && <SiteSwitch host={host} on />}
      </div>
    </header>
  );
}
