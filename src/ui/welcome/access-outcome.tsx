import type { Access } from '../../core/settings.ts';
import type { MessageKey } from '../../locale/translator.ts';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { standingOf, type Grants } from './standing.ts';

interface AccessOutcomeProps {
  access: Access;
  sites: readonly string[];
  grants: Grants;
}

const WORKS: Record<Access, MessageKey> = {
  everywhere: 'welcome_works_everywhere',
  sites: 'welcome_works_sites',
  asked: 'welcome_works_asked',
};

/** What came of the choice, or where things stand now: the browser's own settings may have changed it. */
export function AccessOutcome({ access, sites, grants }: AccessOutcomeProps) {
  const { t } = useWords();
  const standing = standingOf(access, sites, grants);
  const works = standing === 'works';
  return (
    <div class="outcome" data-standing={standing}>
      <Icon name={works ? 'check' : 'warning'} />
      <div>
        <p>
          {works
            ? t(WORKS[access])
            : t(standing === 'partly' ? 'welcome_partly' : 'welcome_refused')}
        </p>
        {access === 'sites' && grants.sites.length > 0 && !grants.everywhere && (
          <ul class="chips">
            {grants.sites.map((site) => (
              <li key={site} class="chip">
                <bdi dir="ltr">{site}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
