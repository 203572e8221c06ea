/** A body and its members. */
export interface Bloc {
  /** Id of its entry. */
  entry: string;
  members: readonly Member[];
}

interface Member {
  /** ISO 3166-1 alpha-2. */
  state: string;
  /** First year, or day, of membership, where it is certain. */
  from?: string;
  /** Last year, or day, of a membership that has ended. */
  to?: string;
}

/**
 * Blocs in the order in which the ties of a state name them. A line gives the year of accession, or `-` where not
 * every year in it is certain, then the states; `1973–2020` is a membership that has ended. Memberships were last
 * checked in November 2026; a state whose membership is under dispute (Moldova in the CIS, Venezuela in Mercosur,
 * Saudi Arabia in BRICS) stands in none.
 */
export const BLOCS: readonly Bloc[] = [
  // The United Nations' own list of members by date of admission.
  bloc(
    'united-nations',
    `1945 AR AU BE BO BR BY CA CL CN CO CR CU DK DO EC EG ET FR GB GR GT HN HT IN IQ IR LB LR LU
          MX NI NL NO NZ PA PE PH PL PY RU SA SV SY TR UA US UY VE ZA
     1946 AF IS SE TH
     1947 PK YE
     1948 MM
     1949 IL
     1950 ID
     1955 AL AT BG ES FI HU IE IT JO KH LA LK LY NP PT RO
     1956 JP MA SD TN
     1957 GH MY
     1958 GN
     1960 BF BJ CD CF CG CI CM CY GA MG ML NE NG SN SO TD TG
     1961 MN MR SL TZ
     1962 BI DZ JM RW TT UG
     1963 KE KW
     1964 MT MW ZM
     1965 GM MV SG
     1966 BB BW GY LS
     1968 GQ MU SZ
     1970 FJ
     1971 AE BH BT OM QA
     1973 BS DE
     1974 BD GD GW
     1975 CV KM MZ PG SR ST
     1976 AO SC WS
     1977 DJ VN
     1978 DM SB
     1979 LC
     1980 VC ZW
     1981 AG BZ VU
     1983 KN
     1984 BN
     1990 LI NA
     1991 EE FM KP KR LT LV MH
     1992 AM AZ BA GE HR KG KZ MD SI SM TJ TM UZ
     1993 AD CZ ER MC MK SK
     1994 PW
     1999 KI NR TO
     2000 RS TV
     2002 CH TL
     2006 ME
     2011 SS`,
  ),
  // The League's list of members; Syria's seat was suspended from 2011 to 2023, its membership was not ended.
  bloc(
    'arab-league',
    `1945 EG IQ JO LB SA SY YE
     1953 LY
     1956 SD
     1958 MA TN
     1961 KW
     1962 DZ
     1971 AE BH OM QA
     1973 MR
     1974 SO
     1976 PS
     1977 DJ
     1993 KM`,
  ),
  bloc('gulf-cooperation-council', '1981 AE BH KW OM QA SA'),
  bloc('arab-maghreb-union', '1989 DZ LY MA MR TN'),
  // The organisation's list of its 57 members.
  bloc(
    'organisation-of-islamic-cooperation',
    `- AE AF AL AZ BD BF BH BJ BN CI CM DJ DZ EG GA GM GN GW GY ID IQ IR JO KG KM KW KZ LB LY MA ML
       MR MV MY MZ NE NG OM PK PS QA SA SD SL SN SO SR SY TD TG TJ TM TN TR UG UZ YE`,
  ),
  // Members of the forerunner are members since the Union took its place in 2002; Morocco came back in 2017.
  bloc(
    'african-union',
    `2002 AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MG ML MR
          MU MW MZ NA NE NG RW SC SD SL SN SO ST SZ TD TG TN TZ UG ZA ZM ZW
     2011 SS
     2017 MA`,
  ),
  // Three states left on 29 January 2025; Mauritania in 2000.
  bloc(
    'ecowas',
    `1975 BJ CI GH GM GN GW LR NG SL SN TG
     1975–2025 BF ML NE
     - CV`,
  ),
  bloc('alliance-of-sahel-states', '2023 BF ML NE'),
  bloc(
    'east-african-community',
    `2000 KE TZ UG
     2007 BI RW
     2016 SS
     2022 CD
     2024 SO`,
  ),
  // Dates of accession as the European Union counts them, from the Treaty of Rome on.
  bloc(
    'european-union',
    `1958 BE DE FR IT LU NL
     1973 DK IE
     1973–2020 GB
     1981 GR
     1986 ES PT
     1995 AT FI SE
     2004 CY CZ EE HU LT LV MT PL SI SK
     2007 BG RO
     2013 HR`,
  ),
  bloc(
    'nato',
    `1949 BE CA DK FR GB IS IT LU NL NO PT US
     1952 GR TR
     1955 DE
     1982 ES
     1999 CZ HU PL
     2004 BG EE LT LV RO SI SK
     2009 AL HR
     2017 ME
     2020 MK
     2023 FI
     2024 SE`,
  ),
  // OPEC's own list; Gabon was a member from 1975 to 1994 too. The United Arab Emirates left on 1 May 2026.
  bloc(
    'opec',
    `1960 IQ IR KW SA VE
     1961–2018 QA
     1962 LY
     1967–2026-04-30 AE
     1969 DZ
     1971 NG
     2007–2023 AO
     2016 GA
     2017 GQ
     2018 CG`,
  ),
  // The United Arab Emirates left with OPEC.
  bloc('oapec', '1968 KW LY SA\n - BH DZ EG IQ QA SY'),
  bloc('g7', '- CA DE FR GB IT JP US'),
  bloc('g20', '- AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA'),
  bloc(
    'oecd',
    '- AT AU BE CA CH CL CO CR CZ DE DK EE ES FI FR GB GR HU IE IL IS IT JP KR LT LU LV MX NL NO NZ PL PT SE SI SK TR US',
  ),
  bloc(
    'brics',
    `2009 BR CN IN RU
     - ZA
     2024 AE EG ET IR
     2025 ID`,
  ),
  bloc(
    'shanghai-cooperation-organisation',
    `2001 CN KG KZ RU TJ UZ
     2017 IN PK
     2023 IR
     2024 BY`,
  ),
  bloc('commonwealth-of-independent-states', '1991 AM BY KG KZ RU TJ UZ\n 1993–2009 GE\n - AZ'),
  bloc('collective-security-treaty-organization', '2002 AM BY KG KZ RU TJ'),
  bloc('eurasian-economic-union', '2015 AM BY KG KZ RU'),
  bloc('organization-of-turkic-states', '2009 AZ KG KZ TR\n 2019 UZ'),
  bloc(
    'asean',
    `1967 ID MY PH SG TH
     1984 BN
     1995 VN
     1997 LA MM
     1999 KH
     2025 TL`,
  ),
  bloc('mercosur', '1991 AR BR PY UY\n 2024 BO'),
  // The Commonwealth's list of its 56 members.
  bloc(
    'commonwealth-of-nations',
    `- AG AU BB BD BN BS BW BZ CA CM CY DM FJ GA GB GD GH GM GY IN JM KE KI KN LC LK LS MT MU MV MW
       MY MZ NA NG NR NZ PG PK RW SB SC SG SL SZ TG TO TT TV TZ UG VC VU WS ZA ZM`,
  ),
];

/** Reads the rows of a bloc: when, then who. */
function bloc(entry: string, rows: string): Bloc {
  const members: Member[] = [];
  let term: Omit<Member, 'state'> = {};
  for (const word of rows.split(/\s+/u).filter((part) => part !== '')) {
    if (/^[A-Z]{2}$/u.test(word)) {
      members.push({ state: word, ...term });
      continue;
    }
    const [from = '-', to] = word.split('–');
    term = { ...(from === '-' ? {} : { from }), ...(to === undefined ? {} : { to }) };
  }
  return { entry, members };
}
