import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { requireBrowser } from '../browsers/install-browser.mjs';

/** A screen that nobody sees, with a window manager: for the windows that browsers draw themselves. */
export interface Desktop {
  /** Presses keys one after the other, in the window that has the focus ("Tab", "Return"). */
  press: (...keys: string[]) => Promise<void>;
  /** Titles of the windows that are shown. */
  windows: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** Browsers that this process starts from now on open their windows there. */
export async function openDesktop(): Promise<Desktop> {
  requireBrowser('chromium', { desktop: true });
  const before = process.env['DISPLAY'];
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-ac'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  process.env['DISPLAY'] = `:${number.toString().trim()}`;
  const manager = spawn('openbox', { stdio: 'ignore' });
  const run = promisify(execFile);
  return {
    press: async (...keys) => {
      for (const key of keys) await run('xdotool', ['key', '--delay', '50', key]);
    },
    windows: async () => {
      const search = ['search', '--onlyvisible', '--name', '.', 'getwindowname', '%@'];
      const { stdout } = await run('xdotool', search).catch(() => ({ stdout: '' }));
      return stdout.split('\n').filter((line) => line !== '');
    },
    close: async () => {
      await end(manager);
      await end(screen);
      if (before === undefined) delete process.env['DISPLAY'];
      else process.env['DISPLAY'] = before;
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
