// @ts-check

/**
 * Which room of the code may import which: the only place of this rule. What is not named here is forbidden, and the
 * rooms form no circle (layers.test.ts). ESLint holds every file to it, with the rule in layer-rule.mjs.
 *
 * @typedef {object} Layer
 * @property {readonly string[]} imports The rooms whose modules it may import.
 * @property {readonly string[]} [tests] The rooms its tests may import besides: what feeds it in a build.
 * @property {boolean} [node] Whether it may use Node: modules of `node:` and the global `process`.
 * @property {boolean} [dom] Whether it runs in a browser: `document`, `window` and their like.
 * @property {boolean} [astro] Whether it may import Astro itself, `astro:…` or a package below `@astrojs/`.
 */

/** What runs anywhere: no Node, no browser, no Astro. */
const pure = ['domain', 'i18n', 'drawings', 'social', 'photos', 'feeds'];

/** @type {Readonly<Record<string, Layer>>} */
export const layers = {
  // What an OCOP product, a plan, a certificate is.
  domain: { imports: [] },
  drawings: { imports: ['domain'] },
  social: { imports: ['domain', 'drawings'] },
  photos: { imports: ['domain'], node: true },
  // Words, numbers and addresses in each language.
  i18n: { imports: ['domain'] },
  feeds: { imports: [], node: true },
  'open-data': { imports: ['domain', 'i18n'], tests: ['catalogue'] },
  // What a build hands from one of its processes to another.
  'build-data': { imports: ['open-data', 'photos', 'social'], node: true },
  // What answers a reader's questions, in the browser and in tests.
  search: { imports: ['domain', 'i18n'] },
  verify: { imports: ['domain', 'search'] },
  // Files of the content, and all of them joined.
  'content-files': { imports: ['domain', 'i18n'], node: true },
  catalogue: { imports: ['build-data', 'content-files', 'domain', 'i18n', 'open-data'], node: true, astro: true },
  'search-data': { imports: ['catalogue', 'content-files', 'domain', 'i18n', 'search', 'verify'], node: true },
  // The site.
  styles: { imports: [] },
  components: { imports: ['domain', 'drawings', 'i18n', 'photos', 'social'] },
  islands: {
    imports: ['components', 'domain', 'drawings', 'i18n', 'photos', 'search', 'verify'],
    tests: ['catalogue', 'search-data', 'views'],
    dom: true,
  },
  layouts: { imports: ['catalogue', 'components', 'domain', 'i18n', 'islands', 'social', 'styles'], node: true },
  views: {
    imports: [
      ...pure,
      'build-data',
      'catalogue',
      'components',
      'islands',
      'layouts',
      'open-data',
      'search',
      'search-data',
      'styles',
    ],
    node: true,
    astro: true,
  },
  pages: {
    imports: [...pure, 'catalogue', 'content-files', 'islands', 'open-data', 'search', 'search-data', 'views'],
    node: true,
    astro: true,
  },
  // What people and machines run.
  processes: { imports: ['domain', 'i18n'], node: true },
  checks: { imports: ['content-files', 'domain', 'i18n', 'photos', 'processes'], node: true },
  sheets: {
    imports: ['build-data', 'checks', 'content-files', 'domain', 'i18n', 'open-data', 'processes'],
    node: true,
  },
  authoring: {
    imports: ['checks', 'content-files', 'domain', 'i18n', 'open-data', 'processes'],
    node: true,
    dom: true,
  },
  'site-build': {
    imports: [
      'authoring',
      'build-data',
      'content-files',
      'domain',
      'drawings',
      'i18n',
      'open-data',
      'photos',
      'processes',
      'search',
      'social',
    ],
    node: true,
    astro: true,
  },
  development: {
    imports: ['checks', 'content-files', 'domain', 'i18n', 'photos', 'processes', 'site-build'],
    node: true,
    astro: true,
  },
  // Command lines, benches and settings; and tests of the whole site.
  scripts: {
    imports: [
      'authoring',
      'checks',
      'content-files',
      'development',
      'domain',
      'i18n',
      'processes',
      'search',
      'sheets',
      'site-build',
      'testing',
    ],
    node: true,
    dom: true,
    astro: true,
  },
  testing: { imports: ['content-files', 'domain'], node: true },
  tests: {
    imports: [
      'catalogue',
      'checks',
      'components',
      'content-files',
      'domain',
      'i18n',
      'open-data',
      'processes',
      'search',
      'scripts',
      'sheets',
      'site-build',
      'testing',
    ],
    node: true,
    dom: true,
  },
};

/** What tests and what they share may use besides: Node, and the content of the repository. */
export const ofTests = { imports: ['content-files', 'testing'], node: true, dom: true };
