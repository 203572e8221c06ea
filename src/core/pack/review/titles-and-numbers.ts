import { wordSet } from './word-table.ts';

/** Words of people's names that are translated, not spelt out: titles, numbers, ties of blood. */
export const PERSONAL_ARABIC = wordSet(`
  ملك ملكة أمير أميرة سلطان شيخ إمام بابا قديس قديسة لورد سير ابن بن بنت أب أبو أم آل
  فنان فنانة مغني مغنية شاعر شاعرة سيدة رئيس لواء حاكم شاب خان أكبر
  أول أولى ثاني ثانية ثالث ثالثة رابع خامس سادس سابع ثامن تاسع عاشر عشر
`);

export const PERSONAL_ENGLISH = wordSet(`
  king queen prince princess sultan sheikh imam pope saint lord lady sir mother great cheb khan jr sr bin ibn al of the
  i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi
`);
