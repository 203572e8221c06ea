import { fold } from './fold.ts';

/**
 * Particles, pronouns, prepositions, demonstratives and the commonest verbs: no name, whatever else is
 * spelt the same, unless a word before it announces one ("مهرجان كان", "الرئيس لولا").
 */
const FUNCTION_WORDS = `
في من على إلى عن مع منذ حتى خلال حول ضد نحو لدى عند بين دون بدون غير سوى عبر تحت فوق أمام وراء خلف قبل بعد
أن إن أنّ لأن كأن لكن ليت لعل لو لولا إذا إذ إذن كي لكي لما لم لن لا ما ليس ليست قد سوف هل أم أو بل ثم أي أية كل بعض
جميع كافة هو هي هم هن هما نحن أنا أنت أنتم هذا هذه هذان هاتان هؤلاء ذلك تلك أولئك هنا هناك الذي التي الذين
اللذان اللتان اللاتي اللواتي من ما متى أين كيف كم حيث بينما كما كذلك أيضا فقط كان كانت كانوا يكون تكون صار ظل
أصبح بات مازال قال قالت قالوا يقول تقول به بها بهم له لها لهم لنا لي لك فيه فيها فيهم منه منها منهم منا عنا علينا بنا معنا لديه لديها لديهم لدينا عليه عليها
عليهم إليه إليها إليهم عنه عنها عنهم معه معها معهم ذات ذو ذا نفسه نفسها عاما عام يوم وهو وهي وهم فهو فهي شيء أحد
`;

const FOLDED = new Set(
  FUNCTION_WORDS.split(/\s+/u)
    .filter(Boolean)
    .map((word) => fold(word.replace(/[\u064b-\u0652]/gu, ''))),
);

/** Whether a folded word is a function word. */
export function isFunctionWord(folded: string): boolean {
  return FOLDED.has(folded);
}

/** All of them, folded. */
export function functionWords(): ReadonlySet<string> {
  return FOLDED;
}
