import type { AstroLoggerDestination } from 'astro';

/** What Astro says while it bundles: warnings and errors only. Astro loads this file by its address. */
export default function quietLogger(): AstroLoggerDestination {
  return {
    write: ({ label, level, message }) => {
      if (level === 'warn' || level === 'error') {
        process.stderr.write(`${label === null ? '' : `[${label}] `}${message}\n`);
      }
    },
  };
}
