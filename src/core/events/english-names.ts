import { isDefinite } from './definite-names.ts';
import type { Item } from './item.ts';

/** Names joined as English does: "Egypt, Jordan and the UN". */
export function list(items: readonly Item[]): string {
  const names = items.map(named);
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A name with the article that English gives it: "the United Nations". */
export function named({ english, kind }: Item): string {
  return isDefinite(english, kind) && !/^the /iu.test(english) ? `the ${english}` : english;
}

/** "Sudan's", "the United States'". */
export function possessive(item: Item): string {
  const name = named(item);
  return name + (name.endsWith('s') ? "'" : "'s");
}

/** The preposition of a place: "at Abha Airport", "in Abha". */
export function inOrAt(english: string): 'in' | 'at' {
  return AT.test(english) ? 'at' : 'in';
}

const AT =
  /(?:Airport|Stadium|Palace|Base|[Cc]rossing|Prison|Hospital|Mosque|Museum|University|Cathedral|Church|Theatre|Circuit|Checkpoint)$/u;

/** Whether a place is water, desert or mountains, which do nothing themselves: "the Persian Gulf". */
export function isLandscape({ english, kind }: Item): boolean {
  return kind === 'place' && LANDSCAPE.test(english);
}

const LANDSCAPE =
  /(?:^| )(?:Gulf|Sea|River|Strait|Ocean|Canal|Desert|Mountains?|Valley|Lake|Nile|Peninsula)(?: of |$)/u;
