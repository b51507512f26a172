import sharp from 'sharp';
import type { Font } from './fonts.ts';

/** Letters drawn on nothing, cut to where there is ink. */
export interface Lettering {
  /** Red, green, blue and opacity of each pixel. */
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

/** What to letter. */
export interface LetteringStyle {
  readonly font: Font;
  readonly colour: string;
  /** Sizes to try, in pixels, the largest first. */
  readonly sizes: readonly number[];
}

/** The room there is. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * Returns a text in the largest of the sizes in which it fits the room, on as many lines as it needs. What does not
 * even fit in the smallest loses its last words and ends in an ellipsis.
 */
export async function letter(text: string, style: LetteringStyle, room: Room): Promise<Lettering> {
  for (const size of style.sizes) {
    const lettering = await draw(text, size, style, room.width, 'word');
    if (fits(lettering, room)) return lettering;
  }
  return letterCut(text, style, room);
}

/** Halves the interval between what fits and what does not, so that no length of text takes long. */
async function letterCut(text: string, style: LetteringStyle, room: Room): Promise<Lettering> {
  const letters = [...new Intl.Segmenter('vi').segment(text)].map(({ segment }) => segment);
  const size = style.sizes.at(-1) ?? 0;
  const cutAt = (length: number): Promise<Lettering> => {
    const start = letters.slice(0, length).join('');
    const words = /^(.*\S)\s+\S*$/su.exec(start)?.[1] ?? start;
    return draw(`${words.replace(/[\s,;:.–-]+$/u, '')}…`, size, style, room.width, 'word-char');
  };
  let shortest = 1;
  let tooLong = letters.length + 1;
  while (tooLong - shortest > 1) {
    const middle = Math.floor((shortest + tooLong) / 2);
    if (fits(await cutAt(middle), room)) shortest = middle;
    else tooLong = middle;
  }
  return cutAt(shortest);
}

function fits(lettering: Lettering, room: Room): boolean {
  return lettering.width <= room.width && lettering.height <= room.height;
}

async function draw(
  text: string,
  size: number,
  { colour, font }: LetteringStyle,
  width: number,
  wrap: 'word' | 'word-char',
): Promise<Lettering> {
  const drawn = sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(text)}</span>`,
      font: `${font.family} ${String(size)}`,
      fontfile: font.file,
      width,
      wrap,
      // A point is a pixel.
      dpi: 72,
      rgba: true,
    },
  });
  const { data, info } = await drawn.raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Pango reads the text as markup; characters it refuses are left out. */
function escaped(text: string): string {
  return text.replace(/\p{Cc}|\p{Cs}/gu, ' ').replace(/[&<>]/gu, (character) => references[character] ?? character);
}
