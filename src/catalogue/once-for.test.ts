import { expect, test } from 'vitest';
import { onceFor } from './once-for.ts';

test('something is worked out once for each object, with what was given the first time', () => {
  let calls = 0;
  const describe = onceFor((subject: { readonly name: string }, word: string) => {
    calls += 1;
    return `${subject.name} ${word}`;
  });
  const [tea, honey] = [{ name: 'trà' }, { name: 'mật' }];
  expect([describe(tea, 'ngon'), describe(honey, 'ngon'), describe(tea, 'ngon')]).toEqual([
    'trà ngon',
    'mật ngon',
    'trà ngon',
  ]);
  expect(calls).toBe(2);
});
