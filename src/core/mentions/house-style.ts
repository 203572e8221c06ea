import type { PreparedText } from '../gazetteer/find-candidates.ts';

/** Everyday words in ya that papers of the Egyptian style write with the dotless letter. */
const DOTLESS =
  /(?<![\u0621-\u064a])[\u0648\u0641]?(?:\u0641\u0649|\u0627\u0644\u062a\u0649|\u0627\u0644\u0630\u0649|\u0647\u0649|\u0623\u0649|\u062d\u0648\u0627\u0644\u0649|\u0627\u0644\u0645\u0627\u0636\u0649|\u0627\u0644\u062d\u0627\u0644\u0649|\u0627\u0644\u062a\u0627\u0644\u0649|\u0627\u0644\u0623\u0631\u0627\u0636\u0649|\u0627\u0644\u0627\u0631\u0627\u0636\u0649|\u0627\u0644\u0646\u0627\u062f\u0649|\u0627\u0644\u062f\u0648\u0644\u0649|\u0627\u0644\u0639\u0631\u0628\u0649|\u0627\u0644\u0645\u0635\u0631\u0649|\u0627\u0644\u0648\u0637\u0646\u0649|\u0627\u0644\u0633\u064a\u0627\u0633\u0649|\u0627\u0644\u0645\u0627\u0644\u0649|\u0627\u0644\u0642\u0627\u0636\u0649|\u0627\u0644\u062b\u0627\u0646\u0649)(?![\u0621-\u064a])/u; // فى التى الذى هى أى حوالى الماضى الحالى التالى الأراضى الاراضى النادى الدولى العربى المصرى الوطنى السياسى المالى القاضى الثانى

/** Everyday words in ta marbuta with the heh of hasty writing; none of them can carry a pronoun. */
const HEH =
  /(?<![\u0621-\u064a])[\u0648\u0641]?(?:\u0627\u0644\u062d\u0643\u0648\u0645\u0647|\u0627\u0644\u0645\u062f\u064a\u0646\u0647|\u0627\u0644\u062f\u0648\u0644\u0647|\u0627\u0644\u062c\u062f\u064a\u062f\u0647|\u0627\u0644\u0639\u0627\u0645\u0647|\u0627\u0644\u0639\u0631\u0628\u064a\u0647|\u0627\u0644\u062f\u0648\u0644\u064a\u0647)(?![\u0621-\u064a])/u; // الحكومه المدينه الدوله الجديده العامه العربيه الدوليه

/** Particles that begin with a hamza, written without it. */
const BARE_ALEF =
  /(?<![\u0621-\u064a])[\u0648\u0641]?(?:\u0627\u0644\u0649|\u0627\u0646|\u0627\u0648|\u0627\u0630\u0627)(?![\u0621-\u064a])/u; // الى ان او اذا

/** How an article writes, found out when it is first asked for. */
export class HouseStyle {
  readonly #texts: readonly PreparedText[];
  readonly #known = new Map<RegExp, boolean>();

  constructor(texts: readonly PreparedText[]) {
    this.#texts = texts;
  }

  /**
   * Whether it writes final ya without dots (فى for في): only there is مصرى read as مصري. Elsewhere ى is
   * alef maksura, and مجرى is a stream, not a Hungarian.
   */
  get dotlessYa(): boolean {
    return this.#writes(DOTLESS);
  }

  /** Whether it writes final ta marbuta as heh (الحكومه): only there can جده be Jeddah; it is "his grandfather". */
  get heh(): boolean {
    return this.#writes(HEH);
  }

  /** Whether it leaves hamzas out (الى): only there can بابها be "in Abha"; it is "with its door". */
  get bareAlef(): boolean {
    return this.#writes(BARE_ALEF);
  }

  #writes(pattern: RegExp): boolean {
    let writes = this.#known.get(pattern);
    if (writes === undefined) {
      writes = this.#texts.some(({ normalised }) => pattern.test(normalised.text));
      this.#known.set(pattern, writes);
    }
    return writes;
  }
}
