import sharp from 'sharp';
import { expect, test } from 'vitest';
import { measurePhoto } from './photo-bytes.ts';

test('what is no photo by its bytes is never decoded, whatever its name', async () => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>');
  await expect(measurePhoto(drawing)).rejects.toThrow('A photo is JPEG, PNG or WebP.');
  const huge = sharp({ create: { width: 8000, height: 7000, channels: 3, background: '#fff' } });
  await expect(measurePhoto(await huge.png().toBuffer())).rejects.toThrow(/pixel limit/u);
});
