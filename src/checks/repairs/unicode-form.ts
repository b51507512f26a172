import { toStoredText } from '../../domain/vietnamese-text.ts';
import type { Repair } from './repair.ts';

/** Letters as one character each, and Đ instead of the Icelandic letter that looks like it. */
export const unicodeForm: Repair = { id: 'unicode-form', mend: toStoredText };
