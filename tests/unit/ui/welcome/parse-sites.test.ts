import { describe, expect, it } from 'vitest';
import { hostOfOrigin, originOf, parseSites } from '../../../../src/ui/welcome/parse-sites.ts';

describe('parseSites', () => {
  it.each([
    ['example.org', 'example.org', '*://*.example.org/*'],
    ['https://www.example.org/news/1?x=2#y', 'example.org', '*://*.example.org/*'],
    ['HTTP://News.Example.ORG:8080', 'news.example.org', '*://*.news.example.org/*'],
    ['www.example.co.uk.', 'example.co.uk', '*://*.example.co.uk/*'],
    ['موقع.إختبار', 'xn--4gbrim.xn--kgbechtv', '*://*.xn--4gbrim.xn--kgbechtv/*'],
    ['localhost', 'localhost', '*://localhost/*'],
    ['127.0.0.1:3000', '127.0.0.1', '*://127.0.0.1/*'],
    ['\u200eexample.org\u200f', 'example.org', '*://*.example.org/*'],
  ])('understands %s', (typed, host, origin) => {
    expect(parseSites(typed)).toEqual({ hosts: [host], origins: [origin], rejected: [] });
  });

  it.each([
    'word',
    'com',
    '1',
    'ftp://example.org',
    'javascript:alert(1)',
    'chrome://x.y',
    '*.example.org',
    'user:pass@example.org',
    'http://',
    'a..b',
    '*://*/*',
  ])('rejects %s', (typed) => {
    expect(parseSites(typed)).toEqual({ hosts: [], origins: [], rejected: [typed] });
  });

  it('takes sites one a line, by spaces and by commas of both scripts, each once', () => {
    const { hosts, rejected } = parseSites(' a.org\nb.org, www.a.org،c.org؛ nonsense\t');
    expect(hosts).toEqual(['a.org', 'b.org', 'c.org']);
    expect(rejected).toEqual(['nonsense']);
  });

  it('finds nothing in nothing', () => {
    expect(parseSites(' \n')).toEqual({ hosts: [], origins: [], rejected: [] });
  });
});

describe('hostOfOrigin', () => {
  it.each([
    ['*://*.example.org/*', 'example.org'],
    ['https://news.example.org/*', 'news.example.org'],
    ['*://*/*', null],
    ['<all_urls>', null],
    ['file:///*', null],
  ])('%s is of %s', (origin, host) => {
    expect(hostOfOrigin(origin)).toBe(host);
  });

  it('reads back what is asked for', () => {
    for (const host of ['example.org', 'localhost', '10.0.0.7'])
      expect(hostOfOrigin(originOf(host))).toBe(host);
  });
});
