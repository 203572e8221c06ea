import type { Kind } from '../kind.ts';
import type { ArticleWord } from './article-words.ts';
import { isFamilyName } from './eastern-names.ts';
import { isAccusative } from './everyday-word.ts';
import { asFirstWord } from './first-word.ts';
import { nameExtent } from './name-extent.ts';
import { quotedName } from './quoted-name.ts';
import { folded } from './word-list.ts';

/** Words that name somebody or something, and what they name; null where it may be anything. */
interface Naming {
  words: ReadonlySet<string>;
  kind: Kind | null;
  /** Whether a single word is no name there: "برئاسة كاردينال". */
  full?: true;
  example: string;
  counterexample: string;
}

export const NAMINGS: readonly Naming[] = [
  {
    words: folded('برئاسة بقيادة بإشراف بإدارة إخراج تأليف بطولة ألحان'),
    kind: 'person',
    full: true,
    example: 'وصل وفد برئاسة ستيفن مالوري',
    counterexample: 'عقد برئاسة الوزير اجتماع',
  },
  {
    words: folded('يدعى تدعى المدعو المدعوة يكنى المكنى المكناة الملقب الملقبة يلقب لقبه'),
    kind: 'person',
    example: 'اعتقل رجل يدعى ستيفن مالوري',
    counterexample: 'يدعى إلى الاجتماع كل عام',
  },
  {
    words: folded(
      'اسمه اسمها يسمى تسمى المسمى المسماة سماه سماها سموه المعروف المعروفة يعرف تعرف الشهير الشهيرة',
    ),
    kind: null,
    example: 'بلدة تسمى ترافنهايم',
    counterexample: 'ورد اسمه في القائمة',
  },
];

/** After these, a name stands only behind ب or باسم: "المعروف بكارلوس", "المعروف باسم كارلوس". */
const WITH_PREPOSITION = folded('المعروف المعروفة يعرف تعرف الشهير الشهيرة');
const BY_NAME = folded('باسم ب بلقب باسمه');

export interface NamedName {
  first: number;
  last: number;
  clitics: number;
  kind: Kind | null;
}

/**
 * The name that the words at `i` give; null where they give none or a known one.
 *
 * | text | name |
 * | --- | --- |
 * | المدعو ستيفن مالوري | ستيفن مالوري |
 * | المعروف باسم «كارلوس» | كارلوس |
 * | المعروف بموقفه | none |
 */
export function namedName(words: readonly ArticleWord[], i: number): NamedName | null {
  const { folded: said } = words[i]!;
  const bare = said.replace(/^[\u0648\u0641](?=.{3})/u, '');
  const naming = NAMINGS.find((one) => one.words.has(said) || one.words.has(bare));
  if (naming === undefined) return null;
  let at = i + 1;
  const byName = words[at] !== undefined && BY_NAME.has(words[at]!.folded);
  if (byName) at += 1;
  const quoted = quotedName(words, at);
  if (quoted !== null && words[at]!.is !== 'everyday' && !isAccusative(words[at]!.folded))
    return { first: at, last: quoted, clitics: 0, kind: naming.kind };
  const word = words[at];
  if (!word || word.known || word.gap !== ' ') return null;
  const start = asFirstWord(word);
  const needsClitic = WITH_PREPOSITION.has(bare) && !byName;
  if (needsClitic && start.clitics === 0) return null;
  const strong = start.is === 'given' || start.is === 'foreign' || isFamilyName(words[at]!.folded);
  if (!strong && start.is !== 'open') return null;
  const after = words[at + 1];
  // "كاهن يدعى بانحسى، تضم": whatever ends there is the name.
  const alone =
    naming.kind === 'person' && !naming.full && (!after || /^[،,.»)]/u.test(after.gap ?? ''));
  if (alone && !isAccusative(word.folded))
    return { first: at, last: at, clitics: start.clitics, kind: naming.kind };
  const extent = nameExtent(words, at, start, naming.kind === 'person');
  if ((!strong || naming.full) && extent.parts < 2) return null;
  return { first: at, last: extent.last, clitics: start.clitics, kind: naming.kind };
}
