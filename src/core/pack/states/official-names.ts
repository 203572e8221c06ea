import { tableRows } from './table-rows.ts';

/** The name by which a state signs treaties. */
export interface OfficialName {
  ar: string;
  en: string;
}

/**
 * Official names in both languages, as the United Nations use them, by ISO 3166-1 alpha-2. States whose official name
 * is their short one are left out, and those whose official name is disputed (Afghanistan). So is what is somebody
 * else's name as well: "الاتحاد السويسري" is a football association.
 */
export const OFFICIAL_NAMES: ReadonlyMap<string, OfficialName> = new Map(
  tableRows(`
AD | إمارة أندورا | Principality of Andorra
AE | الإمارات العربية المتحدة | United Arab Emirates
AL | جمهورية ألبانيا | Republic of Albania
AM | جمهورية أرمينيا | Republic of Armenia
AO | جمهورية أنغولا | Republic of Angola
AR | جمهورية الأرجنتين | Argentine Republic
AT | جمهورية النمسا | Republic of Austria
AU | كومنولث أستراليا | Commonwealth of Australia
AZ | جمهورية أذربيجان | Republic of Azerbaijan
BD | جمهورية بنغلاديش الشعبية | People's Republic of Bangladesh
BE | مملكة بلجيكا | Kingdom of Belgium
BG | جمهورية بلغاريا | Republic of Bulgaria
BH | مملكة البحرين | Kingdom of Bahrain
BI | جمهورية بوروندي | Republic of Burundi
BJ | جمهورية بنين | Republic of Benin
BO | دولة بوليفيا المتعددة القوميات | Plurinational State of Bolivia
BR | جمهورية البرازيل الاتحادية | Federative Republic of Brazil
BS | كومنولث البهاما | Commonwealth of The Bahamas
BT | مملكة بوتان | Kingdom of Bhutan
BW | جمهورية بوتسوانا | Republic of Botswana
BY | جمهورية بيلاروسيا | Republic of Belarus
CG | جمهورية الكونغو | Republic of the Congo
CH | الكونفدرالية السويسرية | Swiss Confederation
CI | جمهورية كوت ديفوار | Republic of Côte d'Ivoire
CL | جمهورية تشيلي | Republic of Chile
CM | جمهورية الكاميرون | Republic of Cameroon
CN | جمهورية الصين الشعبية | People's Republic of China
CO | جمهورية كولومبيا | Republic of Colombia
CR | جمهورية كوستاريكا | Republic of Costa Rica
CU | جمهورية كوبا | Republic of Cuba
CV | جمهورية كابو فيردي | Republic of Cabo Verde
CY | جمهورية قبرص | Republic of Cyprus
DE | جمهورية ألمانيا الاتحادية | Federal Republic of Germany
DJ | جمهورية جيبوتي | Republic of Djibouti
DK | مملكة الدنمارك | Kingdom of Denmark
DM | كومنولث دومينيكا | Commonwealth of Dominica
DO | الجمهورية الدومينيكية | Dominican Republic
DZ | الجمهورية الجزائرية الديمقراطية الشعبية | People's Democratic Republic of Algeria
EC | جمهورية الإكوادور | Republic of Ecuador
EE | جمهورية إستونيا | Republic of Estonia
EG | جمهورية مصر العربية | Arab Republic of Egypt
ER | دولة إريتريا | State of Eritrea
ES | مملكة إسبانيا | Kingdom of Spain
ET | جمهورية إثيوبيا الديمقراطية الاتحادية | Federal Democratic Republic of Ethiopia
FI | جمهورية فنلندا | Republic of Finland
FJ | جمهورية فيجي | Republic of Fiji
FM | ولايات ميكرونيزيا الموحدة | Federated States of Micronesia
FR | الجمهورية الفرنسية | French Republic
GA | الجمهورية الغابونية | Gabonese Republic
GB | المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية | United Kingdom of Great Britain and Northern Ireland
GH | جمهورية غانا | Republic of Ghana
GM | جمهورية غامبيا | Republic of The Gambia
GN | جمهورية غينيا | Republic of Guinea
GQ | جمهورية غينيا الاستوائية | Republic of Equatorial Guinea
GR | الجمهورية الهيلينية | Hellenic Republic
GT | جمهورية غواتيمالا | Republic of Guatemala
GW | جمهورية غينيا بيساو | Republic of Guinea-Bissau
GY | جمهورية غويانا التعاونية | Co-operative Republic of Guyana
HN | جمهورية هندوراس | Republic of Honduras
HR | جمهورية كرواتيا | Republic of Croatia
HT | جمهورية هايتي | Republic of Haiti
ID | جمهورية إندونيسيا | Republic of Indonesia
IL | دولة إسرائيل | State of Israel
IN | جمهورية الهند | Republic of India
IQ | جمهورية العراق | Republic of Iraq
IR | جمهورية إيران الإسلامية | Islamic Republic of Iran
IT | الجمهورية الإيطالية | Italian Republic
JO | المملكة الأردنية الهاشمية | Hashemite Kingdom of Jordan
KE | جمهورية كينيا | Republic of Kenya
KG | جمهورية قيرغيزستان | Kyrgyz Republic
KH | مملكة كمبوديا | Kingdom of Cambodia
KI | جمهورية كيريباتي | Republic of Kiribati
KM | اتحاد جزر القمر | Union of the Comoros
KP | جمهورية كوريا الشعبية الديمقراطية | Democratic People's Republic of Korea
KR | جمهورية كوريا | Republic of Korea
KW | دولة الكويت | State of Kuwait
KZ | جمهورية كازاخستان | Republic of Kazakhstan
LA | جمهورية لاو الديمقراطية الشعبية | Lao People's Democratic Republic
LB | الجمهورية اللبنانية | Lebanese Republic
LI | إمارة ليختنشتاين | Principality of Liechtenstein
LK | جمهورية سريلانكا الديمقراطية الاشتراكية | Democratic Socialist Republic of Sri Lanka
LR | جمهورية ليبيريا | Republic of Liberia
LS | مملكة ليسوتو | Kingdom of Lesotho
LT | جمهورية ليتوانيا | Republic of Lithuania
LU | دوقية لوكسمبورغ الكبرى | Grand Duchy of Luxembourg
LV | جمهورية لاتفيا | Republic of Latvia
LY | دولة ليبيا | State of Libya
MA | المملكة المغربية | Kingdom of Morocco
MC | إمارة موناكو | Principality of Monaco
MD | جمهورية مولدوفا | Republic of Moldova
MG | جمهورية مدغشقر | Republic of Madagascar
MH | جمهورية جزر مارشال | Republic of the Marshall Islands
MK | جمهورية مقدونيا الشمالية | Republic of North Macedonia
ML | جمهورية مالي | Republic of Mali
MM | جمهورية اتحاد ميانمار | Republic of the Union of Myanmar
MR | الجمهورية الإسلامية الموريتانية | Islamic Republic of Mauritania
MT | جمهورية مالطا | Republic of Malta
MU | جمهورية موريشيوس | Republic of Mauritius
MV | جمهورية المالديف | Republic of Maldives
MW | جمهورية ملاوي | Republic of Malawi
MX | الولايات المتحدة المكسيكية | United Mexican States
MZ | جمهورية موزمبيق | Republic of Mozambique
NA | جمهورية ناميبيا | Republic of Namibia
NE | جمهورية النيجر | Republic of the Niger
NG | جمهورية نيجيريا الاتحادية | Federal Republic of Nigeria
NI | جمهورية نيكاراغوا | Republic of Nicaragua
NL | مملكة هولندا | Kingdom of the Netherlands
NO | مملكة النرويج | Kingdom of Norway
NP | جمهورية نيبال الديمقراطية الاتحادية | Federal Democratic Republic of Nepal
NR | جمهورية ناورو | Republic of Nauru
OM | سلطنة عمان | Sultanate of Oman
PA | جمهورية بنما | Republic of Panama
PE | جمهورية بيرو | Republic of Peru
PG | دولة بابوا غينيا الجديدة المستقلة | Independent State of Papua New Guinea
PH | جمهورية الفلبين | Republic of the Philippines
PK | جمهورية باكستان الإسلامية | Islamic Republic of Pakistan
PL | جمهورية بولندا | Republic of Poland
PS | دولة فلسطين | State of Palestine
PT | الجمهورية البرتغالية | Portuguese Republic
PW | جمهورية بالاو | Republic of Palau
PY | جمهورية باراغواي | Republic of Paraguay
QA | دولة قطر | State of Qatar
RS | جمهورية صربيا | Republic of Serbia
RU | الاتحاد الروسي | Russian Federation
RW | جمهورية رواندا | Republic of Rwanda
SA | المملكة العربية السعودية | Kingdom of Saudi Arabia
SC | جمهورية سيشيل | Republic of Seychelles
SD | جمهورية السودان | Republic of the Sudan
SE | مملكة السويد | Kingdom of Sweden
SG | جمهورية سنغافورة | Republic of Singapore
SI | جمهورية سلوفينيا | Republic of Slovenia
SK | الجمهورية السلوفاكية | Slovak Republic
SL | جمهورية سيراليون | Republic of Sierra Leone
SM | جمهورية سان مارينو | Republic of San Marino
SN | جمهورية السنغال | Republic of Senegal
SO | جمهورية الصومال الفيدرالية | Federal Republic of Somalia
SR | جمهورية سورينام | Republic of Suriname
SS | جمهورية جنوب السودان | Republic of South Sudan
ST | جمهورية ساو تومي وبرينسيب الديمقراطية | Democratic Republic of São Tomé and Príncipe
SV | جمهورية السلفادور | Republic of El Salvador
SY | الجمهورية العربية السورية | Syrian Arab Republic
SZ | مملكة إسواتيني | Kingdom of Eswatini
TD | جمهورية تشاد | Republic of Chad
TG | جمهورية توغو | Togolese Republic
TH | مملكة تايلاند | Kingdom of Thailand
TJ | جمهورية طاجيكستان | Republic of Tajikistan
TL | جمهورية تيمور ليشتي الديمقراطية | Democratic Republic of Timor-Leste
TN | الجمهورية التونسية | Republic of Tunisia
TO | مملكة تونغا | Kingdom of Tonga
TR | الجمهورية التركية | Republic of Türkiye
TT | جمهورية ترينيداد وتوباغو | Republic of Trinidad and Tobago
TZ | جمهورية تنزانيا المتحدة | United Republic of Tanzania
UG | جمهورية أوغندا | Republic of Uganda
US | الولايات المتحدة الأمريكية | United States of America
UY | جمهورية أوروغواي الشرقية | Eastern Republic of Uruguay
UZ | جمهورية أوزبكستان | Republic of Uzbekistan
VA | دولة الفاتيكان | Vatican City State
VE | جمهورية فنزويلا البوليفارية | Bolivarian Republic of Venezuela
VN | جمهورية فيتنام الاشتراكية | Socialist Republic of Viet Nam
VU | جمهورية فانواتو | Republic of Vanuatu
WS | دولة ساموا المستقلة | Independent State of Samoa
YE | الجمهورية اليمنية | Republic of Yemen
ZA | جمهورية جنوب أفريقيا | Republic of South Africa
ZM | جمهورية زامبيا | Republic of Zambia
ZW | جمهورية زيمبابوي | Republic of Zimbabwe
`).map(([code = '', ar = '', en = '']) => [code, { ar, en }]),
);
