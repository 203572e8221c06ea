/** One text in the two languages of the product. Arabic keeps its vocalisation where it has one. */
export interface Bilingual {
  ar: string;
  en: string;
}
