import { expect, test } from 'vitest';
import { toBody, toOpening } from './body.ts';
import { toProducerBody } from './producer-body.ts';
import { makeRecord } from './test-record.ts';

const origin = { former: 'quang-tri' } as const;

test('opens with what it is, whose it is and where', () => {
  const opening = toOpening({ id: 'a', record: makeRecord(), origin, producer: 'Hợp tác xã Ong', set: 'honey' });
  expect(opening).toMatch(/^Mật ong của Hợp tác xã Ong(?: ở|,) tỉnh Quảng Trị\.$/u);
});

test('a household is no proper name inside a sentence', () => {
  const opening = toOpening({ id: 'a', record: makeRecord(), origin, producer: 'Hộ kinh doanh Ba', set: 'honey' });
  expect(opening).toContain('của hộ kinh doanh Ba');
});

test('names the place alone where no producer is known', () => {
  expect(toOpening({ id: 'a', record: makeRecord(), origin })).toContain('tỉnh Quảng Trị.');
});

test('turns a fact into a full sentence', () => {
  const record = makeRecord({ facts: ['Thuộc 17 sản phẩm 3 sao của tỉnh năm 2019'] });
  expect(toBody({ id: 'b', record, origin })).toMatch(/17 sản phẩm.*Quảng Trị.*năm 2019|năm 2019.*17 sản phẩm/u);
});

test('stops at a fact nobody has put into words', () => {
  expect(() => toBody({ id: 'b', record: makeRecord({ facts: ['Ngon'] }), origin })).toThrow('Ngon');
});

test('says the term of a recognition last', () => {
  const record = makeRecord({ facts: ['Chứng nhận có hạn 3 năm', 'Trao tại hội chợ OCOP Đồng Tháp tối 10/12/2020'] });
  expect(toBody({ id: 'b', record, origin: { former: 'dong-thap' } })).toMatch(/10\/12\/2020.*3 năm\.$/u);
});

test('a description written by hand goes before a composed one', () => {
  expect(toBody({ id: 'lac-do-na-son', record: makeRecord(), origin })).toMatch(/^Lạc đỏ bản địa/u);
});

test('a producer with many products is told with some of them', () => {
  const products = ['A', 'B', 'C', 'D', 'E', 'F'];
  expect(toProducerBody({ id: 'x', name: 'Hợp tác xã Ong', origin, products })).toBe(
    'Hợp tác xã Ong ở tỉnh Quảng Trị là chủ thể của các sản phẩm A, B, C, D, E và những sản phẩm khác trong danh mục này.',
  );
});
