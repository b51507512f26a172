import { describe, expect, test } from 'vitest';
import { allIssuesIn, producerText, productText } from '../checked-files.ts';
import { toSaid } from './rule-fixture.ts';

const formerly = (...ids: readonly string[]): string => producerText([`formerIds: [${ids.join(', ')}]`]);

/** Returns what is said of former ids, as `file: what`. */
async function taken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const issues = await allIssuesIn(files);
  return issues.filter(({ code }) => code === 'former-id-taken').map((issue) => `${issue.file}: ${toSaid(issue)}`);
}

const producers = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([id, text]) => [`producers/${id}/index.md`, text]));

describe('a former id', () => {
  test.each([
    {
      name: 'that is the id of another page',
      files: { a: formerly('b'), b: producerText() },
      said: ['producers/a/index.md: 3:13 former-id-taken found=b other=producers/b/index.md'],
    },
    {
      name: 'that is the page’s own',
      files: { a: formerly('a') },
      said: ['producers/a/index.md: 3:13 former-id-taken found=a other=producers/a/index.md'],
    },
    {
      name: 'that two pages claim',
      files: { a: formerly('c'), b: formerly('c') },
      said: ['producers/b/index.md: 3:13 former-id-taken found=c other=producers/a/index.md'],
    },
    {
      name: 'that one page claims twice',
      files: { a: formerly('c', 'c') },
      said: ['producers/a/index.md: 3:16 former-id-taken found=c other=producers/a/index.md'],
    },
    {
      name: 'that three pages claim',
      files: { a: formerly('x'), b: formerly('x'), c: formerly('y', 'x') },
      said: [
        'producers/b/index.md: 3:13 former-id-taken found=x other=producers/a/index.md',
        'producers/c/index.md: 3:16 former-id-taken found=x other=producers/a/index.md',
      ],
    },
    { name: 'that is free', files: { a: formerly('c'), b: producerText() }, said: [] },
    { name: 'that is a number', files: { a: formerly('5'), b: formerly('5') }, said: [] },
  ])('$name', async ({ files, said }) => {
    expect(await taken(producers(files))).toEqual(said);
  });

  test('of a product may be the id of a producer: they have addresses of their own', async () => {
    const files = {
      'producers/htx/index.md': producerText(),
      'products/tra/index.md': productText({ more: ['formerIds: [htx]'] }),
    };
    expect(await taken(files)).toEqual([]);
  });
});
