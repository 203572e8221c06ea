import type { EntryLine, TieLine } from './entry-line.ts';
import { tableRows } from './table-rows.ts';

/** States that have territories: their entry, their adjective in both languages. */
const STATES: Readonly<Record<string, readonly [entry: string, ar: string, en: string]>> = {
  AU: ['australia', 'أسترالي', 'Australian'],
  FR: ['france', 'فرنسي', 'French'],
  GB: ['united-kingdom', 'بريطاني', 'British'],
  NL: ['netherlands', 'هولندي', 'Dutch'],
  NZ: ['new-zealand', 'نيوزيلندي', 'New Zealand'],
  US: ['united-states', 'أمريكي', 'US'],
};

/** Whose territories are no part of the state; so is American Samoa, which is unincorporated. */
const APART: ReadonlySet<string> = new Set(['GB', 'NZ']);

const WHERE: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  atlantic: ['الأطلسي', 'the Atlantic'],
  caribbean: ['الكاريبي', 'the Caribbean'],
  indian: ['المحيط الهندي', 'the Indian Ocean'],
  pacific: ['المحيط الهادئ', 'the Pacific'],
};

/**
 * Inhabited territories of ISO 3166-1 that no curated pack holds, and two parts of one: code, id, Arabic names,
 * English name, state, sea. Left out are those whose name two of them have (Saint Martin), or is disputed with the
 * territory itself (the British Indian Ocean Territory).
 */
const ROWS = tableRows(`
AC | ascension-island | جزيرة أسنسيون، جزيرة أسينشن، جزيرة أسينشيون | Ascension Island | GB | atlantic
AI | anguilla | أنغويلا، أنجويلا | Anguilla | GB | caribbean
AS | american-samoa | ساموا الأمريكية، ساموا الأميركية | American Samoa | US | pacific
BL | saint-barthelemy | سان بارتيلمي، سان بارتليمي، سان بارتيليمي | Saint Barthélemy | FR | caribbean
BQ | caribbean-netherlands | هولندا الكاريبية | Caribbean Netherlands | NL | caribbean
CC | cocos-islands | جزر كوكوس، جزر كوكوس كيلينغ | Cocos Islands | AU | indian
CX | christmas-island | جزيرة كريسماس، جزيرة عيد الميلاد | Christmas Island | AU | indian
MS | montserrat | جزيرة مونتسيرات، جزيرة مونتسرات | Montserrat | GB | caribbean
NF | norfolk-island | جزيرة نورفولك | Norfolk Island | AU | pacific
PM | saint-pierre-and-miquelon | سان بيير وميكلون، سان بيير ومكويلون | Saint Pierre and Miquelon | FR | atlantic
PN | pitcairn-islands | جزر بيتكيرن، جزيرة بيتكيرن | Pitcairn Islands | GB | pacific
TA | tristan-da-cunha | تريستان دا كونا، تريستان دا كونها | Tristan da Cunha | GB | atlantic
TC | turks-and-caicos-islands | جزر تركس وكايكوس، جزر توركس وكايكوس، جزر الترك وكايكوس | Turks and Caicos Islands | GB | caribbean
TK | tokelau | توكيلاو، جزر توكيلاو | Tokelau | NZ | pacific
WF | wallis-and-futuna | واليس وفوتونا، والس وفوتونا، جزر واليس وفوتونا، جزر والس وفوتونا | Wallis and Futuna | FR | pacific
`);

/** Free associates and crown dependencies are no part of the state, whose entry is one to see. */
const OWN_STANDING = tableRows(`
AX | aland-islands | جزر آلاند، جزر أولاند | Åland Islands | part-of | finland | جزر فنلندية ذات حكم ذاتي في بحر البلطيق | Autonomous Finnish islands in the Baltic Sea
CK | cook-islands | جزر كوك | Cook Islands | see-also | new-zealand | جزر في المحيط الهادئ ترتبط ارتباطا حرا بنيوزيلندا | Pacific islands in free association with New Zealand
GG | guernsey | جزيرة غيرنزي، جزيرة غيرنسي، جزيرة جيرنزي | Guernsey | see-also | united-kingdom | جزيرة في بحر المانش تتبع التاج البريطاني وليست من المملكة المتحدة | Crown dependency in the English Channel, not part of the United Kingdom
JE | jersey | جزيرة جيرسي، جزيرة جيرزي | Jersey | see-also | united-kingdom | جزيرة في بحر المانش تتبع التاج البريطاني وليست من المملكة المتحدة | Crown dependency in the English Channel, not part of the United Kingdom
NU | niue | جزيرة نيوي | Niue | see-also | new-zealand | جزيرة في المحيط الهادئ ترتبط ارتباطا حرا بنيوزيلندا | Pacific island in free association with New Zealand
`);

/** The entries of territories, by ISO 3166-1 alpha-2 (AC and TA are reserved codes of it). */
export const TERRITORIES: ReadonlyMap<string, EntryLine> = new Map([
  ...ROWS.map(([code = '', id = '', names = '', en = '', state = '', where = '']) => {
    const [entry, nisba, adjective] = STATES[state]!;
    const [sea, seaEn] = WHERE[where]!;
    const about = { ar: `إقليم ${nisba} في ${sea}`, en: `${adjective} territory in ${seaEn}` };
    const as = APART.has(state) || code === 'AS' ? 'see-also' : 'part-of';
    return placeRow(code, id, names, en, about, { as, entry });
  }),
  ...OWN_STANDING.map(
    ([code = '', id = '', names = '', en = '', as = '', entry = '', ar = '', english = '']) =>
      placeRow(
        code,
        id,
        names,
        en,
        { ar, en: english },
        {
          as: as === 'part-of' ? 'part-of' : 'see-also',
          entry,
        },
      ),
  ),
]);

function placeRow(
  code: string,
  id: string,
  names: string,
  en: string,
  about: EntryLine['about'],
  tie: TieLine,
): [string, EntryLine] {
  const [ar = '', ...alias] = names.split('، ');
  return [code, { id, kind: 'place', ar, en, alias, about, related: [tie] }];
}
