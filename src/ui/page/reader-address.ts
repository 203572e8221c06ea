/** What the reader page is opened for. */
export interface ReaderTarget {
  /** Id of the saved article. */
  article: string;
  /** Entry to show beside it. */
  entry?: string;
  /** Index of the block to scroll to. */
  block?: number;
}

/**
 * Address of the reader page, relative to the extension's root.
 *
 * @example readerAddress({ article: 'a1', block: 3 }) === 'reader.html?article=a1#block-3'
 */
export function readerAddress({ article, entry, block }: ReaderTarget): string {
  const query = new URLSearchParams({ article, ...(entry === undefined ? {} : { entry }) });
  return `reader.html?${query.toString()}${block === undefined ? '' : `#${blockId(block)}`}`;
}

/** Element id of a block in the reader page. */
export function blockId(block: number): string {
  return `block-${block}`;
}

/** Reads the target back from the page's own address; an `article` that is absent is empty. */
export function readReaderTarget({
  search,
  hash,
}: Pick<Location, 'search' | 'hash'>): ReaderTarget {
  const query = new URLSearchParams(search);
  const entry = query.get('entry');
  const block = /^#block-(\d{1,6})$/u.exec(hash)?.[1];
  return {
    article: query.get('article') ?? '',
    ...(entry === null ? {} : { entry }),
    ...(block === undefined ? {} : { block: Number(block) }),
  };
}
