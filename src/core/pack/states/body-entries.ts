import { agreeingNisba } from '../../nisba/nisba-forms.ts';
import { unvocalised } from '../unvocalised.ts';
import { BODY_KINDS, type BodyKind } from './body-kinds.ts';
import { withinSentence, type EntryLine } from './entry-line.ts';
import { furtherNouns } from './ministries.ts';
import type { StateData } from './state-data.ts';

/**
 * The bodies of a state that are regular: ministries, armed forces, a parliament, a central bank. States without an
 * adjective have none here.
 *
 * @param code ISO 3166-1 alpha-2
 * @param state its entry
 * @example bodyEntries('JO', jordan, data)[0].ar // 'وزارة الخارجية الأردنية'
 */
export function bodyEntries(
  code: string,
  state: EntryLine,
  { tender }: Pick<StateData, 'tender'>,
): EntryLine[] {
  const nisbas = state.nisba ?? [];
  if (nisbas.length === 0) return [];
  return BODY_KINDS.filter(
    ({ slug, only, except }) =>
      (only?.has(code) ?? true) &&
      !except.has(code) &&
      (slug !== CENTRAL_BANK || issuesItsCurrency(code, tender)),
  ).map((kind) =>
    bodyEntry({ ...kind, nouns: [...kind.nouns, ...furtherNouns(kind.slug, code)] }, state, nisbas),
  );
}

const CENTRAL_BANK = 'central-bank';

/** Whether the main currency is the state's own: its code begins with the state's. */
function issuesItsCurrency(code: string, tender: StateData['tender']): boolean {
  return tender[code]?.[0]?.startsWith(code) ?? false;
}

function bodyEntry(kind: BodyKind, state: EntryLine, nisbas: readonly string[]): EntryLine {
  const { nouns, others, feminine, construct } = kind;
  const name = unvocalised(state.ar);
  const beside = (list: readonly string[], female: boolean): string[] =>
    nisbas.flatMap((nisba) =>
      list.map((noun) => `${noun} ${agreeingNisba(nisba, female ? 'ة' : '', true)}`),
    );
  const [ar = '', ...alias] = new Set([
    ...beside(nouns.slice(0, 1), feminine),
    ...beside(nouns.slice(1), feminine),
    ...beside(others, !feminine),
    ...(construct === null ? [] : [`${construct} ${name}`]),
  ]);
  const [en = '', ...aliasEn] = kind.english.map(
    (title) => `${title} of ${withinSentence(state.en)}`,
  );
  return {
    id: `${state.id}-${kind.slug}`,
    kind: 'organisation',
    ar,
    en,
    alias,
    alias_en: aliasEn,
    about: { ar: `${kind.about.ar} ${name}`, en: `${kind.about.en} ${withinSentence(state.en)}` },
    related: [{ as: 'located-in', entry: state.id }],
  };
}
