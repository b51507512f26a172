import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { nearestNames, nearestWords, slipsBetween } from './nearest.ts';
import { toSearchWords } from './search-words.ts';
import { Vocabulary } from './vocabulary.ts';

const names = ['Khoai sọ Phì Nhừ', 'Bánh tráng phơi sương', 'Mật ong bạc hà', 'Gạo nếp cái hoa vàng'];
const { vocabulary } = toFixtureIndex(names.map((name) => ({ name })));
const toVocabulary = (text: string): Vocabulary => {
  const words = new Vocabulary();
  for (const word of toSearchWords(text)) words.add(word);
  return words;
};

test.each([
  ['khoai', 'khoai', 0],
  ['khoai', 'khoia', 2],
  ['phoi', 'phoe', 1],
  ['a', 'phoi', 3],
])('%s and %s are %i apart, up to two', (a, b, slips) => {
  expect(slipsBetween(a, b, 2)).toBe(slips);
});

/** The edit distance as Levenshtein defined it, by recursion. */
function editDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const replaced = editDistance(a.slice(1), b.slice(1)) + (a.startsWith(b.charAt(0)) ? 0 : 1);
  return Math.min(replaced, editDistance(a.slice(1), b) + 1, editDistance(a, b.slice(1)) + 1);
}

const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

test('the distance is the least number of letters to add, leave out or replace, as far as it is asked for', () => {
  fc.assert(
    fc.property(anyWord, anyWord, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      expect(slipsBetween(a, b, most)).toBe(Math.min(editDistance(a, b), most + 1));
    }),
    { numRuns: 300 },
  );
});

test('words two slips away are near, the one that begins alike first', () => {
  expect(nearestWords('tramf', vocabulary, 3)).toEqual(['tráng']);
  expect(nearestWords('xyzzy', vocabulary, 3)).toEqual([]);
  expect(nearestWords('mang', toVocabulary('bang mong lang mann'), 9)).toEqual(['mong', 'mann', 'bang', 'lang']);
});

test.each([
  ['ga', 'gà gạ ba', [], 'two letters allow no slip'],
  ['gao', 'gạo bạo gạt bạt', ['gạt', 'bạo'], 'three letters allow one'],
  ['khoa', 'khoai kho khói', ['khoai', 'kho', 'khói'], 'four letters allow one'],
  ['khoai', 'khía kem', ['khía'], 'five letters allow two'],
])('%s is near to some of “%s”: %j, since %s', (typed, words, near) => {
  expect(new Set(nearestWords(typed, toVocabulary(words), 9))).toEqual(new Set(near));
});

test('no more words than asked for, the nearest of them', () => {
  const words = toVocabulary('trang tranz trazz bzang');
  expect(nearestWords('trangg', words, 2)).toEqual(['trang', 'tranz']);
  expect(nearestWords('trang', words, 9)).toEqual(['tranz', 'trazz', 'bzang']);
});

test('a name is near however its words are divided', () => {
  expect(nearestNames('gaonepcaihoa', names, 2)).toEqual(['Gạo nếp cái hoa vàng']);
  expect(nearestNames('xyzzy qwv', names, 2)).toEqual([]);
});

/** How alike two texts are: twice the letter pairs they share, by all the pairs they have (Dice). */
function likeness(a: string, b: string): number {
  const pairs = (text: string): readonly string[] => {
    const letters = Array.from(
      toSearchWords(text)
        .map(({ folded }) => folded)
        .join(''),
    );
    return [...new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`))];
  };
  const [ofA, ofB] = [pairs(a), pairs(b)];
  return ofA.length < 2 ? 0 : (2 * ofA.filter((pair) => ofB.includes(pair)).length) / (ofA.length + ofB.length);
}

test('names are those that share most pairs of letters, two fifths at least, the most alike first', () => {
  const anyName = fc.array(fc.constantFrom('ga', 'gạo', 'nếp', 'mật', 'ong', 'hoa', 'a'), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 6 }), anyName, fc.integer({ min: 1, max: 3 }), (lists, asked, most) => {
      const all = lists.map((words) => words.join(' '));
      const query = asked.join(' ');
      const expected = [...new Set(all)]
        .map((name) => ({ name, like: name === '' ? 0 : likeness(query, name) }))
        .filter(({ like }) => like >= 0.4)
        .toSorted((a, b) => b.like - a.like)
        .slice(0, most);
      expect(nearestNames(query, all, most)).toEqual(expected.map(({ name }) => name));
    }),
    { numRuns: 400 },
  );
});

test('a query of one pair of letters resembles too much, one of two is enough', () => {
  expect(nearestNames('ga', ['Ga', 'Gà'], 2)).toEqual([]);
  expect(nearestNames('gao', ['Gạo'], 2)).toEqual(['Gạo']);
});
