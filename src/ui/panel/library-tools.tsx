import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { timelineAddress } from '../page/timeline-address.ts';
import { usePanel } from './panel-context.ts';

/** What can be done with the whole library, in one row: what is most used by its name, the rest by icons. */
export function LibraryTools({ children }: { children: ComponentChildren }) {
  const { t } = useWords();
  const { navigation } = usePanel();
  const tools: [IconName, string, () => void][] = [
    ['add', t('adding_link'), navigation.openAdding],
    ['lock', t('backup_title'), navigation.openBackup],
  ];
  const timeline = t('library_timeline');
  return (
    <div class="library-tools">
      {children}
      <a
        class="icon-button"
        href={timelineAddress({ of: 'everything' })}
        target="_blank"
        rel="noopener"
        title={timeline}
        aria-label={timeline}
      >
        <Icon name="timeline" />
      </a>
      {tools.map(([icon, name, open]) => (
        <button
          key={icon}
          type="button"
          class="icon-button"
          title={name}
          aria-label={name}
          onClick={open}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
