import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Random } from '../../testing/random.ts';
import { jpegBytes, producerText, productText } from '../checked-files.ts';
import { CheckedTwice, hurryClock } from './checked-twice.ts';
import { propertyRuns, propertySeed } from '../../testing/property-settings.ts';

const edits = propertyRuns(12);
const names = ['Trà Shan', 'Trà Shan tuyết', 'CÀ PHÊ ARABICA', 'Mật ong', 'Bưởi Đoan Hùng', 'Bưởi đoan hùng'];
const provinces = ['lao-cai', 'son-la', 'ca-mau'];
const photos = ['photos:', '  - src: anh.jpg', '    alt: Ảnh', '    credit: HTX'];

/** Makes one change that an editor might make. */
function changeOne(twice: CheckedTwice, random: Random, folders: Map<string, string>): void {
  const id = `trang-${String(random.below(12))}`;
  const folder = folders.get(id) ?? `products/${random.pick(provinces) ?? ''}/${id}`;
  const producer = `nha-${String(random.below(3))}`;
  const write = (more: readonly string[], others: Readonly<Record<string, string | Uint8Array>> = {}): void => {
    const recognitions = [`  - stars: ${String(3 + random.below(3))}`, `    year: ${String(2019 + random.below(6))}`];
    const text = productText({ recognitions: [...recognitions, '    source: bao'], more })
      .replace('Trà Shan', random.pick(names) ?? '')
      .replace('trên núi', `lần ${String(random.below(1e6))}`);
    const files = { [`${folder}/index.md`]: text, [`${folder}/anh.jpg`]: undefined };
    const placed = Object.entries(others).map(([name, content]) => [`${folder}/${name}`, content]);
    twice.change({ ...files, ...(Object.fromEntries(placed) as Record<string, string | Uint8Array>) });
    folders.set(id, folder);
  };
  switch (random.below(7)) {
    case 0:
      twice.change({ [folder]: undefined });
      folders.delete(id);
      return;
    case 1:
      // Two pages of one id would be a fault.
      if (!folders.has(id) || folders.has(`${id}-moi`)) return;
      twice.move(folder, `${folder}-moi`);
      folders.delete(id);
      folders.set(`${id}-moi`, `${folder}-moi`);
      return;
    case 2:
      twice.change({
        [`producers/${producer}/index.md`]: producerText([`shortName: HTX ${String(random.below(99))}`]),
      });
      return;
    case 3:
      write([], { 'en.md': `---\nname: ${producer}\n---\n` });
      return;
    case 4:
      write(photos, { 'anh.jpg': jpegBytes(1200 + random.below(50)) });
      return;
    case 5:
      twice.today = random.pick(['2026-11-21', '2026-11-21', '2026-11-22']) ?? '';
      return;
    default:
      write([`producer: ${producer}`]);
  }
}

/** Makes a fault in one page, and returns what takes it away again. */
function breakOne(twice: CheckedTwice, random: Random, folders: ReadonlyMap<string, string>): () => void {
  const page = `${random.pick([...folders.values()]) ?? 'producers/nha-0'}/index.md`;
  const text = twice.read(page);
  twice.change({ [page]: text.replace(/(?:former|stars): .*/u, 'former: khong-co') });
  return () => {
    twice.change({ [page]: text });
  };
}

test.each([
  { name: 'at once, so that files are known by what they hold', seed: 1, pause: 0 },
  { name: 'at once, in another order', seed: 2, pause: 0 },
  { name: 'later, so that files are known by their stamps', seed: 3, pause: 20 },
])('after each of many edits that are checked $name, all is as in a clean check', async ({ seed, pause }) => {
  if (pause > 0) hurryClock();
  const twice = new CheckedTwice(
    Object.fromEntries([0, 1, 2].map((number) => [`producers/nha-${String(number)}/index.md`, producerText()])),
  );
  const random = new Random(propertySeed + seed);
  const folders = new Map<string, string>();
  for (let edit = 0; edit < edits; edit += 1) {
    changeOne(twice, random, folders);
    const mend = random.below(5) === 0 ? breakOne(twice, random, folders) : undefined;
    await sleep(pause);
    const output = await twice.checkBoth();
    if (mend === undefined) expect(output).toMatch(/^(?:Không có lỗi|0 lỗi)/mu);
    else expect(output).toMatch(/^[1-9]\d* lỗi/mu);
    mend?.();
  }
  await twice.checkBoth();
});
