import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleBlock } from '../../article/article.ts';
import { blockId } from '../page/reader-address.ts';
import { BLOCK_ATTRIBUTE } from './blocks-on-screen.ts';
import { groupBlocks, type BlockGroup, type PlacedBlock } from './block-groups.ts';

interface ArticleBodyProps {
  blocks: readonly ArticleBlock[];
  /** The body as it was on its page, or null: then its blocks are drawn one by one. */
  body: HTMLElement | null;
  /** Title of the article, for one whose blocks hold none. */
  title: string;
  /** What stands under the title: outlet, author, date. */
  children: ComponentChildren;
}

/** The headline and the body. A block that is drawn here is the one text node of its element. */
export function ArticleBody({ blocks, body, title, children }: ArticleBodyProps) {
  const groups = groupBlocks(blocks);
  const titled = groups.findIndex((group) => group.is === 'single' && group.block.kind === 'title');
  return (
    <>
      {titled < 0 && title && <h1>{title}</h1>}
      {groups.slice(0, titled + 1).map(draw)}
      {children}
      {body ? <AsItWas body={body} /> : groups.slice(titled + 1).map(draw)}
    </>
  );
}

function AsItWas({ body }: { body: HTMLElement }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.replaceChildren(body), [body]);
  return <div ref={box} />;
}

function draw(group: BlockGroup) {
  return <Group key={group.is === 'list' ? group.items[0]?.index : group.index} group={group} />;
}

function Group({ group }: { group: BlockGroup }) {
  if (group.is === 'list')
    return (
      <ul>
        {group.items.map((item) => (
          <li key={item.index} {...placeOf(item)}>
            {item.block.text}
          </li>
        ))}
      </ul>
    );
  const { text, kind } = group.block;
  const place = placeOf(group);
  switch (kind) {
    case 'title':
      return <h1 {...place}>{text}</h1>;
    case 'heading':
      return <h2 {...place}>{text}</h2>;
    case 'quote':
      return (
        <blockquote>
          <p {...place}>{text}</p>
        </blockquote>
      );
    case 'caption':
      // The picture itself is not saved.
      return (
        <figure>
          <figcaption {...place}>{text}</figcaption>
        </figure>
      );
    default:
      return <p {...place}>{text}</p>;
  }
}

function placeOf({ index }: PlacedBlock) {
  return { id: blockId(index), [BLOCK_ATTRIBUTE]: index };
}
