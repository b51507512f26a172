import { constants } from 'node:os';
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
  const code = refusalIn(error);
  if (code === undefined) return error.message;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  return translator(locale)(reasons[code], { path }).replaceAll('  ', ' ').trim();
}

/** Whether an error says that the system refused something, so that the fault is none of the program. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && refusalIn(error) !== undefined;
}

/**
 * Returns the reason of the system that an error carries. Node's own errors hand it on in their words only (`Worker
 * initialization failure: EMFILE`), and so do packages that wrap one (`ENOSPC: no space left on device, write`).
 */
function refusalIn(error: Error): keyof typeof reasons | undefined {
  if ('code' in error && typeof error.code === 'string' && isKnown(error.code)) return error.code;
  return error.message.match(/\bE[A-Z]{3,}\b/gu)?.find(isKnown) ?? refusalNumberedIn(error.message);
}

/** Programs in Rust, as the bundler is, tell the reason by its number: `No space left on device (os error 28)`. */
function refusalNumberedIn(message: string): keyof typeof reasons | undefined {
  const number = Number(/\(os error (?<number>\d+)\)/u.exec(message)?.groups?.['number']);
  return Object.keys(reasons)
    .filter(isKnown)
    .find((code) => constants.errno[code] === number);
}

function isKnown(code: string): code is keyof typeof reasons {
  return Object.hasOwn(reasons, code);
}
