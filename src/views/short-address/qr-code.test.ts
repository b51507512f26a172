import readCode from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toQrSvg } from './qr-code.ts';

async function decode(svg: string, side: number): Promise<string | undefined> {
  const picture = sharp(Buffer.from(svg), { density: 300 }).resize(side, side).ensureAlpha().raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return readCode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
  'https://ocop.example/p/khoai-so-phi-nhu/',
  'https://danh-muc.ocop.example/thu-muc/p/tra-xanh-shan-tuyet-co-thu-tua-chua-hop-tac-xa-san-xuat-nong-nghiep/',
  'http://localhost:4321/p/a/',
])('a camera reads %s, also from a small print', async (address) => {
  const svg = toQrSvg(address);
  expect(await decode(svg, 600)).toBe(address);
  expect(await decode(svg, 200)).toBe(address);
});

test('the code is one small path', () => {
  const svg = toQrSvg('https://ocop.example/p/khoai-so-phi-nhu/');
  expect(svg.length).toBeLessThan(8000);
  expect(svg).not.toMatch(/style|script/u);
});
