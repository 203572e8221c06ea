import type { PageReport } from '../../messages/calls.ts';
import { Meta } from '../components/meta.tsx';
import { PublishedDay } from '../components/published-day.tsx';
import { hostOf } from './page-condition.ts';
import { SaveButton } from './save-button.tsx';
import { SaveSiteSwitch } from './save-site-switch.tsx';
import { SiteSwitch } from './site-switch.tsx';

/** Title, outlet and date of the page's article, with what can be done with it. */
export function ArticleHeader({ report }: { report: PageReport }) {
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
        {article?.published && <PublishedDay {...article} />}
      </Meta>
      <div class="article-actions">
        <SaveButton url={report.url} addresses={report.addresses ?? []} />
        {host && <SiteSwitch host={host} on />}
        {host && <SaveSiteSwitch host={host} />}
      </div>
    </header>
  );
}
