import type { Entry } from '../../entry.ts';
import { normalise } from '../../text/normalise.ts';

/** Words of a feminine form that men are called by, and of a masculine one that women are. A verb may lead, too. */
const OF_MEN = /^(?:خليفة|علامة|داعية|رحالة|طاغية|شخصية|نابغة|عمدة|كنية)$/u;
const OF_WOMEN = /^(?:عضو|نائب|رئيس|أم|بنت|زوج|أخت)$/u;

/** English words that tell. */
const SHE =
  /\b(?:she|her|actress|queen of|princess|businesswoman|spokeswoman|chairwoman|congresswoman|daughter|wife|widow|mother|sister|first lady|empress|duchess)\b/iu;
const HE =
  /\b(?:he|his|actor|king of|prince|businessman|spokesman|chairman|congressman|son|husband|father|brother|emperor|duke)\b/iu;

/**
 * People whose title is of the other gender than they are: the Arabic line begins with what somebody is, and
 * that agrees with its bearer (رئيسة وزراء, سياسي); the English one may hold a word that tells.
 *
 * @example checkGenders([{ id: 'x', life: { gender: 'female', … }, about: { ar: 'سياسي لبناني', … } }]) // one
 */
export function checkGenders(
  people: readonly Pick<Entry, 'id' | 'life' | 'about'>[],
): { entry: string; message: string }[] {
  return people.flatMap(({ id, life, about }) => {
    const gender = life?.gender;
    if (gender === undefined) return [];
    const [title = ''] = normalise(about.ar).text.split(' ');
    if (gender === 'male' && title.endsWith('ة') && !OF_MEN.test(title))
      return [{ entry: id, message: `${title} is said of a woman, and this is a man` }];
    if (gender === 'female' && !/(?:ة|ى|ت)$/u.test(title) && !OF_WOMEN.test(title))
      return [{ entry: id, message: `${title} is said of a man, and this is a woman` }];
    const [hers, his] = [SHE.test(about.en), HE.test(about.en)];
    if (gender === 'male' ? hers && !his : his && !hers)
      return [{ entry: id, message: `the English line is of the other gender: ${about.en}` }];
    return [];
  });
}
