import type { Kind } from '../kind.ts';

const set = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u));

/**
 * The nouns at the head of English names that take the article: "the Rapid Support Forces", "the Court of Cassation". Companies, clubs,
 * broadcasters, hospitals, squares, airports and their like bear none: "Gulf Air", "Al Ahly SC", "Cairo Airport".
 */
const BODIES = set(`
  Academy Administration Administrations Agency Alliance Army Assembly Association Authorities Authority Battalion
  Battalions Board Brigade Brigades Brotherhood Bureau Cabinet Chamber Chambers Church Coalition Command Commission
  Committee Committees Company Confederation Conference Congress Convention Corporation Corps Council Councils Court
  Courts Crescent Cross Delegation Department Directorate Division Exchange Executive Federation Fleet Force Forces
  Forum Foundation Framework Front Fund Gathering Gendarmerie Government Guard Guards Initiative Inspectorate
  Institution League Legion Library Ministries Ministry Mission Movement Municipality Museum Navy Network Observatory
  Office Order Organisation Organization Parliament Party Patriarchate Presidency Programme Prosecution Rally
  Regiment Register Secretariat Senate Service Services Society Staff Syndicate Treasury Tribunal Union Unions Unit
  Bloc Cartel Community Coordination Current Press team Units
`);
const PLACES = set(`
  Canal Channel Coast Corridor Delta Desert Emirates Falls Governorate Gulf Heights Highlands Islands Mountains Nile
  Ocean Peninsula Pipeline Plain Plant plant Plateau Province Region Republic River Sea Strait Straits Strip Territory
  Territories Tower Triangle Valley Wall Zone Dam
`);
/** These heads are definite only where what they are of follows: "the University of Tunis", but "Cairo University". */
const OF_SOMETHING = set(`
  Bank Bay Cathedral Center Centre Centres Chambers Church City Club College Emirate Faculty House Institute Kingdom Lake Port
  School State University
`);

/** Feasts, storms, operations, leagues and their like bear none: "Eid al-Fitr", "Operation Barkhane", "Brexit". */
const OCCASION =
  /^(?:Operation|Cyclone|Typhoon|Hurricane|Storm|Eid|Expo|Souk|Ligue|La|Serie|S\u00fcper|Copa|Coppa|Coupe|El|Prix|Miss|Laylat|Yom|Sham|Safar|Gdeim|Black|Occupy|Formula|Apollo|Palme|Lunar|New START|START|SALT|Peace of|Saudi Vision) |(?: Day| Season| Vision \d+)$/u;
/** Of one word, these are definite. */
const THE = set(
  'Botola Bundesliga Crusades Hajj Hirak Holocaust Nakba Kremlin Pentagon Houthis Taliban',
);

/** Names that begin so are definite whatever their head is. */
const BEGINNING =
  /^(?:United (?!Airlines|Tractors)|Soviet |European |Netherlands|Philippines|Maldives|Comoros|Seychelles|Bahamas|Gambia|Vatican$|Gaza Strip|West Bank|White House|Golan|Associated Press|Southern suburbs|Arab Summit|People's Democratic Republic|Democratic Republic|Central African)/u;
/** A name of its own whose head only looks like one of these nouns. */
const PROPER = /^(?:Delta Force|Mercy Corps|Africa Corps|Front Line Defenders|Save the Children)/u;
const PUBLIC_BANK = /(?:^World|Central|Development|Investment) Bank$/u;
/** "Security Council Resolution 242". */
const NUMBERED = /Resolution \d/u;
/** What tells a name from another that is the same: "National Security Agency (Egypt)". */
const QUALIFIER = / \([^)]*\)$/u;
const COMPLEMENT = / (?:of|for|on|to|in|against|and) /u;

/**
 * Whether English gives a name the article.
 *
 * @example isDefinite("Rapid Support Forces", 'organisation') // true
 * @example isDefinite("Cairo University", 'organisation') // false
 */
export function isDefinite(english: string, kind: Kind): boolean {
  if (NUMBERED.test(english) || PROPER.test(english)) return false;
  if (kind === 'agreement' || kind === 'event')
    return english.includes(' ') ? !OCCASION.test(english) : THE.has(english);
  if (BEGINNING.test(english) || THE.has(english)) return true;
  if (kind === 'person') return false;
  const name = english.replace(QUALIFIER, '');
  if (PUBLIC_BANK.test(name)) return true;
  const [before = '', ...complement] = name.split(COMPLEMENT);
  const head = before.slice(before.lastIndexOf(' ') + 1);
  if (kind === 'place') return isOne(PLACES, name) || (head === 'Gulf' && complement.length > 0);
  if (OF_SOMETHING.has(head) && / (?:of|for) /u.test(name))
    return head !== 'Bank' || isOfState(name);
  return BODIES.has(head) || isOne(BODIES, name);
}

/** "Central Bank of Egypt", "Bank of England"; "Bank of America" is a company. */
function isOfState(name: string): boolean {
  return /^(?:Central|National|Reserve|State) Bank of |^Bank of (?:England|Israel|Japan|Canada|Russia|Algeria)$/u.test(
    name,
  );
}

/** Whether a name ends in such a noun, or has it before what it is of. */
function isOne(nouns: ReadonlySet<string>, name: string): boolean {
  const [before = ''] = name.split(/ (?:of|for) /u);
  return [before, name].some((part) => nouns.has(part.slice(part.lastIndexOf(' ') + 1)));
}
