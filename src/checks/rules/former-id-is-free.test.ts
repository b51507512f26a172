import { expect, test } from 'vitest';
import { faultsIn, producerText } from '../checked-files.ts';

const formerly = (id: string): string => producerText([`formerIds: [${id}]`]);

test.each([
  { name: 'a former id that is the id of another page', files: { a: formerly('b'), b: producerText() }, found: ['a'] },
  { name: 'a former id that is the page’s own', files: { a: formerly('a') }, found: ['a'] },
  { name: 'a former id that two pages claim', files: { a: formerly('c'), b: formerly('c') }, found: ['b'] },
  { name: 'nothing about a free one', files: { a: formerly('c'), b: producerText() }, found: [] },
])('reports $name', async ({ files, found }) => {
  const content = Object.fromEntries(Object.entries(files).map(([id, text]) => [`producers/${id}/index.md`, text]));
  expect(await faultsIn(content)).toEqual(found.map((id) => `producers/${id}/index.md:3:13 former-id-taken`));
});
