import { Icon, type IconName } from '../components/icon.tsx';
import { libraryAddress, WHOLE_LIBRARY, type LibraryTarget } from '../page/library-address.ts';
import { useWords } from '../page/page-context.ts';
import { timelineAddress } from '../page/timeline-address.ts';

interface Tool {
  icon: IconName;
  name: string;
  address: string;
  isHere: boolean;
}

/** What can be done on the page of the library, each at an address of its own. A narrow window shows the icons alone. */
export function LibraryTools({ target }: { target: LibraryTarget }) {
  const { t } = useWords();
  const tool = (icon: IconName, name: string, to: LibraryTarget): Tool => ({
    ...{ icon, name, address: libraryAddress(to), isHere: to.of === target.of },
  });
  const tools: Tool[] = [
    tool('bookmark', t('panel_tab_library'), WHOLE_LIBRARY),
    tool('add', t('adding_link'), { of: 'adding' }),
    {
      ...{ icon: 'timeline', name: t('timeline_title'), isHere: false },
      address: timelineAddress({ of: 'everything' }),
    },
    tool('lock', t('backup_title'), { of: 'backup' }),
  ];
  return (
    <nav class="library-tools" aria-label={t('library_tools')}>
      {tools.map(({ icon, name, address, isHere }) => (
        <a
          key={address}
          class="button button-quiet"
          href={address}
          title={name}
          aria-label={name}
          aria-current={isHere ? 'page' : undefined}
        >
          <Icon name={icon} />
          <span>{name}</span>
        </a>
      ))}
    </nav>
  );
}
