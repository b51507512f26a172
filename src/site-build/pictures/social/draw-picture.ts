import sharp from 'sharp';
import type { SocialPicture } from '../../../social/social-picture.ts';
import { toGround } from './picture-ground.ts';
import { layOut } from './picture-layout.ts';

// One thread a picture: several pictures are drawn at a time.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Returns a picture as a PNG with few colours, which every link preview accepts and which keeps the edges of threads
 * and letters; a JPEG of the same sharpness weighs four times as much.
 */
export async function drawPicture(picture: SocialPicture): Promise<Buffer> {
  const layout = await layOut(picture);
  return sharp(Buffer.from(toGround(picture, layout)))
    .composite(
      layout.letterings.map(({ height, left, pixels, top, width }) => ({
        input: pixels,
        raw: { width, height, channels: 4 },
        left,
        top,
      })),
    )
    .removeAlpha()
    .png({ palette: true, colours: 32, dither: 0, effort: 1 })
    .toBuffer();
}
