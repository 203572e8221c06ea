import { fold } from '../text/fold.ts';

/**
 * Words that every article holds: they are counted when words of a phrase stand beside one another, and are looked
 * for by nobody. Fewer than the function words of the matcher: who types عام or قبل may mean it.
 */
const ARABIC = `
في من على إلى عن مع أن إن أنّ لأن كأن لكن هذا هذه ذلك تلك التي الذي الذين هو هي هم ما لا لم لن قد كان كانت
يكون تكون أو ثم أم بل كما بين وهو وهي وفي ومن وعلى وإلى وعن ومع وأن وإن ولم ولا وقد وكان وكانت وما به بها له لها لهم فيه فيها
منه منها عليه عليها إليه إليها عنه عنها بأن فإن بعد كل أي إذا حيث عند منذ حتى خلال
`;
const ENGLISH =
  'the a an of and or in on at to for by with from is are was were be that this it as';

const STOP_WORDS: ReadonlySet<string> = new Set([
  ...ARABIC.split(/\s+/u)
    .filter(Boolean)
    .map((word) => fold(word.replace(/[\u064b-\u0652]/gu, ''))),
  ...ENGLISH.split(' '),
]);

/** Whether a folded word is looked for by nobody. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
