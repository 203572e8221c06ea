import type { Language } from '../../locale/language.ts';
import { KindLabel } from '../components/kind-label.tsx';
import { Run } from '../components/run.tsx';
import { useWords } from '../page/page-context.ts';

const ABOUT = {
  ar: 'جهاز الأمم المتحدة المكلف بحفظ السلم',
  en: 'United Nations body charged with keeping the peace',
};

const NAMES = { ar: 'مَجلِس الأَمن', en: 'UN Security Council' };

/** A sentence as Siyaq marks it, with the card of one name: what words would take long to say. */
export function Illustration() {
  const { t, language, other } = useWords();
  return (
    <figure class="illustration" aria-label={t('welcome_illustration')}>
      <p lang="ar" dir="rtl" class="illustration-text">
        دعا <Mark kind="organisation">مجلس الأمن</Mark> أمس إلى{' '}
        <Mark kind="term">وقف إطلاق النار</Mark> في <Mark kind="country">السودان</Mark>، ورحّب{' '}
        <Mark kind="person">أنطونيو غوتيريش</Mark> بالقرار.
      </p>
      <div class="illustration-card">
        <p class="illustration-names">
          <Name language={language} />
          <KindLabel kind="organisation" chip />
        </p>
        <p>
          <Name language={other} />
        </p>
        <p class="illustration-about">
          <Run language={language}>{ABOUT[language]}</Run>
        </p>
      </div>
    </figure>
  );
}

function Name({ language }: { language: Language }) {
  return (
    <Run language={language} class={`illustration-${language}`}>
      {NAMES[language]}
    </Run>
  );
}

function Mark({ kind, children }: { kind: string; children: string }) {
  return (
    <span class="illustration-mark" data-kind={kind}>
      {children}
    </span>
  );
}
