import { fileURLToPath } from 'node:url';

/**
 * The fonts that pictures are lettered in. They are TTF because the text of sharp shows boxes for WOFF2. The fonts of
 * the machine are shut out before the first letter is drawn: a letter drawn in one of them would differ from machine to
 * machine, and a missing one would not be noticed.
 */
process.env['FONTCONFIG_FILE'] = fileURLToPath(new URL('../../../../scripts/config/fonts.conf', import.meta.url));

/** A font as Pango asks for it. */
export interface Font {
  readonly family: string;
  readonly file: string;
}

const folder = new URL('../../../../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);

export const boldFont: Font = {
  family: 'Source Sans 3 Bold',
  file: fileURLToPath(new URL('700Bold/SourceSans3_700Bold.ttf', folder)),
};

export const regularFont: Font = {
  family: 'Source Sans 3',
  file: fileURLToPath(new URL('400Regular/SourceSans3_400Regular.ttf', folder)),
};
