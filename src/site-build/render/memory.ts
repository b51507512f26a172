import { setFlagsFromString } from 'node:v8';

/**
 * Megabytes for what lives long, whatever the content, and for each thousand pages of content on top: twice what builds
 * need whose pages have a hundred words. Bytes of pages, other threads and what lives shortly come to that.
 */
const base = 896;
const perThousandPages = 28;

/**
 * Megabytes for what lives only while a page is made: the more, the seldomer it is looked through, which takes a fifth of
 * the time of large catalogues. Small ones need not hold as much.
 */
const shortLived = { small: 32, large: 128 } as const;

/** From so many pages of content on a catalogue is large. */
const largeFrom = 5000;

/**
 * Returns the options that keep the memory of a build in step with its content. Left to itself the runtime takes as much
 * as the machine has before it looks for what is no longer needed.
 */
export function memoryOptions(pages: number): string {
  return `--max-old-space-size=${String(mostLongLived(pages))} --max-semi-space-size=${String(shortLivedOf(pages))}`;
}

/** Megabytes that bundling takes with everything else that runs meanwhile, whatever the content. */
const whileBundling = 850;

/** Megabytes of the processes that wait while pages are made, and of what a process takes before it does anything. */
const besidePages = 300;

/**
 * Returns about how many megabytes (of 1024 × 1024 bytes) of memory a build of so many pages of content needs: half of what pages may take at
 * most (see above), three areas for what lives shortly, and what runs beside; never less than bundling takes.
 */
export function neededMegabytes(pages: number): number {
  return Math.max(whileBundling, Math.ceil(mostLongLived(pages) / 2 + 3 * shortLivedOf(pages) + besidePages));
}

function mostLongLived(pages: number): number {
  return base + Math.ceil((pages / 1000) * perThousandPages);
}

function shortLivedOf(pages: number): number {
  return pages < largeFrom ? shortLived.small : shortLived.large;
}

/**
 * Lets the bytes of finished pages count towards the same limit as everything else. By default V8 looks through the
 * whole memory each time 64 MB of bytes have come together: the more content, the longer each look and the more of
 * them, so that the time of a build would grow with the square of its pages.
 */
export function countBytesTogether(): void {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 26) setFlagsFromString('--external-memory-accounted-in-global-limit');
}
