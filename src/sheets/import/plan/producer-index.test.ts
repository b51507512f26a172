import { expect, test } from 'vitest';
import { producerKinds } from '../../../domain/producer.ts';
import { shortProducerName, suggestId } from './page-id.ts';
import { ProducerIndex } from './producer-index.ts';
import { kindOfName } from './producer-kind.ts';

const index = new ProducerIndex([
  {
    id: 'htx-mot',
    record: { name: 'Hợp tác xã Một', shortName: 'Một Farm', aliases: ['HTX 1', 7], origin: { former: 'son-la' } },
  },
  { id: 'cong-ty-hai', record: { name: 'Công ty cổ phần Hai' } },
  { id: 'cong-ty-hoa', record: { name: 'Công ty TNHH một thành viên Hoà Bình' } },
  { id: 'htx-ba-a', record: { name: 'HTX Ba', origin: { former: 'hue' } } },
  { id: 'htx-ba-b', record: { name: 'HTX Ba', origin: { former: 'son-la' } } },
  { id: 'vo-danh', record: {} },
]);

test.each([
  ['htx-mot', 'htx-mot'],
  ['HTX Một', 'htx-mot'],
  ['htx mot', 'htx-mot'],
  ['HTX “Một”', 'htx-mot'],
  ['Một Farm', 'htx-mot'],
  ['htx 1', 'htx-mot'],
  ['Cty CP Hai', 'cong-ty-hai'],
  ['Công ty CP Hai', 'cong-ty-hai'],
  ['Công ty TNHH MTV Hòa Bình', 'cong-ty-hoa'],
  ['Cty TNHH 1 thành viên Hoà Bình', 'cong-ty-hoa'],
  ['Công ty TNHH 1 TV Hoà Bình', 'cong-ty-hoa'],
  ['Vô danh', 'vo-danh'],
])('“%s” is %s', (text, id) => {
  expect(index.find(text, undefined).map((producer) => producer.id)).toEqual([id]);
});

test.each(['HTX', 'Hai', 'Công ty TNHH Hai', 'HTX Mộtt', ''])('“%s” is nobody', (text) => {
  expect(index.find(text, undefined)).toEqual([]);
});

test('of several of one name those of the province are meant, all where none is of it', () => {
  const ids = (former: unknown): string[] => index.find('HTX Ba', former).map(({ id }) => id);
  expect(ids('hue')).toEqual(['htx-ba-a']);
  expect(ids('son-la')).toEqual(['htx-ba-b']);
  expect(ids('ha-giang')).toEqual(['htx-ba-a', 'htx-ba-b']);
});

test.each([
  ['Tổ hợp tác Sen', 'THT Sen'],
  ['Hộ kinh doanh Sen', 'HKD Sen'],
  ['Doanh nghiệp tư nhân Sen', 'DNTN Sen'],
])('“%s” is also called “%s”', (long, short) => {
  expect(new ProducerIndex([{ id: 'sen', record: { name: long } }]).find(short, undefined)).toHaveLength(1);
  expect(new ProducerIndex([{ id: 'sen', record: { name: short } }]).find(long, undefined)).toHaveLength(1);
});

test('a producer that is added later is found from then on', () => {
  const own = new ProducerIndex([]);
  expect(own.find('HTX Bốn', undefined)).toEqual([]);
  own.add({ id: 'htx-bon', record: { name: 'HTX Bốn' } });
  expect(own.find('htx bốn', undefined)).toMatchObject([{ id: 'htx-bon', name: 'HTX Bốn' }]);
});

test('names that differ by letters of their own part are alike, those of one legal form are not', () => {
  expect(index.similar('Công ty TNHH Hoà Bìn')).toBe('Công ty TNHH một thành viên Hoà Bình');
  expect(index.similar('Công ty cổ phần Thái Nguyên')).toBeUndefined();
  expect(index.nearestId('htx-mott')).toBe('htx-mot');
  expect(index.nearestId('xa-xoi-lam-day')).toBeUndefined();
});

test.each([
  ['HTX Sen', 'cooperative'],
  ['Liên hiệp HTX Sen', 'cooperative'],
  ['Tổ hợp tác Sen', 'cooperative-group'],
  ['Chi nhánh Công ty Sen', 'enterprise'],
  ['Nhà máy chè', 'enterprise'],
  ['Tập đoàn Sen', 'enterprise'],
  ['Trang trại Sen', 'farm'],
  ['Hộ ông Nam', 'household'],
  ['Bà Nguyễn Thị Sen', 'household'],
  ['Cơ sở Sen', 'household'],
  ['Hội Nông dân', 'association'],
  ['Trung tâm Sen', 'association'],
  ['Sen HTX', 'other'],
  ['Hồng Sen', 'other'],
  ['Bánh đa', 'other'],
] as const)('“%s” is of the kind %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
  expect(producerKinds).toContain(kind);
});

test.each([
  ['Hợp tác xã Nông nghiệp Đồng Tiến', 'HTX Đồng Tiến'],
  ['Hợp tác xã Sản xuất, Thương mại và Dịch vụ Sen', 'HTX Sen'],
  ['Liên hiệp hợp tác xã Sen', 'Liên hiệp HTX Sen'],
  ['Công ty TNHH MTV Trà Vinh Farm', 'Công ty Trà Vinh Farm'],
  ['Cty Cổ phần Sen', 'Công ty Sen'],
  ['Công ty TNHH Một thành viên Đầu tư Phát triển Sen', 'Công ty Sen'],
  ['Hộ kinh doanh Nguyễn Văn Nam', 'Hộ Nguyễn Văn Nam'],
  ['Hộ ông Nam', 'Hộ Nam'],
  ['HTX Nông nghiệp', 'HTX Nông nghiệp'],
  ['Cơ sở Sen', 'Cơ sở Sen'],
])('“%s” is short for an id as “%s”', (name, short) => {
  expect(shortProducerName(name)).toBe(short);
});

test('an id is the slug of a name; where it is taken, the first free one of other words, else a number', () => {
  const taken = new Set(['che', 'che-son-la', 'che-2']);
  expect(suggestId('Gạo Séng Cù', [], taken)).toBe('gao-seng-cu');
  expect(suggestId('Chè', ['Sơn La', 'Mộc Châu'], taken)).toBe('che-moc-chau');
  expect(suggestId('Chè', ['Sơn La'], taken)).toBe('che-3');
  expect(suggestId('Chè', [''], new Set(['che']))).toBe('che-2');
});

test('a name without a letter that ids may have still gets one', () => {
  expect(suggestId('???', [], new Set())).toBe('ocop');
  expect(suggestId('中文', [], new Set(['ocop']))).toBe('ocop-2');
});
