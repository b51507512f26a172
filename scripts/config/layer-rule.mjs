// @ts-check
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layers, ofTests } from './layers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What only a browser has, as far as somebody might reach for it. */
const domGlobals = new Set(
  'document window navigator location history localStorage sessionStorage customElements HTMLElement Element fetch requestAnimationFrame'.split(
    ' ',
  ),
);

const messages = {
  layer: 'The room «{{from}}» must not import «{{to}}»: scripts/config/layers.mjs says what it may.',
  unknown: 'The room «{{from}}» is not in scripts/config/layers.mjs.',
  node: 'The room «{{from}}» runs without Node, so it cannot use «{{name}}».',
  dom: 'The room «{{from}}» runs without a browser, so it cannot use «{{name}}».',
  astro: 'The room «{{from}}» does not know Astro, so it cannot import «{{name}}».',
};

/**
 * Returns the room of a file: the first folder below `src`, or `scripts`; nothing outside of both.
 * @param {string} path relative to the project
 * @returns {string | undefined}
 */
export function roomOf(path) {
  const [top, room, inside] = path.split(sep);
  if (top === 'scripts') return 'scripts';
  return top === 'src' && inside !== undefined ? room : undefined;
}

const isOfTests = (/** @type {string} */ path) => /\.test\.ts$|-fixture\.ts$/u.test(path);

/**
 * An ESLint rule that holds a file to the table of layers: imports of other rooms, modules and globals of Node, globals
 * of browsers, and Astro. Types count as well: a type of a room is knowledge of it.
 * @type {import('eslint').Rule.RuleModule}
 */
export const layerRule = {
  meta: { type: 'problem', messages, schema: [] },
  create(context) {
    // Scripts inside a component are linted as files of their own below it: Page.astro/1_1.ts.
    const file = relative(root, resolve(root, context.filename)).replace(/\.astro[/\\].*$/u, '.astro');
    const from = roomOf(file);
    if (from === undefined) return {};
    const layer = layers[from];
    const ofTest = isOfTests(file);
    const may = (/** @type {'node' | 'dom' | 'astro'} */ what) =>
      layer?.[what] === true || (ofTest && what !== 'astro' && ofTests[what]);

    /** @param {import('eslint').Rule.Node} node @param {unknown} source */
    function judge(node, source) {
      if (typeof source !== 'string') return;
      const name = source.split('?')[0] ?? '';
      if (layer === undefined) return context.report({ node, messageId: 'unknown', data: { from } });
      if (name.startsWith('node:') && !may('node')) context.report({ node, messageId: 'node', data: { from, name } });
      if (/^astro(?:[:/]|$)|^@astrojs\//u.test(name) && !may('astro'))
        context.report({ node, messageId: 'astro', data: { from, name } });
      if (!name.startsWith('.')) return;
      const to = roomOf(relative(root, resolve(dirname(resolve(root, file)), name)));
      if (to === undefined || to === from || layer.imports.includes(to)) return;
      if (ofTest && (ofTests.imports.includes(to) || layer.tests?.includes(to) === true)) return;
      context.report({ node, messageId: 'layer', data: { from, to } });
    }

    return {
      ImportDeclaration: (node) => judge(node, node.source.value),
      ExportNamedDeclaration: (node) => judge(node, node.source?.value),
      ExportAllDeclaration: (node) => judge(node, node.source.value),
      ImportExpression: (node) => judge(node, node.source.type === 'Literal' ? node.source.value : undefined),
      /** @param {any} node */
      TSImportType: (node) => judge(node, node.source?.value ?? node.argument?.literal?.value),
      'Program:exit'(node) {
        const scope = context.sourceCode.getScope(node);
        for (const { identifier } of scope.through) {
          const { name } = identifier;
          if (domGlobals.has(name) && !may('dom'))
            context.report({ node: identifier, messageId: 'dom', data: { from, name } });
        }
      },
    };
  },
};
