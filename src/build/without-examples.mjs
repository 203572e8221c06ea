import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Tables of the engine whose rows show by example what they are for. */
const TABLES = /[\\/]src[\\/]core[\\/](?:dates|events|unknown)[\\/].*\.ts$/;
const SHOWN = new Set(['example', 'counterexample']);

/**
 * Leaves the examples of the engine's tables empty in what is shipped: they are for who reads the code and for the
 * tests, and a sentence for each of some hundred rows weighs more than the rows.
 *
 * @returns {import('esbuild').Plugin}
 */
export function withoutExamples() {
  return {
    name: 'without-examples',
    setup(build) {
      build.onLoad({ filter: TABLES }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        if (!source.includes('counterexample')) return undefined;
        return { contents: emptied(source), loader: 'ts' };
      });
    },
  };
}

/**
 * A source with the texts in properties named `example` and `counterexample` emptied; nothing else moves.
 *
 * @param {string} source TypeScript
 * @returns {string}
 * @example emptied("{ past: 'a', example: ['b', 'c'] }") // "{ past: 'a', example: ['', ''] }"
 */
export function emptied(source) {
  const file = ts.createSourceFile('table.ts', source, ts.ScriptTarget.Latest);
  /** @type {[number, number][]} */
  const spans = [];
  /** @param {import('typescript').Node} node @param {boolean} isShown */
  const visit = (node, isShown) => {
    if (isShown && ts.isStringLiteralLike(node)) spans.push([node.getStart(file), node.end]);
    const isProperty = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name);
    const shows = isShown || (isProperty && SHOWN.has(node.name.text));
    ts.forEachChild(node, (child) => visit(child, shows));
  };
  visit(file, false);
  return spans.reduceRight(
    (text, [start, end]) => `${text.slice(0, start)}''${text.slice(end)}`,
    source,
  );
}
