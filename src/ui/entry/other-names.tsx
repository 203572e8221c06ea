import type { Entry, EntryName } from '../../core/entry.ts';
import { Run } from '../components/run.tsx';
import { useWords } from '../page/page-context.ts';
import { groupNames } from './group-names.ts';

/** Every other name of an entry, by what it is; inflected adjectives only on request, for they are many. */
export function OtherNames({ entry }: { entry: Pick<Entry, 'name' | 'names'> }) {
  const { t } = useWords();
  const { arabic, english, short, nisba } = groupNames(entry);
  return (
    <>
      <Group
        title={t('entry_spellings_ar')}
        names={arabic.map((text) => ({ text, language: 'ar' }))}
      />
      <Group
        title={t('entry_spellings_en')}
        names={english.map((text) => ({ text, language: 'en' }))}
      />
      <Group title={t('entry_short_names')} names={short} />
      {nisba.length > 0 && (
        <details class="section nisba">
          <summary>{t('entry_nisba', { count: nisba.length })}</summary>
          <Chips names={nisba.map((text) => ({ text, language: 'ar' }))} />
        </details>
      )}
    </>
  );
}

type Name = Pick<EntryName, 'text' | 'language'>;

function Group({ title, names }: { title: string; names: readonly Name[] }) {
  if (names.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <Chips names={names} />
    </section>
  );
}

function Chips({ names }: { names: readonly Name[] }) {
  return (
    <ul class="chips">
      {names.map(({ text, language }) => (
        <li key={text} class="chip">
          <Run language={language}>{text}</Run>
        </li>
      ))}
    </ul>
  );
}
