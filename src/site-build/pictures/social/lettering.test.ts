import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boldFont, regularFont } from './fonts.ts';
import { letter } from './lettering.ts';

const room = { width: 1000, height: 300 };

/** Every letter Vietnamese is written with. */
const letters = Array.from(
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵfjwz'.normalize('NFC'),
).flatMap((small) => [small, small.toUpperCase()]);

async function drawn(text: string, font = boldFont): Promise<string> {
  const { height, pixels, width } = await letter(text, { font, colour: '#000000', sizes: [76] }, room);
  return `${String(width)}×${String(height)} ${pixels.toString('base64')}`;
}

test.each([['bold', boldFont] as const, ['regular', regularFont] as const])(
  'no Vietnamese letter is a box, and no two are alike, in %s',
  async (_weight, font) => {
    // A character that no font has: what is drawn for it is a box.
    const box = await drawn('\u{10FFFD}', font);
    const pictures = await Promise.all(letters.map((each) => drawn(each, font)));
    expect(pictures).not.toContain(box);
    expect(new Set(pictures).size).toBe(letters.length);
  },
);

test('stacked marks are drawn: Ẵ and Ộ are higher than A and O, Ữ than U, and Đ is not D', async () => {
  const heightOf = async (text: string): Promise<number> =>
    (await letter(text, { font: boldFont, colour: '#000000', sizes: [76] }, room)).height;
  for (const [marked, plain] of [
    ['Ẵ', 'A'],
    ['Ộ', 'O'],
    ['Ữ', 'U'],
  ] as const) {
    expect(await heightOf(marked)).toBeGreaterThan((await heightOf(plain)) * 1.25);
  }
  expect(await drawn('Đ')).not.toBe(await drawn('D'));
});

test('the font has every character of the names and titles of the content', async () => {
  const names = ['products', 'producers', 'news', 'regions'].flatMap((folder) =>
    readdirSync(`content/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /index\.mdx?$/u.test(file))
      .flatMap((file) => [
        ...readFileSync(`content/${folder}/${file}`, 'utf8').matchAll(/^(?:name|shortName|title): (.*)$/gmu),
      ])
      .map(([, name = '']) => name),
  );
  const boxes: string[] = [];
  for (const character of new Set(names.join('').replace(/\s/gu, ''))) {
    // A box names the code point it stands for, so it is known by its size, which no letter has.
    const { height, width } = await letter(character, { font: regularFont, colour: '#000000', sizes: [76] }, room);
    const box = await letter('\u0E01', { font: regularFont, colour: '#000000', sizes: [76] }, room);
    if (height === box.height && width === box.width) boxes.push(character);
  }
  expect(boxes).toEqual([]);
});

test('a text that fits nowhere loses whole words', async () => {
  const style = { font: boldFont, colour: '#000000', sizes: [40, 30] };
  const cut = await letter('Mật hoa dừa '.repeat(100), style, { width: 400, height: 80 });
  expect(cut.width).toBeLessThanOrEqual(400);
  expect(cut.height).toBeLessThanOrEqual(80);
});
