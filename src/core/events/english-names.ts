import type { Item } from './item.ts';

/** Names joined as English does: "Egypt, Jordan and the UN". */
export function list(items: readonly Item[]): string {
  const names = items.map(named);
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const TAKES_ARTICLE =
  /^(?:United |Soviet |European |African |Arab League|Netherlands|Philippines|Maldives|UN |Gaza Strip|West Bank|White House|US Congress|US Treasury|US Senate|Arab Summit)|(?:Council|Union|Organi[sz]ation|League|Agency|Bank|Court|Fund|Parliament|Army|Party|Movement|Emirates|Republic|Islands|Framework|Front|Coalition|Alliance|Authority|Commission|Committee|Federation|Brotherhood|Assembly|Ministry|Cabinet|Museum|Dam)$|^(?:(?:National |General |People's )?(?:Assembly|Council)|House|Chamber|Ministry|Ministries|Central Bank|Board|Central Council) of /u;

/** A name with the article that English gives it: "the United Nations". */
export function named({ english, kind }: Item): string {
  const isNumbered = /^(?:UN )?(?:Security Council )?Resolution \d/u.test(english);
  const definite =
    !isNumbered && (kind === 'agreement' || kind === 'event' || TAKES_ARTICLE.test(english));
  return definite && !/^the /iu.test(english) ? `the ${english}` : english;
}
