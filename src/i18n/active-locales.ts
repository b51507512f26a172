import { parseLocales } from './locale.ts';

/** The languages this build is made in: LOCALES, or all. */
export const activeLocales = parseLocales(process.env['LOCALES']);
