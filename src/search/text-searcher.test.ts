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

/** A searcher whose full text is there when the test says so. */
function waitingSearcher(): {
  readonly searcher: TextSearcher;
  readonly ask: (query: string) => Promise<void>;
  readonly replies: readonly string[];
  readonly opened: () => number;
  readonly arrive: () => void;
  readonly fail: () => void;
} {
  const replies: string[] = [];
  const waiting: { resolve: (text: FullText) => void; reject: (reason: Error) => void }[] = [];
  let opened = 0;
  const open = (): Promise<FullText> => {
    opened += 1;
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  };
  const searcher = new TextSearcher(index, open);
  return {
    searcher,
    replies,
    opened: () => opened,
    ask: (query) =>
      searcher.ask(query, ({ answer, failure }) => {
        const state = failure === undefined ? (answer.partial ? 'waiting' : 'answered') : 'failed';
        replies.push(`${query}${state} ${answer.rows.join()}`);
      }),
    arrive: () => waiting.shift()?.resolve(toFixtureText({ 0: 'gạo', 2: 'gạo mật' })),
    fail: () => waiting.shift()?.reject(new Error('offline')),
  };
}

test('a question goes from waiting to answered', async () => {
  const { ask, arrive, replies } = waitingSearcher();
  const asked = ask('gạo ');
  expect(replies).toEqual(['gạo waiting 0']);
  arrive();
  await asked;
  expect(replies).toEqual(['gạo waiting 0', 'gạo answered 0,2']);
});

test('an answered question that is asked again is answered from memory, without waiting', async () => {
  const { ask, arrive, replies, opened } = waitingSearcher();
  const asked = ask('gạo ');
  arrive();
  await asked;
  await ask('gạo ');
  expect(replies.at(-1)).toBe('gạo answered 0,2');
  expect(replies).toHaveLength(3);
  expect(opened()).toBe(1);
});

test('another question than the last one is worked out anew', async () => {
  const { ask, arrive, replies } = waitingSearcher();
  const first = ask('gạo ');
  arrive();
  await first;
  const second = ask('mật ');
  arrive();
  await second;
  const third = ask('gạo ');
  arrive();
  await third;
  expect(replies.slice(2)).toEqual(['mật waiting 1', 'mật answered 1,2', 'gạo waiting 0', 'gạo answered 0,2']);
});

test('a question that was superseded while it waited says nothing any more, whether its text comes or fails', async () => {
  const { ask, arrive, fail, replies } = waitingSearcher();
  const first = ask('gạo ');
  const second = ask('mật ');
  const third = ask('chè ');
  arrive();
  fail();
  await Promise.all([first, second]);
  expect(replies).toEqual(['gạo waiting 0', 'mật waiting 1', 'chè waiting 2']);
  arrive();
  await third;
  expect(replies.at(-1)).toBe('chè answered 2');
});

test('the same question asked twice while it waits is answered once', async () => {
  const { ask, arrive, replies } = waitingSearcher();
  const both = [ask('gạo '), ask('gạo ')];
  arrive();
  arrive();
  await Promise.all(both);
  expect(replies).toEqual(['gạo waiting 0', 'gạo waiting 0', 'gạo answered 0,2']);
});

test('a forgotten question says nothing any more', async () => {
  const { searcher, ask, arrive, replies } = waitingSearcher();
  const asked = ask('gạo ');
  searcher.forget();
  arrive();
  await asked;
  expect(replies).toEqual(['gạo waiting 0']);
});

test('a forgotten answer is still known when the same is asked again, and a forgotten wait begins again', async () => {
  const { searcher, ask, arrive, replies, opened } = waitingSearcher();
  const first = ask('gạo ');
  arrive();
  await first;
  searcher.forget();
  await ask('gạo ');
  expect(replies.slice(2)).toEqual(['gạo answered 0,2']);
  const second = ask('mật ');
  searcher.forget();
  arrive();
  await second;
  const third = ask('mật ');
  arrive();
  await third;
  expect(replies.slice(3)).toEqual(['mật waiting 1', 'mật waiting 1', 'mật answered 1,2']);
  expect(opened()).toBe(3);
});

test('forgetting before anything was asked changes nothing', async () => {
  const { searcher, ask, arrive, replies } = waitingSearcher();
  searcher.forget();
  const asked = ask('gạo ');
  arrive();
  await asked;
  expect(replies).toHaveLength(2);
});

test('a question whose text could not be loaded fails with what memory knows, and waits again when asked again', async () => {
  const { ask, arrive, fail, replies } = waitingSearcher();
  const first = ask('gạo ');
  fail();
  await first;
  const second = ask('gạo ');
  arrive();
  await second;
  expect(replies).toEqual(['gạo waiting 0', 'gạo failed 0', 'gạo waiting 0', 'gạo answered 0,2']);
});

test('an answer that cannot be shown is not taken for a text that could not be loaded', async () => {
  const searcher = new TextSearcher(index, () => Promise.resolve(toFixtureText({ 2: 'gạo' })));
  let shown = 0;
  const asked = searcher.ask('gạo ', () => {
    shown += 1;
    if (shown === 2) throw new Error('cannot be shown');
  });
  await expect(asked).rejects.toThrow('cannot be shown');
  expect(shown).toBe(2);
});
