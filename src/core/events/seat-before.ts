import { fold } from '../text/fold.ts';
import { TITLE_NOUNS } from './phrase-words.ts';
import { isTitle } from './title-of.ts';

const THE = 'ال';

/** Where guests are received, told without a name of its own. */
const SEATS = new Set(
  'مطار قصر مقر ديوان مبنى ميناء محطة ساحة قاعة مكتب منزل بيت'.split(' ').map(fold),
);

/**
 * Where the titles of a person begin behind the place at which the verb was done, or 0 where all of it is one phrase: "واستقبله في المطار
 * الأمير فلان", "في مطار الملك خالد وزير الدفاع فلان"; but "في مكتب وزير البيئة فلان" is in his.
 *
 * @param behind the folded words between the preposition and the name
 */
export function titleBehindSeat(behind: readonly string[]): number {
  const [seat = '', next = ''] = behind;
  const isDefinite = seat.startsWith(THE);
  if (!SEATS.has(isDefinite ? seat.slice(THE.length) : seat)) return 0;
  if (!isDefinite && TITLE_NOUNS.has(next)) return 0;
  const title = behind.findIndex((word, i) => i >= (isDefinite ? 1 : 2) && isTitle(word));
  const between = behind.slice(1, Math.max(1, title));
  const isPlace = !isDefinite || between.every((word) => word.startsWith(THE));
  return title > 0 && isPlace && !(title > 1 && !isDefinite && between.every(isTitle)) ? title : 0;
}
