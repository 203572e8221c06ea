import { MINISTRIES } from './ministries.ts';
import { tableRows } from './table-rows.ts';

/** A body that states have alike, and what it is called beside the adjective or the name of one. */
export interface BodyKind {
  /** Ends the id: "jordan-foreign-ministry". */
  slug: string;
  /** Definite nouns before the adjective, the usual one first. */
  nouns: readonly string[];
  /** Whether the adjective is feminine, as these nouns are. */
  feminine: boolean;
  /** Further nouns, whose adjective is of the other gender than that of `nouns`. */
  others: readonly string[];
  /** The noun in construct before the name of a state ("وزارة خارجية أوكرانيا"), or null where the press does not say so. */
  construct: string | null;
  /** English names before "of" and the name of the state, the usual one first. */
  english: readonly string[];
  /** What it is, in both languages, before the name of the state. */
  about: { ar: string; en: string };
  /** ISO 3166-1 alpha-2 of the only states that have it, or null for all. */
  only: ReadonlySet<string> | null;
  /** States that have none, or call it otherwise. */
  except: ReadonlySet<string>;
}

const codes = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** States without armed forces, or with hardly any. */
const WITHOUT_ARMY = codes(
  'AD CR DM FM GD HT IS KI KN LC LI MC MH MU NR PA PW SB SM TV VA VC VU WS',
);

/** Monarchies whose assemblies only advise, and states whose assembly does not sit. */
const WITHOUT_PARLIAMENT = codes('AE AF BN OM QA SA VA');

/** States with an air force and a navy that the press names. */
const ARMED = codes(
  'AU BR CA CN DE DZ EG ES FR GB GR ID IL IN IR IQ IT JO JP KP KR KW LY MA MY NG NL NO PH PK PL QA RU SA SD SE SG SY TH TN TR UA US VN YE AE',
);
const AT_SEA = codes(
  'AU BR CA CN DE DZ EG ES FR GB GR ID IL IN IR IT JP KP KR LK LY MA MM NG NL NO PE PH PK PL PT RU SA SE SG TH TN TR UA US VN YE AE',
);

const SUPREME_COURTS = codes('BD BR CA ES GB GH IL IN JP KE LY MX NG NP PH PK PL UA UG US VE ZM');
const CONSTITUTIONAL_COURTS = codes(
  'AT BG BH CZ DE DZ EG ES GA GE HU ID IT JO KR KW LT MA MD PL PT RO RS RU SK SY TH TR UA ZA',
);

/**
 * What is regular among the bodies of states. Columns: id, nouns, gender of their adjective, further nouns of the
 * other gender, construct, English, about in Arabic and English; `-` for none.
 */
const ROWS = tableRows(`
  foreign-ministry | وزارة الخارجية, وزارة الشؤون الخارجية, الخارجية | f | - | وزارة خارجية | Foreign Ministry, Ministry of Foreign Affairs | وزارة الخارجية في | Foreign ministry of
  interior-ministry | وزارة الداخلية, الداخلية | f | - | وزارة داخلية | Interior Ministry, Ministry of the Interior | وزارة الداخلية في | Interior ministry of
  defence-ministry | وزارة الدفاع | f | - | وزارة دفاع | Defence Ministry, Ministry of Defence, Ministry of Defense | وزارة الدفاع في | Defence ministry of
  finance-ministry | وزارة المالية | f | - | وزارة مالية | Finance Ministry, Ministry of Finance | وزارة المالية في | Finance ministry of
  justice-ministry | وزارة العدل | f | - | وزارة عدل | Justice Ministry, Ministry of Justice | وزارة العدل في | Justice ministry of
  health-ministry | وزارة الصحة | f | - | وزارة صحة | Health Ministry, Ministry of Health | وزارة الصحة في | Health ministry of
  armed-forces | الجيش | m | القوات المسلحة | جيش | Armed Forces, Army | القوات المسلحة في | Armed forces of
  air-force | سلاح الجو | m | القوات الجوية | - | Air Force | القوات الجوية في | Air force of
  navy | سلاح البحرية | m | القوات البحرية, البحرية | - | Navy | القوات البحرية في | Navy of
  cabinet | مجلس الوزراء | m | - | مجلس وزراء | Cabinet, Council of Ministers | مجلس الوزراء في | Cabinet of
  parliament | البرلمان | m | - | برلمان | Parliament | السلطة التشريعية في | Legislature of
  central-bank | البنك المركزي, المصرف المركزي | m | - | - | Central Bank | البنك المركزي في | Central bank of
  police | الشرطة | f | - | شرطة | Police | الشرطة في | Police of
  supreme-court | المحكمة العليا | f | - | - | Supreme Court | أعلى محكمة في | Highest court of
  constitutional-court | المحكمة الدستورية | f | - | - | Constitutional Court | محكمة تراقب دستورية القوانين في | Court that reviews laws against the constitution of
  court-of-cassation | محكمة النقض | f | - | - | Court of Cassation | أعلى محكمة في القضايا المدنية والجزائية في | Highest court for civil and criminal cases of
  presidency | رئاسة الجمهورية, الرئاسة | f | - | - | Presidency | رئاسة الدولة في | Presidency of
  prime-ministers-office | رئاسة الوزراء, رئاسة مجلس الوزراء, رئاسة الحكومة | f | مكتب رئيس الوزراء | - | Prime Minister's Office | رئاسة الحكومة في | Office of the head of government of
  public-prosecution | النيابة العامة | f | الادعاء العام | - | Public Prosecution | جهاز الادعاء العام في | Public prosecution of
  intelligence | المخابرات, الاستخبارات | f | - | - | Intelligence Services | أجهزة المخابرات في | Intelligence services of
  coast-guard | خفر السواحل | m | خفر السواحل | - | Coast Guard | خفر السواحل في | Coast guard of
  civil-defence | الدفاع المدني | m | - | - | Civil Defence | جهاز الإنقاذ والإطفاء في | Rescue and fire service of
  state-television | التلفزيون الرسمي, التلفزيون | m | - | - | State Television | التلفزيون الحكومي في | State television of
`);

/** Elsewhere the ministry is one of home affairs, of security or of justice. */
const INTERIOR_MINISTRIES = codes(
  'AE AF AL AR AT AZ BA BE BF BG BH BJ BY CI CL CO CY CZ DE DJ DZ EC EE EG ES FI FR GA GE GH GR HR HU IQ IR IT JO KE KG KM KR KW KZ LB LT LV LY MA MD ME MK MR NE NG NL OM PE PK PL PS PT PY QA RO RS RU SA SD SI SK SN SO SY TJ TM TN TR UA UZ VE XK YE',
);

/** Republics whose presidency the press names as a body. Libya, Yemen and Sudan have had councils. */
const PRESIDENCIES = codes(
  'AM AO AR AZ BF BG BI BJ BO BR BY CD CF CG CI CL CM CO CU CY CZ DJ DZ EC EG FI FR GA GE GH GN GR GW HU ID IN IQ IR IT KE KG KM KR KZ LB LK LT LV MD ML MR MX NE NG PE PH PK PL PS PT RO RS RU RW SK SN SO SS SY TD TG TJ TM TN TR TZ UA UG UZ VE ZA ZM ZW',
);

/** States whose government has a head of its own. */
const PRIME_MINISTERS = codes(
  'AU BD BG CA CZ DJ DK DZ EG ES ET FI FR GB GE GR HR HU IL IN IQ IT JO JP KR KW LB LK LY MA MR MY NL NO NP NZ PK PL PS PT QA RO RS RU SD SE SK SO SY TH TN UA XK YE',
);

const PROSECUTIONS = codes(
  'BE CH DE DK DZ ES FR GR IQ IR IT JO LB LY MA MR NL NO PS PT RU SD SE SY TN TR UA YE',
);

const CASSATION_COURTS = codes('BE FR IT SY TR');

/** Where the service has a name that is better known, its entry is written by hand. */
const INTELLIGENCE = codes(
  'BE CN DZ ES ET FR IN IQ IT JO KP KW LB MA NL OM PL QA RU RW SA SE SY TN UA US YE',
);

const COAST_GUARDS = codes('CN EG ES GR IN IT JP KR KW LY MT PH PK QA TN TR VN YE');

/** Elsewhere it is "الحماية المدنية", or written by hand. */
const CIVIL_DEFENCES = codes('AE BH IL JO KW LY PS QA SD YE');

/** Elsewhere it goes by a name of its own, written by hand. */
const STATE_TELEVISIONS = codes('BH EG KW OM RU SA SY YE');

const ONLY: Readonly<Record<string, ReadonlySet<string>>> = {
  'interior-ministry': INTERIOR_MINISTRIES,
  'air-force': ARMED,
  navy: AT_SEA,
  'supreme-court': SUPREME_COURTS,
  'constitutional-court': CONSTITUTIONAL_COURTS,
  'court-of-cassation': CASSATION_COURTS,
  presidency: PRESIDENCIES,
  'prime-ministers-office': PRIME_MINISTERS,
  'public-prosecution': PROSECUTIONS,
  intelligence: INTELLIGENCE,
  'coast-guard': COAST_GUARDS,
  'civil-defence': CIVIL_DEFENCES,
  'state-television': STATE_TELEVISIONS,
};

const EXCEPT: Readonly<Record<string, ReadonlySet<string>>> = {
  'defence-ministry': WITHOUT_ARMY,
  'armed-forces': WITHOUT_ARMY,
  'finance-ministry': codes('GB ML US VA'),
  'justice-ministry': codes('BO BT EC GT MC MX NI PA SG UY VA'),
  // The balboa is a name for dollars.
  'central-bank': codes('PA'),
  // الشرطة المالية is a police for taxes.
  police: codes('ML'),
  'health-ministry': codes('VA'),
  'foreign-ministry': codes('US VA'),
  parliament: WITHOUT_PARLIAMENT,
  cabinet: codes('VA US'),
};

const COMMON: readonly BodyKind[] = ROWS.map(
  ([slug = '', nouns = '', gender, others = '', construct, english = '', ar = '', en = '']) => ({
    slug,
    nouns: listed(nouns),
    feminine: gender === 'f',
    others: listed(others),
    construct: construct === undefined || construct === '-' ? null : construct,
    english: listed(english),
    about: { ar, en },
    only: ONLY[slug] ?? null,
    except: EXCEPT[slug] ?? new Set(),
  }),
);

/** Every kind; those of one slug are of different states. */
export const BODY_KINDS: readonly BodyKind[] = [
  ...COMMON,
  ...MINISTRIES.map(({ slug, nouns, english, states }) => ({
    slug,
    nouns,
    feminine: true,
    others: [],
    construct: null,
    english: [english],
    about: { ar: `${nouns[0]!} في`, en: `${english} of` },
    only: states,
    except: new Set<string>(),
  })),
];

function listed(cell: string): string[] {
  return cell === '-' ? [] : cell.split(',').map((name) => name.trim());
}
