import { isProse, linkDensity } from './content-region.ts';
import type { MeasuredBlock } from './text-blocks.ts';

/** In UTF-16 units: a teaser is short, its title is a headline rather than a label. */
const TEASER = 350;
const TITLE = 25;
/** A link to another text is a headline or says so; those to share are shorter. */
const LINK = 12;
const MORE = /المزيد|التفاصيل|أكمل|تابع|more/i;

/**
 * For each block whether it is a teaser: one short paragraph alone beside a link or a headline, in a box
 * (or under a linked heading) of its own. Front pages, search results, product cards and lists of
 * questions are made of them; paragraphs of an article follow one another in one container.
 *
 * `linkedOnly` asks for a link beside it: in a live blog, entries have headlines without links.
 */
export function findTeasers(blocks: readonly MeasuredBlock[], linkedOnly: boolean): boolean[] {
  const prose = blocks.flatMap((block, i) => (isProse(block) ? [i] : []));
  const teasers = blocks.map(() => false);
  if (prose.length < 3) return teasers;
  prose.forEach((at, i) => {
    const before = prose[i - 1] ?? -2;
    const after = prose[i + 1] ?? -2;
    const block = blocks[at]!;
    const alone = before !== at - 1 && after !== at + 1;
    if (block.text.length >= TEASER || !alone) return;
    const box = boxOf(block.element, blocks[before]?.element, blocks[after]?.element);
    const previous = beside(blocks, at, -1);
    teasers[at] =
      (previous?.kind === 'heading' && isLinked(previous)) ||
      [previous, beside(blocks, at, 1)].some(
        (near) =>
          near !== undefined &&
          !isProse(near) &&
          box.contains(near.element) &&
          (isLinked(near) ? leadsOn(near) || !linkedOnly : !linkedOnly && isTitle(near.text)),
      );
  });
  return teasers;
}

/** The block before or after one, past short lines that name the day or the section of a text. */
function beside(
  blocks: readonly MeasuredBlock[],
  at: number,
  step: 1 | -1,
): MeasuredBlock | undefined {
  const next = blocks[at + step];
  const isLabel =
    next !== undefined &&
    next.kind !== 'heading' &&
    next.text.length < TITLE &&
    next.linked === 0 &&
    !isTitle(next.text);
  const further = isLabel ? blocks[at + 2 * step] : undefined;
  return further !== undefined && !isProse(further) ? further : next;
}

function isLinked(block: MeasuredBlock): boolean {
  return linkDensity(block) > 0.5;
}

/** Whether a linked line leads to another text rather than sharing this one. */
function leadsOn({ linked, text }: MeasuredBlock): boolean {
  return linked >= LINK || MORE.test(text);
}

/** Long enough for a headline, or a question (question marks ? and Arabic U+061F). */
function isTitle(text: string): boolean {
  return text.length >= TITLE || /[?\u061f]$/.test(text);
}

/** The highest element around `element` that holds neither of its neighbours in prose. */
function boxOf(element: Element, before?: Element, after?: Element): Element {
  let box = element;
  for (
    let parent = box.parentElement;
    parent && !(before && parent.contains(before)) && !(after && parent.contains(after));
    parent = box.parentElement
  )
    box = parent;
  return box;
}
