import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { FileButton } from '../components/file-button.tsx';
import { useWords, usePage } from '../page/page-context.ts';
import { readerAddress } from '../page/reader-address.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { readHtmlFile } from './html-file.ts';
import { PasteForm } from './paste-form.tsx';
import { saveAdded } from './save-added.ts';

interface Refused {
  name: string;
  failure: Failure;
}

/** Brings into the library what cannot be read in a page: a text from the clipboard, pages saved as files. */
export function AddingView() {
  const { t } = useWords();
  const { db } = usePage();
  const [added, setAdded] = useState<readonly SavedArticle[]>([]);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [working, setWorking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const read = async (files: readonly File[]) => {
    setWorking(true);
    setRefused([]);
    for (const file of files) {
      const page = await readHtmlFile(file);
      const made = { id: crypto.randomUUID(), now: Date.now() };
      const saved = page.ok ? await saveAdded(db, page.value, made) : page;
      if (saved.ok) setAdded((before) => [saved.value, ...before]);
      else setRefused((before) => [...before, { name: file.name, failure: saved.error }]);
    }
    setWorking(false);
  };
  return (
    <div class="packs adding">
      <h1 ref={heading} tabIndex={-1}>
        {t('adding_title')}
      </h1>
      <section class="section">
        <h2>{t('adding_paste')}</h2>
        <p class="section-why">{t('adding_paste_why')}</p>
        <PasteForm onSaved={(article) => setAdded((before) => [article, ...before])} />
      </section>
      <section class="section">
        <h2>{t('adding_file')}</h2>
        <p class="section-why">{t('adding_file_why')}</p>
        <FileButton
          label={t('adding_choose')}
          accept=".html,.htm,.xhtml,text/html,application/xhtml+xml"
          multiple
          working={working}
          onFiles={(files) => void read(files)}
        />
        {refused.map(({ name, failure }) => (
          <div key={name}>
            <bdi>{name}</bdi>
            <FailureNote failure={failure} />
          </div>
        ))}
      </section>
      <div role="status">
        {added.length > 0 && (
          <section class="section">
            <h2>{t('adding_done', { count: added.length })}</h2>
            <ul class="adding-done">
              {added.map(({ id, title, language }) => (
                <li key={id}>
                  <a
                    href={readerAddress({ article: id })}
                    target="_blank"
                    rel="noopener"
                    lang={language}
                    dir="auto"
                  >
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
