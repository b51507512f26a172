import { translator } from '../i18n/translate.ts';
import type { Locale } from '../i18n/locale.ts';

/** What the system calls a reason, and what people call it. */
const reasons = {
  EACCES: 'failure.denied',
  EPERM: 'failure.denied',
  EBUSY: 'failure.denied',
  EROFS: 'failure.readOnly',
  EISDIR: 'failure.isFolder',
  ENOTDIR: 'failure.notFolder',
  ENOENT: 'failure.missing',
  EEXIST: 'failure.exists',
  ELOOP: 'failure.loop',
  ENAMETOOLONG: 'failure.nameTooLong',
  ENOSPC: 'failure.full',
  EDQUOT: 'failure.full',
  EMFILE: 'failure.tooManyFiles',
  ENFILE: 'failure.tooManyFiles',
} as const;

/** Returns why something failed: what the system refused in plain words, else what the error says itself. */
export function failureText(error: unknown, locale: Locale): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (!isKnown(code)) return error.message;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  return translator(locale)(reasons[code], { path }).replaceAll('  ', ' ').trim();
}

/** Whether an error says that the system refused something, so that the fault is none of the program. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && isKnown(error.code);
}

function isKnown(code: string): code is keyof typeof reasons {
  return Object.hasOwn(reasons, code);
}
