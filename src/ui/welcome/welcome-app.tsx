import { Brand } from '../components/brand.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { Icon } from '../components/icon.tsx';
import { PreparingGlossary } from '../components/preparing-glossary.tsx';
import { useWords } from '../page/page-context.ts';
import { AccessForm } from './access-form.tsx';
import { HowToOpen } from './how-to-open.tsx';
import { Illustration } from './illustration.tsx';

/** The first page a reader sees, and later the place where they change where Siyaq runs. */
export function WelcomeApp() {
  const { t } = useWords();
  return (
    <div class="welcome">
      <header class="welcome-bar">
        <Brand />
        <LanguageSwitch />
      </header>
      <main>
        <section class="welcome-intro">
          <div>
            <h1>{t('welcome_heading')}</h1>
            <p>{t('welcome_what_marks')}</p>
            <p>{t('welcome_what_panel')}</p>
            <p>{t('welcome_what_library')}</p>
          </div>
          <Illustration />
        </section>
        <PreparingGlossary />
        <AccessForm />
        <p class="welcome-privacy">
          <Icon name="lock" />
          <span>{t('welcome_privacy')}</span>
        </p>
        <HowToOpen />
      </main>
    </div>
  );
}
