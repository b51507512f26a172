import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { locatePages, readTree } from '../../content-files/content-tree.ts';
import { collectionIds } from '../../content-files/content-page.ts';
import { readSource } from '../../content-files/source-file.ts';
import { authoringFiles } from './authoring-files.ts';
import { contentSchemas } from './content-schemas.ts';
import type { JsonSchema } from './content-schemas.ts';
import { fieldWords } from './field-words.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('the files in .vscode are what the format asks for today: write them again with scripts/authoring-files.ts', () => {
  for (const [name, text] of authoringFiles()) expect(readFileSync(`${root}.vscode/${name}`, 'utf8'), name).toBe(text);
  const schemas = readdirSync(`${root}.vscode/schemas`).map((name) => `schemas/${name}`);
  expect(schemas.filter((name) => !authoringFiles().has(name))).toEqual([]);
});

function keysIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties } = node as JsonSchema;
  return [...Object.keys(properties ?? {}), ...Object.values(node).flatMap(keysIn)];
}

test('every key of the format is explained, and no explanation is left over', () => {
  const keys = new Set(contentSchemas().flatMap(({ schema }) => keysIn(schema)));
  expect([...keys].filter((key) => fieldWords[key] === undefined)).toEqual([]);
  // The form at /admin/ shows the name of a source as a field, the format as a key of its own.
  expect(Object.keys(fieldWords).filter((key) => !keys.has(key))).toEqual(['key']);
});

test('every page of the content fits the schema that editors are shown', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const tree = readTree(`${root}content`);
  for (const collection of collectionIds) {
    const file = contentSchemas().find(({ name }) => name === `${collection}.schema.json`);
    const validate = ajv.compile(file?.schema ?? false);
    const pages = locatePages(
      collection,
      tree.filter(({ path }) => path.startsWith(`${collection}/`)),
    );
    const unfit = pages.filter(
      ({ main }) => !validate(readSource(main, readFileSync(`${root}content/${main}`, 'utf8')).raw),
    );
    expect(unfit.map(({ main }) => main).slice(0, 5), collection).toEqual([]);
    expect(pages.length).toBeGreaterThan(0);
  }
});
