import type { PhotoFile } from '../../domain/photo.ts';
import type { LocalText } from '../../i18n/local-text.ts';

/** A photo as pages show it. */
export interface ShownPhoto extends PhotoFile {
  readonly alt: LocalText;
  /** Who took it, and under which licence if one is named. */
  readonly credit: string;
}
