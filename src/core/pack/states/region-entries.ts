import type { EntryLine } from './entry-line.ts';
import { tableRows } from './table-rows.ts';

/**
 * Subregions as UN M.49 divides the continents, where no curated pack holds them: id, Arabic names, English name,
 * lines about them, the whole. Of "أفريقيا الوسطى", a state, and "الجنوب الأفريقي", an adjective of another, only
 * fuller forms are names of the region.
 */
const ROWS = tableRows(`
americas | الأمريكتان، الأميركتان، الأمريكتين، الأميركتين، القارتان الأمريكيتان، القارتين الأمريكيتين، القارتان الأميركيتان، القارتين الأميركيتين | Americas | قارتا أميركا الشمالية وأميركا الجنوبية | The continents of North and South America |
central-africa | وسط أفريقيا، وسط القارة الأفريقية | Central Africa | بلدان وسط القارة الأفريقية حول حوض الكونغو | Countries in the middle of Africa around the Congo Basin | africa
east-africa | شرق أفريقيا، شرقي أفريقيا، شرق القارة الأفريقية، أفريقيا الشرقية | East Africa | بلدان أفريقيا على المحيط الهندي وحول بحيراتها الكبرى | Countries of Africa on the Indian Ocean and around the great lakes | africa
melanesia | ميلانيزيا، ميلانيسيا | Melanesia | جزر المحيط الهادئ من غينيا الجديدة إلى فيجي | Islands of the Pacific from New Guinea to Fiji | oceania
north-africa | شمال أفريقيا، شمالي أفريقيا، شمال القارة الأفريقية، أفريقيا الشمالية | North Africa | بلدان أفريقيا من مصر إلى المحيط الأطلسي | Countries of Africa from Egypt to the Atlantic | africa
northern-europe | شمال أوروبا، شمالي أوروبا، أوروبا الشمالية | Northern Europe | بلدان أوروبا حول بحر الشمال وبحر البلطيق | Countries of Europe around the North Sea and the Baltic | europe
polynesia | بولينيزيا، بولينيسيا | Polynesia | جزر المحيط الهادئ بين هاواي ونيوزيلندا | Islands of the Pacific between Hawaii and New Zealand | oceania
southern-africa | أفريقيا الجنوبية، منطقة الجنوب الأفريقي، دول الجنوب الأفريقي، جنوبي القارة الأفريقية، جنوب القارة الأفريقية | Southern Africa | البلدان الواقعة في جنوب القارة الأفريقية | Countries in the south of the African continent | africa
southern-europe | جنوب أوروبا، جنوبي أوروبا، أوروبا الجنوبية | Southern Europe | بلدان أوروبا على البحر المتوسط | Countries of Europe on the Mediterranean | europe
west-africa | غرب أفريقيا، غربي أفريقيا، غرب القارة الأفريقية، أفريقيا الغربية | West Africa | بلدان أفريقيا بين الصحراء الكبرى وخليج غينيا | Countries of Africa between the Sahara and the Gulf of Guinea | africa
west-asia | غرب آسيا، غربي آسيا | Western Asia | بلدان آسيا من البحر المتوسط إلى إيران | Countries of Asia from the Mediterranean to Iran | asia
`);

/** The entries of subregions. */
export const REGIONS: readonly EntryLine[] = ROWS.map(
  ([id = '', names = '', en = '', aboutAr = '', aboutEn = '', whole = '']) => {
    const [ar = '', ...alias] = names.split('، ');
    const about = { ar: aboutAr, en: aboutEn };
    const related = whole === '' ? [] : [{ as: 'part-of', entry: whole } as const];
    return { id, kind: 'place', ar, en, alias, about, related };
  },
);
