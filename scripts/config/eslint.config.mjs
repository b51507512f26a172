// @ts-check
import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What each layer may not reach for: domain ← i18n ← catalogue ← views ← pages. */
const layers = [
  {
    files: ['src/domain/**'],
    forbidden: [
      'i18n',
      'content-files',
      'open-data',
      'catalogue',
      'views',
      'components',
      'layouts',
      'islands',
      'search',
    ],
  },
  {
    files: ['src/i18n/**'],
    forbidden: ['content-files', 'open-data', 'catalogue', 'views', 'components', 'layouts', 'islands', 'search'],
  },
  {
    files: ['src/open-data/**'],
    forbidden: ['content-files', 'catalogue', 'views', 'components', 'layouts', 'islands', 'search'],
  },
  {
    files: ['src/photos/**'],
    forbidden: [
      'i18n',
      'content-files',
      'open-data',
      'catalogue',
      'views',
      'components',
      'layouts',
      'islands',
      'search',
    ],
  },
  { files: ['src/content-files/**'], forbidden: ['catalogue', 'views', 'components', 'layouts', 'islands', 'search'] },
  { files: ['src/catalogue/**'], forbidden: ['views', 'components', 'layouts', 'islands', 'search'] },
  { files: ['src/components/**'], forbidden: ['content-files', 'catalogue', 'views', 'layouts', 'islands', 'search'] },
  { files: ['src/views/**'], forbidden: ['content-files', 'pages'] },
  { files: ['scripts/**'], forbidden: ['catalogue', 'views', 'layouts', 'pages'] },
];

/** Only what these functions return, and these two scripts, are set as they are; all other text is escaped. */
const unsafeHtml = {
  selector:
    'JSXAttribute[name.namespace.name="set"][name.name.name="html"]' +
    ':not([value.expression.callee.name=/^(?:brocadeSvg|jsonLd|wholeWords)$/])' +
    ':not([value.expression.name=/^(?:firstPhoto|photoSetting)Script$/])',
  message: 'Text is set as HTML only where a function makes it safe; see scripts/config/eslint.config.mjs.',
};

const astroModules = { group: ['astro:*', 'astro'], message: 'Only the catalogue reads from Astro.' };

export default tseslint.config(
  { ignores: ['dist/**', '.cache/**', 'export/**', 'node_modules/**', '.astro/**', '**/*.d.ts'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)),
        projectService: { allowDefaultProject: ['astro.config.mjs', 'scripts/*.mjs', 'scripts/config/*.mjs'] },
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // The compiler asks for brackets where a key is not known to exist (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      'no-console': 'off',
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      'no-restricted-syntax': ['error', unsafeHtml],
      // A table that scrolls within its frame must be reached by keys where it holds no link.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: ['tabpanel'] }],
    },
  },
  // The reviewed places: bodies that our own renderer made, and what Astro itself has rendered.
  {
    files: [
      'src/components/page/Prose.astro',
      'src/components/page/Remembered.astro',
      'src/components/product/ProductGrid.astro',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  ...layers.map(({ files, forbidden }) => ({
    files,
    rules: {
      'no-restricted-imports': /** @type {['error', object]} */ ([
        'error',
        {
          patterns: [
            {
              group: forbidden.flatMap((layer) => [`**/${layer}/**`, `../${layer}/*`]),
              message: 'This layer must not know that one.',
            },
            ...(files.some((pattern) => pattern.startsWith('src/catalogue') || pattern.startsWith('src/views'))
              ? []
              : [astroModules]),
          ],
        },
      ]),
    },
  })),
  // Parts of Astro's own configuration, in files of their own.
  {
    files: [
      'src/i18n/sitemap-item.ts',
      'src/site-build/bundle/*.ts',
      'src/site-build/render/*.ts',
      'src/development/*.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
);
