import type { EventClass } from './event-class.ts';
import type { Item } from './item.ts';
import type { Frame } from './trigger.ts';

/**
 * States by their seats of government, as the press calls them ("نددت القاهرة"): id of the town, of the state, and its English. Left
 * out are those that stand for somebody else as often: Brussels for the Union, Sanaa and Aden for those who hold them.
 */
const TABLE = `abu-dhabi united-arab-emirates United Arab Emirates
abuja nigeria Nigeria
addis-ababa ethiopia Ethiopia
algiers algeria Algeria
amman jordan Jordan
ankara turkey Turkey
asmara eritrea Eritrea
astana kazakhstan Kazakhstan
athens greece Greece
baghdad iraq Iraq
baku azerbaijan Azerbaijan
bamako mali Mali
beijing china China
beirut lebanon Lebanon
belgrade serbia Serbia
berlin germany Germany
bern switzerland Switzerland
bogota colombia Colombia
budapest hungary Hungary
buenos-aires argentina Argentina
cairo egypt Egypt
canberra australia Australia
caracas venezuela Venezuela
copenhagen denmark Denmark
dakar senegal Senegal
damascus syria Syria
doha qatar Qatar
dublin ireland Ireland
hanoi vietnam Vietnam
havana cuba Cuba
helsinki finland Finland
islamabad pakistan Pakistan
jakarta indonesia Indonesia
juba south-sudan South Sudan
kabul afghanistan Afghanistan
khartoum sudan Sudan
kigali rwanda Rwanda
kinshasa democratic-republic-of-the-congo Democratic Republic of the Congo
kyiv ukraine Ukraine
lisbon portugal Portugal
london united-kingdom United Kingdom
madrid spain Spain
manama bahrain Bahrain
minsk belarus Belarus
mogadishu somalia Somalia
moscow russia Russia
muscat oman Oman
nairobi kenya Kenya
ndjamena chad Chad
new-delhi india India
niamey niger Niger
nouakchott mauritania Mauritania
oslo norway Norway
ottawa canada Canada
ouagadougou burkina-faso Burkina Faso
paris france France
prague czech-republic Czechia
pretoria south-africa South Africa
pyongyang north-korea North Korea
rabat morocco Morocco
ramallah palestine Palestine
riyadh saudi-arabia Saudi Arabia
rome italy Italy
seoul south-korea South Korea
stockholm sweden Sweden
tehran iran Iran
tel-aviv israel Israel
the-hague netherlands Netherlands
tokyo japan Japan
tripoli-libya libya Libya
tunis tunisia Tunisia
vienna austria Austria
vilnius lithuania Lithuania
warsaw poland Poland
washington united-states United States
yerevan armenia Armenia`;

const STATES: ReadonlyMap<string, Item> = new Map(
  TABLE.split('\n').map((row) => {
    const [town = '', entry = '', ...english] = row.split(' ');
    return [town, { entry, english: english.join(' '), kind: 'country' }];
  }),
);

/** The state whose seat of government a town is, or null. */
export function stateOf(town: string): Item | null {
  return STATES.get(town) ?? null;
}

/** Towns that the table has for the government of a state which is not, or not for everybody, its capital. */
const NO_CAPITALS = new Set(['tel-aviv', 'ramallah', 'the-hague']);
/** English of the towns whose ids do not spell it. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['bogota', 'Bogotá'],
  ['ndjamena', "N'Djamena"],
  ['tripoli-libya', 'Tripoli'],
]);

const SEATS: ReadonlyMap<string, string> = new Map(
  [...STATES]
    .filter(([town]) => !NO_CAPITALS.has(town))
    .map(([town, { entry }]) => [entry, SPELT.get(town) ?? titled(town)]),
);

/** The English of a state's capital, where the press calls the state by it; else null: "العاصمة الجزائرية" is Algiers. */
export function seatOf(state: string): string | null {
  return SEATS.get(state) ?? null;
}

function titled(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** What happens in a town or is held there, so that the town itself takes part however it stands. */
const IN_TOWNS = classes(
  ...([
    'host',
    'summit',
    'hold-election',
    'protest',
    'strike-work',
    'disaster',
    'outbreak',
  ] as const),
  ...([
    'clash',
    'explode',
    'fire',
    'crash',
    'die',
    'win-match',
    'lose',
    'qualify',
    'award',
  ] as const),
);

/** What one state does to another, as states: a town that it is done to stands for its state too. */
const TO_STATES = classes(
  ...(['accuse', 'condemn', 'warn', 'demand', 'sever-relations', 'restore-relations'] as const),
  ...(['recognise', 'sanction', 'lift-sanctions', 'expel', 'summon', 'recall-ambassador'] as const),
  ...(['sign', 'agree', 'talk', 'meet', 'mediate', 'cease-fire', 'import', 'export'] as const),
  ...(['buy', 'sell', 'grant', 'extradite', 'apologise', 'promise', 'exchange-prisoners'] as const),
);

function classes(...names: EventClass[]): ReadonlySet<EventClass> {
  return new Set(names);
}

/** Whether a capital that acts, or that is acted upon, in such an event is its state. */
export function isStateIn(name: EventClass, role: 'agent' | 'other'): boolean {
  return role === 'agent' ? !IN_TOWNS.has(name) : TO_STATES.has(name);
}

/** Whether a town is as likely where it happens as who does it: "تعرضت دمشق لقصف", "قصفت دمشق". */
export function mayUndergo({ english, object }: Frame, isStriking: boolean): boolean {
  return UNDERGOING.test(english) || (isStriking && object === undefined);
}

/** Lines whose grammatical subject is where it happens. */
const UNDERGOING = /^\{s\} (?:came under|saw|was|were) /u;
