/** Words of names that one script may leave out: articles, prepositions, "son of". */
const PARTICLES = new Set([
  ...'al el the la le los las de del della di da do dos das du des von van der den ter of bin ben ibn bint'.split(
    ' ',
  ),
  ...'بن ابن بنت دي دا دو دوس فان فون دير دن لا لو'.split(' '),
]);

/** Whether a folded word of either script is a particle of names. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
