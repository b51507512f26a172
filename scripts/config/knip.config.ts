import type { KnipConfig } from 'knip';

/** Finds files, exports and packages that nothing uses. */
const config: KnipConfig = {
  // Programs are started by name: commands by scripts/run.mjs, the steps of a build in processes of their own.
  entry: [
    'scripts/*.{ts,mjs}',
    'scripts/mutate/test-process.ts',
    'src/**/*-program.ts',
    'src/authoring/form/page/main.ts',
  ],
  project: ['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', '*.mjs'],
  ignoreDependencies: [
    // Astro loads it for `astro check`.
    '@astrojs/check',
    // Journeys put its file into the page that a browser shows.
    'axe-core',
  ],
  // A type that describes a part of an exported one has a name of its own for those who read it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  vitest: { config: ['scripts/config/vitest*.config.ts'] },
  eslint: { config: ['scripts/config/eslint.config.mjs'] },
  stylelint: { config: ['scripts/config/stylelint.config.mjs'] },
};

export default config;
