import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the built site: its files (`*.site.test.ts`) and journeys through it in a real browser (`*.journey.test.ts`). */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // Nothing is written into the installed packages: they may be read-only.
  cacheDir: '.cache/vite-tests',
  test: {
    fsModuleCachePath: '.cache/vitest-modules',
    include: ['src/tests/**/*.{site,journey}.test.ts'],
    environment: 'node',
    setupFiles: ['scripts/config/property-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Every file would read the 4,000 pages anew; they only read what was built.
    isolate: false,
    // A browser on a machine that is busy with other things may once be too slow; twice is a fault.
    retry: 1,
  },
});
