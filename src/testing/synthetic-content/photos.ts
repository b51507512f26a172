import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Size of a photo from a phone, made smaller before it is sent in. */
const width = 1200;
const height = 900;

/** Writes a photo of a size that editors send, noisy as photos are, a different one for each number. */
export async function writePhoto(folder: string, name: string, number: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const background = { r: (number * 53) % 256, g: (number * 97) % 256, b: (number * 193) % 256 };
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const;
  const grain = await sharp({ create: { width, height, channels: 3, background, noise } })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const photo = await sharp({ create: { width, height, channels: 3, background } })
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 80 })
    .toBuffer();
  writeFileSync(join(folder, name), photo);
}
