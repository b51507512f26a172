/** One picture of a page. */
export interface Shot {
  readonly path: string;
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

const widths = [390, 1440] as const;
const colorSchemes = ['light', 'dark'] as const;

/** Returns the pictures of pages: each narrow and wide, light and dark. */
export function shotsOf(paths: readonly string[]): readonly Shot[] {
  return paths.flatMap((path) => {
    const page = path.replace(/^\/|\/$/gu, '').replaceAll('/', '-') || 'trang-chu';
    return widths.flatMap((width) =>
      colorSchemes.map((colorScheme) => ({
        path,
        width,
        colorScheme,
        name: `${page}-${String(width)}-${colorScheme}`,
      })),
    );
  });
}
