import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { browserPlaces, isProgram } from '../../browsers/find-browser.mjs';
import { majorVersion } from '../../browsers/install-browser.mjs';

describe('browserPlaces', () => {
  it('puts the browser that was named first, and only for its engine', () => {
    const named = { BROWSER_PATH: '/opt/a browser/brave', PATH: '/bin' };
    expect(browserPlaces('chromium', 'linux', named)[0]).toBe('/opt/a browser/brave');
    expect(browserPlaces('firefox', 'linux', named)).not.toContain('/opt/a browser/brave');
    const fox = { BROWSER_PATH: '/opt/firefox-nightly/firefox', PATH: '/bin' };
    expect(browserPlaces('firefox', 'linux', fox)[0]).toBe('/opt/firefox-nightly/firefox');
    expect(browserPlaces('chromium', 'linux', fox)).not.toContain('/opt/firefox-nightly/firefox');
  });

  it('prefers Chromium, which takes an unpacked extension, to Chrome, which may not', () => {
    const PATH = ['/a', '/b'].join(delimiter);
    const places = browserPlaces('chromium', 'linux', { PATH });
    expect(places.indexOf(join('/b', 'chromium'))).toBeGreaterThanOrEqual(0);
    expect(places.indexOf(join('/b', 'chromium'))).toBeLessThan(
      places.indexOf(join('/a', 'google-chrome')),
    );
  });

  it('knows where macOS and Windows keep their browsers', () => {
    const mac = browserPlaces('firefox', 'darwin', { HOME: '/h' });
    expect(mac).toContain(join('/Applications', 'Firefox.app/Contents/MacOS/firefox'));
    const windows = browserPlaces('chromium', 'win32', { ProgramFiles: 'P', LOCALAPPDATA: 'L' });
    expect(windows).toContain(join('P', 'Microsoft/Edge/Application/msedge.exe'));
    expect(windows).toContain(join('L', 'Google/Chrome/Application/chrome.exe'));
  });
});

describe('isProgram', () => {
  it('is true of a file that can be run, not of another or of a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'siyaq-find-'));
    const [program, text] = [join(folder, 'program'), join(folder, 'text')];
    for (const file of [program, text]) writeFileSync(file, '');
    chmodSync(program, 0o755);
    chmodSync(text, 0o644);
    expect([program, text, folder, join(folder, 'none')].map(isProgram)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    rmSync(folder, { recursive: true });
  });
});

test.each([
  ['Mozilla Firefox 140.12.0esr', 140],
  ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 156],
  ['Google Chrome 137.0.7151.55 ', 137],
  ['', null],
])('the version in «%s» is %s', (told, version) => {
  expect(majorVersion(told)).toBe(version);
});
