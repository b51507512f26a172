import { formatFileSize, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { FolderSize } from './place/folder-size.ts';

/**
 * The tightest limits of common static hosts: Cloudflare Pages takes 20,000 files of 25 MiB each on its free plan,
 * GitHub Pages a site of 1 GB.
 */
const hostLimits = { files: 20_000, largestBytes: 25 * 1024 * 1024, bytes: 1_000_000_000 } as const;

/** From this share of a limit on it is time to think of another host. */
const near = 0.9;

/** Returns what to do where a site comes near a limit, in a language; nothing where all is well. */
export function hostAdvice(size: FolderSize, locale: Locale): readonly string[] {
  const t = translator(locale);
  const bytes = (count: number): string => formatFileSize(count, locale);
  return [
    ...(size.files < hostLimits.files * near
      ? []
      : [
          t('build.limit.files', {
            files: formatNumber(size.files, locale),
            limit: formatNumber(hostLimits.files, locale),
          }),
        ]),
    ...(size.bytes < hostLimits.bytes * near
      ? []
      : [t('build.limit.bytes', { size: bytes(size.bytes), limit: bytes(hostLimits.bytes) })]),
    ...(size.largestBytes < hostLimits.largestBytes * near
      ? []
      : [
          t('build.limit.largest', {
            file: size.largest,
            size: bytes(size.largestBytes),
            limit: bytes(hostLimits.largestBytes),
          }),
        ]),
  ];
}
