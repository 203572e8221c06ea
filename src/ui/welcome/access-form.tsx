import { useEffect, useState } from 'preact/hooks';
import type { Access } from '../../core/settings.ts';
import type { Failure } from '../../core/result.ts';
import { browser } from '../../platform/browser.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { AccessOption } from './access-option.tsx';
import { AccessOutcome } from './access-outcome.tsx';
import { chooseAccess } from './choose-access.ts';
import { parseSites } from './parse-sites.ts';
import { readGrants } from './read-grants.ts';
import { SitesField } from './sites-field.tsx';
import type { Grants } from './standing.ts';

const CHOICES: readonly Access[] = ['everywhere', 'sites', 'asked'];

/** Where Siyaq may run: three choices with their plain consequences, carried out by one button. */
export function AccessForm() {
  const { t } = useWords();
  const { db, settings } = usePage();
  const { access, welcomed } = settings.value;
  const [grants, setGrants] = useState<Grants | null>(null);
  const [choice, setChoice] = useState<Access>(welcomed ? access : 'everywhere');
  const [typed, setTyped] = useState<string | null>(null);
  const [answered, setAnswered] = useState(welcomed);
  const [incomplete, setIncomplete] = useState(false);
  const [refused, setRefused] = useState<Failure | null>(null);

  useEffect(() => {
    const read = () => void readGrants().then(setGrants);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);

  const text = typed ?? grants?.sites.join('\n') ?? '';
  const sites = parseSites(text);
  const submit = (event: Event) => {
    event.preventDefault();
    const lacking = choice === 'sites' && (sites.hosts.length === 0 || sites.rejected.length > 0);
    setIncomplete(lacking);
    if (lacking || !grants) return;
    // No await before this call: it makes the request within the click.
    chooseAccess(db, { access: choice, origins: sites.origins }, grants).then(
      (now) => {
        setGrants(now);
        setRefused(null);
        setAnswered(true);
      },
      (error: unknown) => setRefused(asFailure(error)),
    );
  };
  return (
    <form class="access" onSubmit={submit}>
      <fieldset>
        <legend>
          <h2>{t('welcome_where')}</h2>
        </legend>
        <p class="intro">{t('welcome_where_intro')}</p>
        <div class="access-options">
          {CHOICES.map((option) => (
            <AccessOption
              key={option}
              option={option}
              chosen={choice === option}
              onChoose={() => {
                setChoice(option);
                setIncomplete(false);
              }}
            >
              {option === 'sites' && choice === 'sites' && (
                <SitesField
                  value={text}
                  rejected={incomplete ? sites.rejected : []}
                  empty={incomplete && sites.hosts.length === 0 && sites.rejected.length === 0}
                  onInput={setTyped}
                />
              )}
            </AccessOption>
          ))}
        </div>
      </fieldset>
      <button type="submit" class="button button-main button-large">
        {choice === 'asked' ? t('welcome_save') : t('welcome_allow')}
      </button>
      <div role="status">
        {answered && grants && (
          <AccessOutcome access={access} sites={parseSites(text).hosts} grants={grants} />
        )}
      </div>
      {refused && <FailureNote failure={refused} />}
    </form>
  );
}
