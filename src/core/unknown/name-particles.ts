/**
 * Words that stand within names, as written: a hamza tells أبي (father of) from ابي. What follows them
 * belongs to the name whatever else it may be ("آل ثاني", "أبو الغيط").
 */
const ARABIC = new Set('بن ابن بنت آل أبو أبا أبي أم عبد ولد بني سيدي مولاي ذو'.split(' '));

/** The same of other languages: "فان كلافيرين", "دا سيلفا", "بن غفير". */
const FOREIGN = new Set(
  'فان فون دي دو دا دوس ديل ديلا دير دن لا لو لي ماك سان سانت بار تير أوف'.split(' '),
);

/** Second words of compound names whose first is any word: "فضل الله", "نور الدين". */
const SECONDS = new Set('الله الدين الإسلام الاسلام الرحمن'.split(' '));

/** Words that only a person's lineage has. */
const LINEAGE = new Set('بن ابن بنت آل ولد أبو أبا أبي أم عبد'.split(' '));

/**
 * Whether letters can be a particle of a name. Many are function words elsewhere (لا, أم): only what
 * stands around them tells.
 */
export function isNameParticle(letters: string): boolean {
  return ARABIC.has(letters) || FOREIGN.has(letters);
}

/** Whether a particle takes any word after it into the name. */
export function bindsAnyWord(letters: string): boolean {
  return ARABIC.has(letters);
}

/** Whether a name may begin with a particle: "أبو الغيط", "آل ثاني" may not. */
export function opensName(letters: string): boolean {
  return ['أبو', 'عبد', 'بن', 'ابن', 'أم', 'مولاي', 'سيدي', 'فان', 'فون'].includes(letters);
}

export function isSecondOfCompound(letters: string): boolean {
  return SECONDS.has(letters);
}

export function isLineage(letters: string): boolean {
  return LINEAGE.has(letters);
}
