import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../../src/core/result.ts';
import type { PageReport, PageState } from '../../../../src/messages/calls.ts';
import {
  hostOf,
  whyNothingIsMarked,
  type PageFacts,
} from '../../../../src/ui/panel/page-condition.ts';

const SILENT = failure('page-unreachable', 'no receiver');
const MENTION = {
  start: 0,
  end: 5,
  entry: 'russia',
  role: 'main',
  clitics: '',
  confidence: 1,
  evidence: [],
  others: [],
} satisfies PageReport['mentions'][number][number];

function report(state: PageState, change: Partial<PageReport> = {}): PageFacts['reply'] {
  return success({
    state,
    url: 'https://news.example.org/a',
    failure: null,
    article: null,
    mentions: [],
    entries: [],
    ...change,
  });
}

/** A page on which everything is as it should be, but for what a case changes. */
function conditionWith(change: Partial<PageFacts>) {
  return whyNothingIsMarked({
    tab: true,
    url: 'https://news.example.org/a',
    loading: false,
    granted: true,
    access: 'everywhere',
    sitesOff: [],
    reply: report('reading', { mentions: [[], [MENTION]] }),
    ...change,
  });
}

describe('whyNothingIsMarked', () => {
  it('shows the names of a page that has some', () => {
    expect(conditionWith({}).is).toBe('marked');
  });

  it('tells a page that was read and has none from one that was not read', () => {
    expect(conditionWith({ reply: report('reading', { mentions: [[], []] }) }).is).toBe(
      'nothing-found',
    );
  });

  it.each([
    ['not-arabic', 'not-arabic'],
    ['not-article', 'not-article'],
    ['waiting', 'loading'],
  ] as const)('passes on what the page says of itself: %s', (state, is) => {
    expect(conditionWith({ reply: report(state) }).is).toBe(is);
  });

  it('waits while no answer has come', () => {
    expect(conditionWith({ reply: null }).is).toBe('loading');
    expect(conditionWith({ reply: SILENT, loading: true }).is).toBe('loading');
  });

  it('believes a page that answers although no permission is known of (read this once)', () => {
    const once = { granted: false, access: 'asked', url: null } as const;
    expect(conditionWith(once).is).toBe('marked');
  });

  it.each([
    'chrome://extensions/',
    'about:addons',
    'moz-extension://5f1e/panel.html',
    'file:///home/reader/a.html',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/x',
    'https://addons.mozilla.org/en-US/firefox/',
    'https://news.example.org/report.PDF?download=1',
    'not an address',
  ])('knows that no extension can read %s', (url) => {
    expect(conditionWith({ url, reply: SILENT, granted: false }).is).toBe('out-of-reach');
  });

  it('does not take a site for a store because its name is like one', () => {
    const url = 'https://chromewebstore.google.com.example.org/';
    expect(conditionWith({ url, reply: SILENT, granted: false }).is).toBe('no-permission');
  });

  it('has nothing to read without a tab', () => {
    expect(conditionWith({ tab: false, url: null, reply: null }).is).toBe('out-of-reach');
  });

  it('says that the site is off, whatever an old content script still answers', () => {
    const sitesOff = ['news.example.org'];
    const off = { is: 'site-off', host: 'news.example.org' };
    expect(conditionWith({ sitesOff })).toEqual(off);
    expect(conditionWith({ sitesOff, reply: SILENT, granted: false })).toEqual(off);
    expect(conditionWith({ reply: report('site-off') })).toEqual(off);
  });

  it('tells marks that went with the permission from marks that were switched off', () => {
    const revoked = { url: null, granted: false, reply: report('site-off') };
    const host = 'news.example.org';
    expect(conditionWith(revoked)).toEqual({ is: 'no-permission', host });
    expect(conditionWith({ ...revoked, access: 'asked' })).toEqual({ is: 'ask', host });
    expect(conditionWith({ ...revoked, sitesOff: [host] })).toEqual({ is: 'site-off', host });
  });

  it('does not switch a site off for the sake of its neighbour', () => {
    expect(conditionWith({ sitesOff: ['example.org', 'other.example.org'] }).is).toBe('marked');
  });

  it('asks for permission by the name of the site', () => {
    expect(conditionWith({ granted: false, access: 'sites', reply: SILENT })).toEqual({
      is: 'no-permission',
      host: 'news.example.org',
    });
  });

  it('asks for permission when the browser hides even the address', () => {
    const hidden = { url: null, granted: false, reply: SILENT } as const;
    expect(conditionWith(hidden)).toEqual({ is: 'no-permission', host: null });
  });

  it('knows a page of the browser by its address being hidden where every page is allowed', () => {
    const hidden = { url: null, granted: true, reply: SILENT } as const;
    expect(conditionWith(hidden).is).toBe('out-of-reach');
    expect(conditionWith({ ...hidden, access: 'asked' }).is).toBe('out-of-reach');
  });

  it('notices that a permission was taken back in the browser', () => {
    expect(conditionWith({ granted: false, access: 'everywhere', reply: SILENT }).is).toBe(
      'no-permission',
    );
  });

  it('offers to read where the reader wants to be asked, permission or not', () => {
    const asked = { access: 'asked', reply: SILENT } as const;
    expect(conditionWith({ ...asked, granted: false })).toEqual({
      is: 'ask',
      host: 'news.example.org',
    });
    expect(conditionWith({ ...asked, granted: true }).is).toBe('ask');
    expect(conditionWith({ ...asked, granted: false, url: null })).toEqual({
      is: 'ask',
      host: null,
    });
  });

  it('wants a reload where all is allowed and yet nobody answers', () => {
    expect(conditionWith({ reply: SILENT }).is).toBe('needs-reload');
    expect(conditionWith({ reply: failure('background-unreachable') }).is).toBe('needs-reload');
  });

  it('tells of a failure as what it is', () => {
    expect(conditionWith({ reply: failure('bad-message', 'x') })).toEqual({
      is: 'failed',
      failure: { code: 'bad-message', detail: 'x' },
    });
    expect(conditionWith({ reply: report('failed', { failure: 'storage-failed' }) })).toEqual({
      is: 'failed',
      failure: { code: 'storage-failed', detail: '' },
    });
    expect(conditionWith({ reply: report('failed', { failure: 'boom' }) })).toEqual({
      is: 'failed',
      failure: { code: 'unexpected', detail: 'boom' },
    });
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.example.org:8080/a', 'www.example.org'],
    ['about:blank', null],
    ['nonsense', null],
  ])('%s is on %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
