import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests: everything that needs neither a built site nor a browser. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // Nothing is written into the installed packages: they may be read-only.
  cacheDir: '.cache/vite-tests',
  test: {
    fsModuleCachePath: '.cache/vitest-modules',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'src/tests/**'],
    environment: 'node',
    // A page in a test goes nowhere; what it still asks for when its test is over is not there, without any network.
    environmentOptions: {
      happyDOM: {
        settings: {
          navigation: {
            disableMainFrameNavigation: true,
            disableChildPageNavigation: true,
            disableFallbackToSetURL: true,
          },
          fetch: { virtualServers: [{ url: 'http://localhost:3000/', directory: 'src/testing/no-site' }] },
        },
      },
    },
    setupFiles: ['scripts/config/property-setup.ts'],
    // Every day and every machine sees the same pages: states are judged on this day, addresses begin with this host.
    env: { TODAY: '2026-11-30', SITE: 'https://ocop.example' },
    // How long a test takes is the benchmark's affair: a machine that is busy with other things must not fail one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Tests share nothing, so workers can serve several files.
    isolate: false,
  },
});
