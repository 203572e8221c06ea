import { join } from 'node:path';
import type { Engine } from '../browsers/find-browser.mjs';

const BUILT = join(import.meta.dirname, '../../dist/test');

/** The folder of the extension that `build.mjs --test` built: nothing in it is ever changed. */
export function builtForTests(engine: Engine): string {
  return join(BUILT, engine);
}
