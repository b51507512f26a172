import { expect, test } from 'vitest';
import { findByName, nearNames } from './find-by-name.ts';
import type { KnownProduct } from './register.ts';
import { known, registerOf } from './register-fixture.ts';

const product = (
  id: string,
  name: string,
  more: Partial<Pick<KnownProduct, 'translation' | 'aliases' | 'producer'>> = {},
): KnownProduct => known(id, { name, recognitions: [{ stars: 3 }], ...more });

const register = registerOf([
  product('khoai-lang', 'Khoai lang khô'),
  product('khoai', 'Khoai'),
  product('banh', 'Bánh khoai', { translation: 'Potato cake', aliases: 'Bánh ngọt | Quà' }),
  product('ca', 'Cá kho'),
  product('ca2', 'Cà kho', { producer: 'HTX Khoái' }),
]);
const ids = (text: string): readonly string[] => findByName(text, register).map(({ id }) => id);

test('the whole name comes first, then names that begin so, then those that hold it, then others', () => {
  expect(ids('khoai')).toEqual(['khoai', 'khoai-lang', 'banh', 'ca2']);
  expect(ids('kho')).toEqual(['khoai-lang', 'ca', 'ca2', 'khoai', 'banh']);
});

test('a name that begins as asked comes first, whichever was registered first', () => {
  const reversed = registerOf([
    product('scattered', 'Bánh sọ của khoai'),
    product('held', 'Bánh khoai sọ'),
    product('begun', 'Khoai sọ khô'),
    product('translated', 'Môn', { translation: 'Khoai so cake' }),
  ]);
  const found = findByName('khoai so', reversed).map(({ id }) => id);
  expect(found).toEqual(['begun', 'translated', 'held', 'scattered']);
});

test('marks that were typed come first, also decomposed and in another case', () => {
  expect(ids('CÀ KHO'.normalize('NFD'))).toEqual(['ca2', 'ca']);
  expect(ids('cá kho')).toEqual(['ca', 'ca2']);
  expect(ids('ca kho')).toEqual(['ca', 'ca2']);
});

test('a product is found by its translation, its other names and its producer', () => {
  expect(ids('potato cake')).toEqual(['banh']);
  expect(ids('ngot')).toEqual(['banh']);
  expect(ids('HTX')).toEqual(['ca2']);
  expect(ids('ngọt quà')).toEqual(['banh']);
});

test('every word has to be there whole, but for a last one of three letters or more', () => {
  expect(ids('kho lang')).toEqual(['khoai-lang']);
  expect(ids('lan khoai')).toEqual([]);
  expect(ids('khoai lan')).toEqual(['khoai-lang']);
  expect(ids('khoai la')).toEqual([]);
  expect(ids('khoai xyz')).toEqual([]);
});

test('a single letter, or letters one by one, name nothing', () => {
  expect(ids('k')).toEqual([]);
  expect(ids('a b c')).toEqual([]);
  expect(ids('')).toEqual([]);
});

test('words of two names side by side are no name', () => {
  expect(ids('khoai potato')).toEqual(['banh']);
  expect(findByName('lang potato', registerOf([product('a', 'Khoai lang', { translation: 'Cake' })]))).toEqual([]);
});

const near = (text: string): readonly string[] =>
  nearNames(text, register).map((hint) => (hint.kind === 'name' ? hint.name : ''));

test('names that share half of their groups of three letters are near, the most alike first', () => {
  expect(near('khoai lagn kho')).toEqual(['Khoai lang khô', 'Khoai']);
  expect(near('khoa')).toEqual(['Khoai']);
  expect(near('banh khoia')).toEqual(['Bánh khoai']);
  expect(near('khoai lang')[0]).toBe('Khoai lang khô');
});

test('what resembles nothing has no near names, and two letters resemble too much', () => {
  expect(near('xyzzyq')).toEqual([]);
  expect(near('ca')).toEqual([]);
  expect(near('')).toEqual([]);
});

test('names that share just half are near', () => {
  const some = registerOf([product('a', 'abcd')]);
  // “ abcx ” and “ abcd ” share two of four groups each.
  expect(nearNames('abcx', some)).toEqual([{ kind: 'name', name: 'abcd' }]);
  expect(nearNames('abxx', some)).toEqual([]);
});

test('five names are near at most', () => {
  const many = registerOf(Array.from({ length: 7 }, (_, at) => product(String(at), `Khoai lang ${String(at)}`)));
  expect(nearNames('khoai lagn', many)).toHaveLength(5);
});
