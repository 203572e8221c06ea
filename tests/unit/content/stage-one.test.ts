import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundle } from '../../dom/bundle.ts';

test('stage one, which runs in every page, is at most 8 kB compressed', async () => {
  const script = await bundle('src/content/stage-one.ts', true);
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(8 * 1024);
});
