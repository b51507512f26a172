import { deflateRawSync } from 'node:zlib';

/** A part of a ZIP file that a test makes: its bytes, and what the directory says of them. */
export interface ZipPart {
  readonly name?: string;
  readonly data: Uint8Array;
  /** Size after unpacking as the directory declares it; the true one where absent. */
  readonly declared?: number;
  /** 8 is deflated, 0 is stored as it is. */
  readonly method?: 0 | 8;
  /** Further bytes in the headers, as archivers leave them. */
  readonly extra?: number;
}

/** Returns a ZIP file of these parts (APPNOTE 4.3), byte by byte, so that it can lie as attackers do. */
export function makeZip(parts: readonly ZipPart[], comment = ''): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  const packedOnce = new Map<Uint8Array, Buffer>();
  let at = 0;
  for (const { data, declared = data.length, extra = 0, method = 8, name = 'xl/worksheets/sheet1.xml' } of parts) {
    const packed = method === 8 ? (packedOnce.get(data) ?? deflateRawSync(data, { level: 1 })) : Buffer.from(data);
    if (method === 8) packedOnce.set(data, packed);
    const nameBytes = Buffer.from(name);
    const padding = Buffer.alloc(extra);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(nameBytes.length, 26);
    local.writeUInt16LE(extra, 28);
    files.push(local, nameBytes, padding, packed);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(declared, 24);
    central.writeUInt16LE(nameBytes.length, 28);
    central.writeUInt16LE(extra, 30);
    central.writeUInt16LE(extra, 32);
    central.writeUInt32LE(at, 42);
    directory.push(central, nameBytes, padding, padding);
    at += local.length + nameBytes.length + extra + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...files, ...directory, end, Buffer.from(comment)]);
}
