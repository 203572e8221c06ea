import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { SORTS, type Fate, type Preference, type Sort } from '../../storage/backup/restore-plan.ts';
import type { RestorePreview } from '../../storage/backup/stage-backup.ts';
import type { MessageKey } from '../../locale/translator.ts';
import { Meta } from '../components/meta.tsx';
import { useDates, useWords } from '../page/page-context.ts';

interface RestoreChoiceProps {
  preview: RestorePreview;
  onRestore: (prefer: Preference) => void;
  onCancel: () => void;
}

const SORT_NAMES: Readonly<Record<Sort, MessageKey>> = {
  article: 'restore_articles',
  annotation: 'restore_annotations',
  collection: 'restore_collections',
  entry: 'restore_entries',
  'entry-change': 'restore_entry_changes',
  quiet: 'restore_quiet',
  told: 'restore_events',
  judgement: 'restore_judgements',
  setting: 'restore_settings',
  pack: 'restore_packs',
};
const FATE_NAMES: readonly (readonly [Fate, MessageKey])[] = [
  ['added', 'restore_added'],
  ['replaces', 'restore_replaced'],
  ['kept', 'restore_kept'],
  ['same', 'restore_same'],
];
const PREFERENCES: readonly (readonly [Preference, MessageKey])[] = [
  ['newer', 'restore_prefer_newer'],
  ['backup', 'restore_prefer_backup'],
];

/** What a backup would add, replace and leave, for the choice that is made of what both sides have. */
export function RestoreChoice({ preview, onRestore, onCancel }: RestoreChoiceProps) {
  const { t } = useWords();
  const dates = useDates();
  const [prefer, setPrefer] = useState<Preference>('newer');
  const heading = useRef<HTMLHeadingElement>(null);
  const group = useId();
  const sorts = SORTS.filter((sort) => preview.fates[sort] !== undefined);
  const differs = sorts.some((sort) => preview.fates[sort]!.backup.replaces > 0);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="restore-choice">
      <h3 ref={heading} tabIndex={-1}>
        {t('restore_of', { date: dates.instant(preview.made) })}
      </h3>
      {sorts.length === 0 && <p>{t('restore_nothing')}</p>}
      <dl>
        {sorts.map((sort) => (
          <div key={sort}>
            <dt>{t(SORT_NAMES[sort])}</dt>
            <dd>
              <Meta>
                {FATE_NAMES.flatMap(([fate, name]) => {
                  const count = preview.fates[sort]![prefer][fate];
                  return count > 0 ? [<span key={fate}>{t(name, { count })}</span>] : [];
                })}
              </Meta>
            </dd>
          </div>
        ))}
      </dl>
      {preview.unreadable > 0 && (
        <p class="restore-unreadable">{t('restore_unreadable', { count: preview.unreadable })}</p>
      )}
      {differs && (
        <fieldset>
          <legend>{t('restore_prefer')}</legend>
          {PREFERENCES.map(([value, name]) => (
            <label key={value}>
              <input
                type="radio"
                name={group}
                checked={prefer === value}
                onChange={() => setPrefer(value)}
              />
              {t(name)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="dialog-actions">
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {t('action_cancel')}
        </button>
        <button
          type="button"
          class="button"
          disabled={sorts.length === 0}
          onClick={() => onRestore(prefer)}
        >
          {t('restore_do')}
        </button>
      </div>
    </div>
  );
}
