import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ComparedSites } from './compared-sites.ts';
import { writeMarkedContent, writePhoto } from './marked-content.ts';
import { Random } from './random.ts';

/**
 * Most of what a page shows is written elsewhere: the name of a producer, a plan of the province, the words on a photo. One
 * such thing is changed at a time, on the same day: then no page may show the old words, and the site must not differ by a
 * byte from one that was made from nothing.
 */

/** Other seeds change other pages; a nightly run takes more of them: `CHANGED_SEEDS=5 npm test`. */
const seeds = Array.from({ length: Number(process.env['CHANGED_SEEDS'] ?? 1) }, (_, index) => 20261122 + index * 7919);

const day = '2026-07-01';

let sites: ComparedSites | undefined;

afterEach(() => {
  sites?.remove();
  sites = undefined;
});

test.each(seeds)(
  'what other pages show is new everywhere after a change of it (seed %i)',
  async (seed) => {
    const random = new Random(seed);
    sites = new ComparedSites();
    const marks = await writeMarkedContent(sites.content);
    const all = await sites.change(day);
    for (const [kind, places] of marks) {
      const { file, word } = random.oneOf(places);
      const next = word.replace('zq', 'zw');
      expect(sites.filesWith(word).length, `${kind}: ${word} is shown`).toBeGreaterThan(0);
      writeFileSync(file, readFileSync(file, 'utf8').replace(word, next));
      const made = await sites.change(day);
      expect(made, `${kind}: pages made of ${String(all)}`).toBeLessThan(all / 2);
      expect(sites.filesWith(word), `${kind}: old words`).toEqual([]);
      expect(sites.filesWith(next).length, `${kind}: new words`).toBeGreaterThan(0);
      expect(await sites.differences(day), `${kind}: ${file}, seed ${String(seed)}`).toEqual([]);
    }
    const photo = random.oneOf(marks.get('the text of a photo') ?? []);
    await writePhoto(join(dirname(photo.file), 'anh.jpg'), '#a3432b');
    expect(await sites.change(day)).toBeLessThan(all / 2);
    expect(await sites.differences(day), 'the bytes of a photo').toEqual([]);
  },
  900_000,
);
