import { wordsOf, type Seeded } from '../seeded.ts';

/** Names of other languages as Arabic papers write them. */

export const FOREIGN_GIVEN = wordsOf(`
سيرغي فلاديمير ميخائيل ألكسندر ديمتري أندريه نيكولاي إيغور أوليغ فيكتور يوري بوريس أناتولي غريغوري رومان
جون جورج وليام روبرت ريتشارد توماس تشارلز جيمس ديفيد مايكل ستيفن أنتوني دونالد جوزيف كمالا هيلاري مارغريت تيريزا
جاك فرانسوا إيمانويل نيكولا شارل لويس بيير مارين كلود أوليفييه جان آلان كريستوف برونو
أنغيلا أولاف هيلموت غيرهارد فرانك يوهان كارل فريدريش هانز ماكس أورسولا يورغن أوتو
خوسيه كارلوس فيليبي بيدرو خوان لويز إيناسيو خافيير نيكولاس هوغو فيدل راؤول إيفو غابرييل أليخاندرو
جوسيبي ماريو جورجيا سيلفيو ماتيو باولو أنطونيو رومانو ريناتو
كيم بارك لي تشوي جونغ شي وانغ تشن ليو تشانغ شينزو فوميو يوشيهيدي تارو جونيتشيرو ناريندرا مانموهان سوبرامانيام
رجب بولنت مولود عبدالله حقان إلهام نورسلطان قاسم شوكت إمام علي أكبر حسن محمود جواد عباس
فولوديمير بترو أولكسندر فاليري دينيس أندري ييفهين فيتالي أرسين ميرسلاف ستيبان
`);

const ONSETS = wordsOf(
  'ب ب ت ج د د ر ر س س ش غ غ ف ف ك ك ك ل ل م م م ن ن ه و ي ز تش خ بر كر تر فل كل غر ست سك بل در',
);
const VOWELS = ['ا', 'ا', 'و', 'و', 'ي', 'ي', '', 'اي', 'او'];
const CODAS = ['', '', '', 'ن', 'ر', 'ل', 'س', 'م', 'ك', 'ت', 'نغ', 'ند'];

const FAMILY_ENDINGS = wordsOf(`
وف يف ينكو سكي يتش ين وفا كينا مان برغ سون سن هايم شتاين ماير يز يني ييه ان و ا يان زاده أوغلو نجاد يلي ارا
موتو ياما هاشي تشي سينغ ارد ويل تون فورد لي ستر
`);

const PLACE_ENDINGS = wordsOf(`
غراد بورغ ستان آباد فيل تاون بول يا ا و ان اي دال سك هافن تو ندا ينا ميا لاند شير ونيا ينسك وفكا
`);

/** Letters that sound alike in foreign names, one outlet's choice against another's. */
export const SOUND_ALIKE: readonly (readonly [string, string])[] = [
  ['غ', 'ج'],
  ['ك', 'ق'],
  ['ت', 'ط'],
  ['يا', 'ية'],
  ['او', 'و'],
  ['اي', 'ي'],
];

/** A foreign word of one syllable to three before its ending. */
function foreignWord(random: Seeded, endings: readonly string[]): string {
  const count = random.chance(0.45) ? 1 : random.chance(0.8) ? 2 : 3;
  let word = '';
  for (let i = 0; i < count; i++) word += syllable(random);
  return withoutClashes(word + random.pick(endings));
}

function syllable(random: Seeded): string {
  return random.pick(ONSETS) + random.pick(VOWELS) + (random.chance(0.4) ? random.pick(CODAS) : '');
}

/** Two long vowels or three equal letters do not meet. */
function withoutClashes(word: string): string {
  return word
    .replace(/(.)\1{2,}/gu, '$1$1')
    .replace(/اا/gu, 'ا')
    .replace(/([\u0627\u0648\u064a])آ/gu, '$1ا')
    .replace(/اأ/gu, 'أو');
}

export function foreignFamily(random: Seeded): string {
  // Two short syllables with a space between, as of the east of Asia.
  if (random.chance(0.08)) return `${syllable(random)}ن ${syllable(random)}و`;
  return foreignWord(random, FAMILY_ENDINGS);
}

export function foreignPlace(random: Seeded): string {
  return foreignWord(random, PLACE_ENDINGS);
}
