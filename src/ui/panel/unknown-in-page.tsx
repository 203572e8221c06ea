import type { PageReport, Passage } from '../../messages/calls.ts';
import { callPage } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import { findByUrl } from '../../storage/library-store.ts';
import { usePage } from '../page/page-context.ts';
import { originOfName } from '../unknown/origin-of-name.ts';
import { UnknownNames } from '../unknown/unknown-names.tsx';
import { MarkUnknownSwitch } from './mark-unknown-switch.tsx';
import { usePanel } from './panel-context.ts';

/** The names on the page that are not in the glossary. */
export function UnknownInPage({ report }: { report: PageReport }) {
  const { db } = usePage();
  const { article, navigation } = usePanel();
  const blocks = report.article?.blocks;
  if (!blocks) return null;

  const reveal = async (passage: Passage) => {
    const tab = article.tab.peek();
    if (!tab) return false;
    const answer = await callPage(tab.id, 'passage.reveal', passage);
    if (answer.ok && answer.value.found) return true;
    article.refresh();
    return false;
  };
  const origin = async (passage: Passage) => {
    const { url } = report;
    // The address of a private page is written nowhere.
    const { incognito } = await browser.windows.getCurrent();
    const blockText = blocks[passage.block]?.text ?? '';
    return originOfName(passage, await findByUrl(db, url), incognito ? null : { url, blockText });
  };
  return (
    <UnknownNames
      key={report.url}
      blocks={blocks}
      mentions={report.mentions}
      origin={origin}
      onReveal={reveal}
      onOpen={navigation.openEntry}
    >
      <MarkUnknownSwitch />
    </UnknownNames>
  );
}
