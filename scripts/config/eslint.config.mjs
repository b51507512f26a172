// @ts-check
import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { layerRule } from './layer-rule.mjs';

/** Only what these functions return, and these two scripts, are set as they are; all other text is escaped. */
const unsafeHtml = {
  selector:
    'JSXAttribute[name.namespace.name="set"][name.name.name="html"]' +
    ':not([value.expression.callee.name=/^(?:brocadeSvg|jsonLd|wholeWords)$/])' +
    ':not([value.expression.name=/^(?:firstPhoto|photoSetting)Script$/])',
  message: 'Text is set as HTML only where a function makes it safe; see scripts/config/eslint.config.mjs.',
};

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
  {
    files: ['src/**', 'scripts/**'],
    plugins: { project: { rules: { layers: layerRule } } },
    rules: { 'project/layers': 'error' },
  },
);
