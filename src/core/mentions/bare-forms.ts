const WAW = 0x0648;
const FA = 0x0641;
const BA = 0x0628;
const KAF = 0x0643;
const LAM = 0x0644;
const ARTICLE = '\u0627\u0644'; // alef lam

/**
 * Every way to read a folded word without its conjunction and preposition, the whole word first. The
 * article that lam swallowed is put back. No lexicon is asked: these forms are only looked up in tables.
 *
 * | word | forms |
 * | --- | --- |
 * | وبمدينة | وبمدينة, بمدينة, مدينة |
 * | للمدينة | للمدينة, لمدينة, المدينة |
 * | من | من |
 */
export function bareForms(word: string): string[] {
  const forms = [word];
  const first = word.charCodeAt(0);
  let bare = word;
  if ((first === WAW || first === FA) && word.length > 2) {
    bare = word.slice(1);
    forms.push(bare);
  }
  const next = bare.charCodeAt(0);
  if ((next === BA || next === KAF || next === LAM) && bare.length > 2) {
    forms.push(bare.slice(1));
    if (next === LAM && bare.charCodeAt(1) === LAM) forms.push(ARTICLE + bare.slice(2));
  }
  return forms;
}
