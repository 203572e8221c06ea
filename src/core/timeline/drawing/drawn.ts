/** A node of SVG, drawn by the page or written to a file. */
export interface Drawn {
  tag: 'svg' | 'g' | 'path' | 'rect' | 'circle' | 'line' | 'text' | 'title' | 'desc' | 'style';
  attributes?: Readonly<Record<string, string | number>>;
  children?: readonly (Drawn | string)[];
}

/**
 * Writes a node as XML. Texts may hold anything: what XML cannot hold, even escaped, is left out.
 *
 * @example writeDrawn({ tag: 'text', children: ['a < b'] }) === '<text>a &lt; b</text>'
 */
export function writeDrawn({ tag, attributes = {}, children = [] }: Drawn): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  const inside = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : writeDrawn(child)))
    .join('');
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
  ...{ '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' },
};

/** Halves of pairs are of no character and go, too. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"'\n\r\t]/gu, (character: string) => ENTITIES[character]!);
}
