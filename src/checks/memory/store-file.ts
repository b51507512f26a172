import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';

/** What tells a file of the store from every other: nobody writes into one once it lies in its place. */
export type FileIdentity = readonly [size: number, modified: number, inode: number];

/** The files of a store by their names. */
export type StoreIdentity = Readonly<Record<string, FileIdentity>>;

/** Not a line at a time, which takes long, and not all at once: tens of thousands of pages would fill the memory. */
const linesAtATime = 500;
const bytesAtATime = 1024 * 1024;

/**
 * A file of the store in the making. It takes lines, new ones and those of the file before it, which are copied without
 * a look at them; where nothing is new, the file before it stays as it is.
 */
export class StoreFile {
  readonly #path: string;
  readonly #nextPath: string;
  #before: number | undefined;
  #handle: number | undefined;
  #waiting: string[] = [];
  /** The part of the file before that follows what is waiting. */
  #taken: { from: number; to: number } = { from: 0, to: 0 };
  #isKept = false;

  /** `before` is the open file whose lines may be taken. */
  constructor(path: string, nextPath: string, before?: number) {
    this.#path = path;
    this.#nextPath = nextPath;
    this.#before = before;
  }

  /** Adds a line, and returns how many bytes it has. */
  add(line: string): number {
    if (this.#taken.to > this.#taken.from || this.#waiting.length >= linesAtATime) this.#flush();
    this.#waiting.push(line);
    return Buffer.byteLength(line);
  }

  /** Adds bytes of the file before. */
  take(from: number, bytes: number): void {
    if (from !== this.#taken.to || this.#taken.from === this.#taken.to) {
      if (this.#taken.to > this.#taken.from) this.#flush();
      this.#taken = { from, to: from };
    }
    this.#taken.to += bytes;
  }

  /** Writes what is left, beside the file before, and returns what the file will be known by. */
  finish(): FileIdentity {
    if (this.#before !== undefined && this.#handle === undefined && this.#waiting.length === 0) {
      const before = identityOf(this.#before);
      this.#isKept = this.#taken.from === 0 && this.#taken.to === before[0];
      if (this.#isKept) return before;
    }
    this.#flush();
    return identityOf(this.#open());
  }

  /** Closes the files, after which nothing can be added. */
  close(): void {
    for (const handle of [this.#handle, this.#before]) if (handle !== undefined) closeSync(handle);
    this.#handle = undefined;
    this.#before = undefined;
  }

  /** Puts the file in its place. */
  place(): void {
    if (!this.#isKept) renameSync(this.#nextPath, this.#path);
  }

  #flush(): void {
    const handle = this.#open();
    if (this.#waiting.length > 0) writeFileSync(handle, this.#waiting.join(''));
    this.#waiting = [];
    this.#copyTaken(handle);
  }

  #copyTaken(handle: number): void {
    const { from, to } = this.#taken;
    const buffer = Buffer.allocUnsafe(Math.min(bytesAtATime, to - from));
    for (let at = from; at < to;) {
      const read = readSync(this.#before ?? handle, buffer, 0, Math.min(buffer.length, to - at), at);
      if (read === 0) throw new Error(`${this.#path}: ${String(at)} < ${String(to)}`);
      writeFileSync(handle, buffer.subarray(0, read));
      at += read;
    }
    this.#taken = { from: 0, to: 0 };
  }

  #open(): number {
    this.#handle ??= openSync(this.#nextPath, 'w');
    return this.#handle;
  }
}

/**
 * Opens a file of the store if it is the one that is meant. It stays that one while it is open, whatever another
 * process puts in its place.
 */
export function openIfSame(path: string, identity: FileIdentity | undefined): number | undefined {
  if (identity === undefined || !existsSync(path)) return undefined;
  const handle = openSync(path, 'r');
  if (identityOf(handle).every((part, index) => part === identity[index])) return handle;
  closeSync(handle);
  return undefined;
}

function identityOf(handle: number): FileIdentity {
  const { ino, mtimeMs, size } = fstatSync(handle);
  return [size, mtimeMs, ino];
}
