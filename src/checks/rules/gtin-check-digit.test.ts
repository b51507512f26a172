import { expect, test } from 'vitest';
import { producerText, productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

const packed = (...gtins: readonly string[]): string =>
  productText({
    more: [
      'packs:',
      ...gtins.flatMap((gtin) => ['  - size: 1 kg', `    price: ${gtin.length}000`, `    gtin: "${gtin}"`]),
    ],
  });

test.each(['96385074', '036000291452', '4006381333931', '08930000000002'])('the barcode %s is right', async (gtin) => {
  expect(await saidOf(packed(gtin))).toEqual([]);
});

test.each(['96385075', '036000291453', '4006381333932', '08930000000003', '00000000'])(
  'in the barcode %s a digit was misread',
  async (gtin) => {
    expect(await saidOf(packed(gtin))).toEqual([`13:11 gtin-check-digit-wrong found=${gtin}`]);
  },
);

test.each(['9638507', '963850745', 'abcdefgh', '40063813339311', '400638133393111'])(
  'what has not the form of a barcode is told as that alone: %s',
  async (gtin) => {
    const codes = (await saidOf(packed(gtin))).map((said) => said.split(' ')[1]);
    expect(codes).toEqual([gtin.length === 14 ? 'gtin-check-digit-wrong' : 'gtin-invalid']);
  },
);

test('every pack is looked at', async () => {
  expect(await saidOf(packed('96385074', '4006381333932'))).toEqual([
    '16:11 gtin-check-digit-wrong found=4006381333932',
  ]);
});

test('only products have packs', async () => {
  const text = producerText(['packs:', '  - gtin: "96385075"']);
  expect((await saidOf(text, 'producers/htx/index.md')).map((said) => said.split(' ')[1])).toEqual(['key-unknown']);
});
