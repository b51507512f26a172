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
  const most = base + Math.ceil((pages / 1000) * perThousandPages);
  const young = String(pages < largeFrom ? shortLived.small : shortLived.large);
  return `--max-old-space-size=${String(most)} --max-semi-space-size=${young}`;
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
