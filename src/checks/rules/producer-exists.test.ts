import { expect, test } from 'vitest';
import { issuesIn, producerText, productText } from '../checked-files.ts';
import { page, saidOf } from './rule-fixture.ts';

test('an unknown producer is reported where it is named, with the nearest one', async () => {
  const files = {
    'products/tra/index.md': productText({ more: ['producer: htx-ta-xau'] }),
    'producers/htx-ta-xua/index.md': producerText(),
  };
  expect(await issuesIn(files)).toMatchObject([
    {
      code: 'producer-unknown',
      file: 'products/tra/index.md',
      line: 10,
      column: 11,
      params: { nearest: 'htx-ta-xua' },
    },
  ]);
});

test('a producer whose own page has faults is known all the same', async () => {
  const files = {
    'products/tra/index.md': productText({ more: ['producer: htx'] }),
    'producers/htx/index.md': '---\nname: : :\n---\n',
  };
  const issues = await issuesIn(files);
  expect(issues.filter(({ code }) => code === 'producer-unknown')).toEqual([]);
});

test('an unknown producer is found on a page with other faults', async () => {
  const recognitions = ['  - stars: 6', '    date: 2024-02-30', '    source: bao'];
  const issues = await issuesIn({
    'products/tra/index.md': productText({ recognitions, more: ['producer: htx', 'sett: tea'] }),
  });
  expect(issues.map(({ code }) => code)).toEqual([
    'star-rating-unknown',
    'date-invalid',
    'producer-unknown',
    'key-unknown',
  ]);
});

test('a producer that is there is not reported, one that nobody is like comes without a hint', async () => {
  const producers = { 'producers/htx-ta-xua/index.md': producerText() };
  expect(await saidOf(productText({ more: ['producer: htx-ta-xua'] }), page, producers)).toEqual([]);
  expect(await saidOf(productText({ more: ['producer: cong-ty-viet-trang'] }), page, producers)).toEqual([
    '10:11 producer-unknown found=cong-ty-viet-trang',
  ]);
  expect(await saidOf(productText(), page, producers)).toEqual([]);
});
