import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { runCheckCommand } from '../check-command.ts';
import { jpegBytes, makeContent, planText, postText, producerText, productText, testDay } from '../checked-files.ts';

/** For tests of the memory: content that changes, checked by one who remembers and by one who does not. */

const photos = ['photos:', '  - src: tra.jpg', '    alt: Đồi trà', '    credit: HTX Tà Xùa'];

/** A page of each kind, photos, and warnings about single pages and about two of them together. */
const mixedContent: Readonly<Record<string, string | Uint8Array>> = {
  'producers/htx-ta-xua/index.md': producerText(),
  'products/lao-cai/tra/index.md': productText({ more: [...photos, 'producer: htx-ta-xua'] }),
  'products/lao-cai/tra/tra.jpg': jpegBytes(),
  'products/lao-cai/tra/en.md': '---\nname: Tea\n---\n\nPicked in the *hills*.\n',
  'products/lao-cai/tra-2/index.md': productText({ more: ['producer: htx-ta-xua'] }),
  'products/son-la/mat-ong/index.md': productText().replace('Trà Shan', 'MẬT ONG HOA BẠC HÀ'),
  'products/son-la/cam/index.md': productText({
    recognitions: ['  - stars: 3', '    year: 2019', '    source: bao'],
  }).replace('Trà Shan', 'Cam'),
  'news/2024/tin/index.mdx': postText(['plans: [ke-hoach]'], '<Targets plan="ke-hoach"/>'),
  'plans/ke-hoach.yml': planText(),
};

/** Content and the folder of a store, for as long as a test lasts. */
export class CheckedTwice {
  readonly contentDir: string;
  readonly store: string;
  readonly #other: string;
  today = testDay;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = mixedContent) {
    this.contentDir = makeContent(files);
    const folder = mkdtempSync(join(tmpdir(), 'ocop-memory-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    [this.store, this.#other] = [join(folder, 'store'), join(folder, 'other')];
  }

  /** Writes files, and takes away those without a text. */
  change(files: Readonly<Record<string, string | Uint8Array | undefined>>): void {
    for (const [file, text] of Object.entries(files)) {
      const path = join(this.contentDir, file);
      if (text === undefined) rmSync(path, { recursive: true, force: true });
      else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
  }

  read(file: string): string {
    return readFileSync(join(this.contentDir, file), 'utf8');
  }

  /** Replaces words of a file. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file);
    expect(text).toContain(from);
    this.change({ [file]: text.replace(from, to) });
  }

  move(from: string, to: string): void {
    cpSync(join(this.contentDir, from), join(this.contentDir, to), { recursive: true });
    this.change({ [from]: undefined });
  }

  /** Checks the content with what is remembered; returns the report and how it ended. */
  async check(store = this.store): Promise<{ output: string; exitCode: number }> {
    const environment = { CONTENT_DIR: this.contentDir, TODAY: this.today, BUILD_PAGES: store };
    const { errorOutput, exitCode, output } = await runCheckCommand(['--warnings'], environment, '/');
    expect(errorOutput).toBe('');
    return { output, exitCode };
  }

  /** Checks the content with what is remembered, and holds the report and every file of the store against a clean check. */
  async checkBoth(): Promise<string> {
    const before = storedIn(this.store);
    const { exitCode, output } = await this.check();
    rmSync(this.#other, { recursive: true, force: true });
    expect(await this.check(this.#other)).toEqual({ output, exitCode });
    // Content with faults leaves the store of before as it was.
    expect(storedIn(this.store)).toEqual(exitCode === 0 ? storedIn(this.#other) : before);
    return output;
  }
}

/** Returns the files of a store by their names, but for the memory, which holds times. */
export function storedIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name !== 'memory.jsonl');
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Lets the clock of the check run ahead for a test, so that files that were written just now count as old. */
export function hurryClock(): void {
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + performance.now() + 60_000);
  onTestFinished(() => {
    clock.mockRestore();
  });
}
