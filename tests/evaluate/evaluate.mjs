/**
 * npm run evaluate -- [FOLDER]
 *
 * Measures the engine against pages and texts that people have judged. A part whose material FOLDER does
 * not hold says that it was skipped.
 */
import { importTypeScript } from '../config/run-typescript.mjs';

/** One line for each part: its module, and the function in it that takes the folder and a line printer. */
const PARTS = /** @type {const} */ ([
  ['tests/evaluate/detection.ts', 'evaluateDetection'],
  ['tests/evaluate/mentions.ts', 'evaluateMentions'],
]);

const folder = process.argv[2] ?? '../shared/articles';
for (const [path, name] of PARTS) {
  const evaluate = (await importTypeScript(path))[name];
  await evaluate(folder, (/** @type {string} */ line) => console.log(line));
}
