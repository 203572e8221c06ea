import { codeTable } from './code-table.ts';

/**
 * The entry of each state, by ISO 3166-1 alpha-2: the members of the United Nations, the Holy See, Palestine and
 * Kosovo (XK, a code that is reserved for users). States of the past and the countries of the United Kingdom are
 * entries of kind `country` without a code of their own.
 *
 * @example STATE_IDS.get('JO') // 'jordan'
 */
export const STATE_IDS = codeTable(`
  AD andorra, AE united-arab-emirates, AF afghanistan, AG antigua-and-barbuda, AL albania,
  AM armenia, AO angola, AR argentina, AT austria, AU australia, AZ azerbaijan,
  BA bosnia-and-herzegovina, BB barbados, BD bangladesh, BE belgium, BF burkina-faso,
  BG bulgaria, BH bahrain, BI burundi, BJ benin, BN brunei, BO bolivia, BR brazil, BS bahamas,
  BT bhutan, BW botswana, BY belarus, BZ belize, CA canada, CD democratic-republic-of-the-congo,
  CF central-african-republic, CG republic-of-the-congo, CH switzerland, CI ivory-coast,
  CL chile, CM cameroon, CN china, CO colombia, CR costa-rica, CU cuba, CV cape-verde, CY cyprus,
  CZ czech-republic, DE germany, DJ djibouti, DK denmark, DM dominica, DO dominican-republic,
  DZ algeria, EC ecuador, EE estonia, EG egypt, ER eritrea, ES spain, ET ethiopia, FI finland,
  FJ fiji, FM micronesia, FR france, GA gabon, GB united-kingdom, GD grenada, GE georgia,
  GH ghana, GM gambia, GN guinea, GQ equatorial-guinea, GR greece, GT guatemala,
  GW guinea-bissau, GY guyana, HN honduras, HR croatia, HT haiti, HU hungary, ID indonesia,
  IE ireland, IL israel, IN india, IQ iraq, IR iran, IS iceland, IT italy, JM jamaica, JO jordan,
  JP japan, KE kenya, KG kyrgyzstan, KH cambodia, KI kiribati, KM comoros,
  KN saint-kitts-and-nevis, KP north-korea, KR south-korea, KW kuwait, KZ kazakhstan, LA laos,
  LB lebanon, LC saint-lucia, LI liechtenstein, LK sri-lanka, LR liberia, LS lesotho,
  LT lithuania, LU luxembourg, LV latvia, LY libya, MA morocco, MC monaco, MD moldova,
  ME montenegro, MG madagascar, MH marshall-islands, MK north-macedonia, ML mali, MM myanmar,
  MN mongolia, MR mauritania, MT malta, MU mauritius, MV maldives, MW malawi, MX mexico,
  MY malaysia, MZ mozambique, NA namibia, NE niger, NG nigeria, NI nicaragua, NL netherlands,
  NO norway, NP nepal, NR nauru, NZ new-zealand, OM oman, PA panama, PE peru,
  PG papua-new-guinea, PH philippines, PK pakistan, PL poland, PS palestine, PT portugal,
  PW palau, PY paraguay, QA qatar, RO romania, RS serbia, RU russia, RW rwanda, SA saudi-arabia,
  SB solomon-islands, SC seychelles, SD sudan, SE sweden, SG singapore, SI slovenia, SK slovakia,
  SL sierra-leone, SM san-marino, SN senegal, SO somalia, SR suriname, SS south-sudan,
  ST sao-tome-and-principe, SV el-salvador, SY syria, SZ eswatini, TD chad, TG togo, TH thailand,
  TJ tajikistan, TL east-timor, TM turkmenistan, TN tunisia, TO tonga, TR turkey,
  TT trinidad-and-tobago, TV tuvalu, TZ tanzania, UA ukraine, UG uganda, US united-states,
  UY uruguay, UZ uzbekistan, VA vatican-city, VC saint-vincent-and-the-grenadines, VE venezuela,
  VN vietnam, VU vanuatu, WS samoa, XK kosovo, YE yemen, ZA south-africa, ZM zambia, ZW zimbabwe,
`);

/**
 * The entry of each territory that a curated pack holds, by ISO 3166-1 alpha-2, and of Taiwan; the packs hold them as
 * places.
 */
export const TERRITORY_IDS = codeTable(`
  AQ antarctica, AW aruba, BM bermuda, CW curacao, EH western-sahara, FK falkland-islands, FO faroe-islands,
  GF french-guiana, GI gibraltar, GL greenland, GP guadeloupe, GU guam, HK hong-kong, IM isle-of-man,
  KY cayman-islands, MO macau, MP northern-mariana-islands, MQ martinique, NC new-caledonia, PF french-polynesia,
  PR puerto-rico, RE reunion, SH saint-helena, SJ svalbard, TW taiwan, VG british-virgin-islands,
  VI us-virgin-islands, YT mayotte
`);
