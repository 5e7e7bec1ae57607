import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One file for each processor: left to itself it keeps one of them free, half of a small machine.
    maxWorkers: '100%',
    projects: [
      // Tables and properties beside the code they test: plain Node, no network, no clock. A loaded machine may take long.
      {
        test: {
          name: 'unit',
          include: ['{scripts,src,tests/corpus}/**/*.test.ts'],
          // A module is loaded once for all files, not once for each: what a test alters, it puts back.
          isolate: false,
          // The stylesheets are read, since the colours stand there.
          css: true,
          testTimeout: 300_000,
          hookTimeout: 3_600_000,
        },
      },
      // A real browser on the built and served site.
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/global-setup.ts',
          // As above: what drives the browser is loaded once.
          isolate: false,
          // Long enough for a machine that does other things as well: a limit is there to end what hangs, not to time anything.
          testTimeout: 300_000,
          // What a page shows after a while, on a machine that does other things as well.
          expect: { poll: { timeout: 120_000 } },
          hookTimeout: 3_600_000,
          // Of those tests of a file that may run side by side.
          maxConcurrency: 3,
        },
      },
    ],
  },
});
