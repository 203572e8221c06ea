/**
 * What somebody or something of a state is called in English, as far as no rule tells it from the state's name: the state,
 * then the adjectives and people. What is only an ending more ("Iraqi", "Russian") is told by rule.
 */
const TABLE = `
afghanistan afghan afghans
america american americans
argentina argentine argentinian
bangladesh bangladeshi
belgium belgian
britain british briton britons
canada canadian
china chinese
congo congolese
cyprus cypriot cypriots
denmark danish dane danes
finland finnish finn finns
france french
germany german germans
greece greek greeks
hungary hungarian
iceland icelandic
ireland irish
israel israeli israelis
italy italian
kurdistan kurd kurds kurdish
lebanon lebanese
netherlands dutch
norway norwegian
palestine palestinian palestinians
philippines filipino filipinos philippine
poland polish pole poles
portugal portuguese
saudi-arabia saudi saudis
scotland scottish
spain spanish
sweden swedish swede swedes
switzerland swiss
thailand thai
turkey turkish turk turks
ukraine ukrainian ukrainians
vietnam vietnamese
wales welsh
yemen yemeni yemenis
`;

const STATES = new Map<string, string>();
for (const row of TABLE.trim().split('\n')) {
  const [state = '', ...people] = row.split(' ');
  for (const word of people) STATES.set(word, state.replace('-', ' '));
}

/** Endings of adjectives, and what the state has in their place. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ians', 'ia'],
  ['ian', 'ia'],
  ['ians', ''],
  ['ian', ''],
  ['ans', 'a'],
  ['an', 'a'],
  ['ese', ''],
  ['ese', 'a'],
  ['is', ''],
  ['i', ''],
];
const LEAST = 4;

/**
 * What a state may be called of which an English word says that somebody is from there. Candidates alone: most words are
 * of no state, and who asks knows which names there are.
 *
 * @param word in lower case
 * @example statesOf('korean') // ['korea', …]
 */
export function statesOf(word: string): string[] {
  const state = STATES.get(word);
  if (state !== undefined) return [state];
  return ENDINGS.flatMap(([ending, instead]) =>
    word.endsWith(ending) && word.length - ending.length + instead.length >= LEAST
      ? [word.slice(0, -ending.length) + instead]
      : [],
  );
}
