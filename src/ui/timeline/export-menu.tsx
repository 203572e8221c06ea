import { FormatMenu } from '../components/format-menu.tsx';
import { Icon } from '../components/icon.tsx';
import { download, fileName } from '../page/download.ts';
import { useDates, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
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
  const attempt = useAttempt();

  const save = (format: ExportFormat) =>
    void attempt(async () => {
      const of = await content();
      const now = new Date().toISOString();
      const text = exportFile(format, { ...of, t, language, dates, now });
      const name = fileName([of.title, now.slice(0, 10)], format);
      download(name, new Blob([text], { type: FILE_TYPES[format] }));
    });
  return (
    <div class="page-tools">
      <FormatMenu
        formats={EXPORT_FORMATS.map((format) => ({
          format,
          name: t(`timeline_export_${format}`),
          about: t(`timeline_export_${format}_about`),
        }))}
        onChoose={save}
      />
      <button type="button" class="button" onClick={() => print()}>
        <Icon name="print" />
        {t('timeline_print')}
      </button>
    </div>
  );
}
