import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { useDates, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { useCloseOutside } from '../page/use-close-outside.ts';
import { download, fileName } from './download.ts';
import {
  EXPORT_FORMATS,
  exportFile,
  FILE_TYPES,
  type ExportContent,
  type ExportFormat,
} from './export-files.ts';

interface ExportMenuProps {
  content: () => Promise<Omit<ExportContent, 't' | 'language' | 'dates' | 'now'>>;
}

/** Files of what is shown, and paper. */
export function ExportMenu({ content }: ExportMenuProps) {
  const { t, language } = useWords();
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  const attempt = useAttempt();
  useCloseOutside(box, open, () => setOpen(false));

  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  const save = (format: ExportFormat) => {
    setOpen(false);
    button.current?.focus();
    void attempt(async () => {
      const of = await content();
      const now = new Date().toISOString();
      const text = exportFile(format, { ...of, t, language, dates, now });
      download(fileName([of.title, now.slice(0, 10)], format), FILE_TYPES[format], text);
    });
  };
  return (
    <div class="page-tools">
      <div class="menu" ref={box} onKeyDown={closeByKey}>
        <button
          type="button"
          class="button"
          ref={button}
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          <Icon name="download" />
          {t('timeline_export')}
        </button>
        <ul id={list} class="export-list" hidden={!open}>
          {EXPORT_FORMATS.map((format) => (
            <li key={format}>
              <button type="button" data-format={format} onClick={() => save(format)}>
                <b>{t(`timeline_export_${format}`)}</b>
                <span>{t(`timeline_export_${format}_about`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <button type="button" class="button" onClick={() => print()}>
        <Icon name="print" />
        {t('timeline_print')}
      </button>
    </div>
  );
}
