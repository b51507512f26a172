import { expect, test } from 'vitest';
import { editAddress, editLink } from './edit-link.ts';

test.each([
  ['https://github.com/chu/kho.git', 'https://github.com/chu/kho/edit/main/content/a/index.md'],
  ['https://gitlab.com/chu/kho/', 'https://gitlab.com/chu/kho/-/edit/main/content/a/index.md'],
])('the file is edited at %s', (repository, address) => {
  expect(editAddress(repository, 'main', 'content/a/index.md')).toBe(address);
});

test('there is a link only where a repository is set and the page is made from one file', async () => {
  const settings = { repository: 'https://github.com/chu/kho', branch: 'chinh', folder: 'content' };
  const route = { page: 'product', id: 'khoai-so-phi-nhu' } as const;
  expect(await editLink(route, settings)).toBe(
    'https://github.com/chu/kho/edit/chinh/content/products/dien-bien/khoai-so-phi-nhu/index.md',
  );
  expect(await editLink({ page: 'home' }, settings)).toBeUndefined();
  expect(await editLink(route, { ...settings, repository: '' })).toBeUndefined();
  expect(await editLink(route, { ...settings, repository: 'javascript:alert(1)' })).toBeUndefined();
});
