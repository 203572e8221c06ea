import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findTarget, TargetError } from '../../demo/find-target.mjs';
import { serve } from '../../browsers/serve.mjs';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

describe('findTarget', () => {
  it('is the sample article when nothing was asked for', async () => {
    expect(await findTarget(undefined)).toMatchObject({ file: 'index.html', sample: true });
  });

  it('is a file in its folder', async () => {
    const file = `${FIXTURES}article/outlet.css`;
    const target = { folder: `${FIXTURES}article`, file: 'outlet.css', sample: false };
    expect(await findTarget(file)).toEqual(target);
  });

  it('is an address that answers', async () => {
    const server = await serve(FIXTURES);
    try {
      const url = server.url('article/');
      expect(await findTarget(url)).toEqual({ url });
      await expect(findTarget(server.url('none.html'))).rejects.toThrow('it answers 404');
      await expect(findTarget(server.url('..%2f..%2fpackage.json'))).rejects.toThrow(TargetError);
    } finally {
      await server.close();
    }
  });

  it.each([
    ['no-such-file.html', 'there is no such file'],
    [FIXTURES, 'it is not a file'],
    ['ftp://example.test/a.html', 'only http and https'],
    ['http://example.invalid/', 'Cannot open http://example.invalid/'],
  ])('says why it cannot open %s', async (asked, reason) => {
    await expect(findTarget(asked)).rejects.toThrow(reason);
  });
});
