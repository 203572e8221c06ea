import { useRef } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { download, fileName } from './download.ts';
import { EXPORT_FORMATS, exportFile, FILE_TYPES, type ExportContent } from './export-files.ts';

interface ExportMenuProps {
  content: () => Omit<ExportContent, 't' | 'language' | 'now'>;
}

/** Files of what is shown, and paper. */
export function ExportMenu({ content }: ExportMenuProps) {
  const { t, language } = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <div class="page-tools">
      <details
        class="menu"
        ref={menu}
        onKeyDown={({ key }) => {
          if (key !== 'Escape' || !menu.current?.open) return;
          close();
          menu.current.querySelector('summary')?.focus();
        }}
        onFocusOut={({ relatedTarget }) => {
          if (relatedTarget && !menu.current?.contains(relatedTarget as Node)) close();
        }}
      >
        <summary class="button">
          <Icon name="download" />
          {t('timeline_export')}
        </summary>
        <ul class="export-list">
          {EXPORT_FORMATS.map((format) => (
            <li key={format}>
              <button
                type="button"
                data-format={format}
                onClick={() => {
                  const of = content();
                  const now = new Date().toISOString();
                  const name = fileName([of.title, now.slice(0, 10)], format);
                  const text = exportFile(format, { ...of, t, language, now });
                  download(name, FILE_TYPES[format], text);
                  close();
                }}
              >
                <b>{t(`timeline_export_${format}`)}</b>
                <span>{t(`timeline_export_${format}_about`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" class="button" onClick={() => print()}>
        <Icon name="print" />
        {t('timeline_print')}
      </button>
    </div>
  );
}
