import { expect, test } from 'vitest';
import { catalogueOf, productPage } from '../../catalogue/catalogue-fixture.ts';
import { certificateStates } from '../../domain/certificate-state.ts';
import { toFinderPage } from '../finder/finder-page.ts';
import { toVerifyPage } from './verify-page.ts';

test('the check belongs to the same build as the finder, and knows the host that labels print', async () => {
  const { catalogue } = await catalogueOf({ products: [productPage('a')] });
  const { options } = toVerifyPage(catalogue, 'vi', new URL('https://ocop.example:8080/'));
  expect(options.build).toBe(toFinderPage(catalogue, 'vi').options.build);
  expect(options).toMatchObject({ host: 'ocop.example:8080', product: '/san-pham/{id}/', finder: '/tim-kiem/' });
  expect(toVerifyPage(catalogue, 'vi', undefined).options.host).toBe('');
});

test('it names provinces of today and of before, since codes name either', async () => {
  const { options } = toVerifyPage((await catalogueOf({})).catalogue, 'vi', undefined);
  expect(options.provinces).toMatchObject({ 'lao-cai': 'Lào Cai', 'yen-bai': 'Yên Bái' });
});

test('every state is explained, and lists lead to every product without a script', async () => {
  const { lists, states } = toVerifyPage((await catalogueOf({})).catalogue, 'vi', undefined);
  expect(states.map(({ state }) => state)).toEqual([...certificateStates]);
  expect(new Set(states.map(({ meaning }) => meaning)).size).toBe(states.length);
  expect(lists.map(({ href }) => href)).toEqual(['/tinh-thanh/', '/hang-sao/', '/chu-the/', '/san-pham/']);
});
