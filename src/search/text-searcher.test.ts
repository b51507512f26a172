import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { toFixtureText, toFixtureWords } from './full-text-fixture.ts';
import { FullText } from './full-text.ts';
import { TextSearcher } from './text-searcher.ts';
import type { PagePlaces } from './text-layout.ts';
import type { TextReply } from './text-searcher.ts';

const index = toFixtureIndex([{ name: 'Gạo nếp' }, { name: 'Mật ong' }, { name: 'Chè xanh' }]);

test('memory answers at once, the full text completes the answer', async () => {
  const replies: TextReply[] = [];
  const fullText = toFixtureText({ 0: 'gạo', 2: 'gạo' });
  await new TextSearcher(index, () => Promise.resolve(fullText)).ask('gạo ', (reply) => replies.push(reply));
  expect(replies.map(({ answer }) => [answer.rows, answer.partial])).toEqual([
    [[0], true],
    [[0, 2], false],
  ]);
});

test('an answer that comes after the next question is dropped', async () => {
  const waiting: (() => void)[] = [];
  const placesOf = (word: string): Promise<readonly PagePlaces[]> =>
    new Promise((resolve) => {
      waiting.push(() => {
        resolve(word.includes('chậm') ? [{ page: 0, places: [0] }] : []);
      });
    });
  const fullText = new FullText(toFixtureWords({ 2: 'cham mat' }), () =>
    Promise.resolve({ placesOf, loadWords: () => Promise.resolve() }),
  );
  const searcher = new TextSearcher(index, () => Promise.resolve(fullText));
  const shown: string[] = [];
  const first = searcher.ask('chậm ', ({ answer }) => shown.push(`first ${String(answer.partial)}`));
  const second = searcher.ask('mật ', ({ answer }) => shown.push(`second ${String(answer.partial)}`));
  for (let turn = 0; turn < 50; turn += 1) {
    waiting.shift()?.();
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await Promise.all([first, second]);
  expect(shown).toEqual(['first true', 'second true', 'second false']);
});

test('when the full text fails, what memory knows stands, and the reason is told', async () => {
  const replies: TextReply[] = [];
  const searcher = new TextSearcher(index, () => Promise.reject(new Error('offline')));
  await searcher.ask('mật ong ', (reply) => replies.push(reply));
  expect(replies.at(-1)).toMatchObject({ answer: { rows: [1], partial: false }, failure: new Error('offline') });
});

test('after a failure the same question is asked again', async () => {
  let fails = true;
  const fullText = toFixtureText({ 2: 'fructose' });
  const searcher = new TextSearcher(index, () =>
    fails ? Promise.reject(new Error('offline')) : Promise.resolve(fullText),
  );
  await searcher.ask('fructose ', () => undefined);
  fails = false;
  const replies: TextReply[] = [];
  await searcher.ask('fructose ', (reply) => replies.push(reply));
  expect(replies.at(-1)?.answer.rows).toEqual([2]);
});
