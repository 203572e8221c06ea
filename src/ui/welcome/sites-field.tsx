import { useId } from 'preact/hooks';
import { useWords } from '../page/page-context.ts';

interface SitesFieldProps {
  value: string;
  /** What was typed and is no site. */
  rejected: readonly string[];
  /** Whether the field was sent without any site. */
  empty: boolean;
  onInput: (value: string) => void;
}

/** Where the reader types the sites, one a line. */
export function SitesField({ value, rejected, empty, onInput }: SitesFieldProps) {
  const { t } = useWords();
  const field = useId();
  const problem = useId();
  const wrong = empty || rejected.length > 0;
  return (
    <div class="sites-field">
      <label for={field}>{t('welcome_sites_field')}</label>
      <textarea
        id={field}
        rows={4}
        dir="ltr"
        spellcheck={false}
        autocapitalize="off"
        placeholder={'aljazeera.net\nasharq.com'}
        value={value}
        aria-invalid={wrong}
        aria-describedby={wrong ? problem : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {wrong && (
        <p id={problem} class="sites-problem" role="alert">
          {empty ? (
            t('welcome_sites_empty')
          ) : (
            <>
              {t('welcome_sites_rejected')} <bdi dir="ltr">{rejected.join(', ')}</bdi>
            </>
          )}
        </p>
      )}
    </div>
  );
}
