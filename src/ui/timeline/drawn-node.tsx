import { h, type VNode } from 'preact';
import type { Drawn } from '../../core/timeline/drawing/drawn.ts';

/** Draws nodes of SVG that the core describes. */
export function DrawnNodes({ of }: { of: readonly Drawn[] }) {
  return <>{of.map((drawn, i) => asNode(drawn, i))}</>;
}

function asNode({ tag, attributes, children = [] }: Drawn, key: number): VNode {
  const inside = children.map((child, i) => (typeof child === 'string' ? child : asNode(child, i)));
  return h<Record<string, unknown>>(tag, { ...attributes, key }, ...inside);
}
