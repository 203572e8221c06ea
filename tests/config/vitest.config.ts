import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../..');

export default defineConfig({
  root,
  // As the build does.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Modules keep nothing from test to test: to load them once for all files saves half of the time. Live queries
          // ask for a database among the globals, and Dexie does when it is loaded.
          isolate: false,
          setupFiles: ['fake-indexeddb/auto', 'src/locale/both-languages.ts'],
          // Far beyond what any takes: a busy machine is no failure.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Browsers, one at a time: they share the machine, and only one window has the focus.
        extends: true,
        test: {
          name: 'dom',
          root,
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          setupFiles: ['src/locale/both-languages.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'extension',
          root,
          include: ['tests/extension/**/*.test.ts'],
          globalSetup: ['tests/extension/glossaries.ts'],
          testTimeout: 120_000,
          // The first file of a run waits until the packs are installed as well.
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
