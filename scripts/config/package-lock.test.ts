import { readFileSync } from 'node:fs';
import { subset } from 'semver';
import { describe, expect, test } from 'vitest';
import { lockFaults } from './package-lock.ts';
import type { LockedPackage, PackageLock } from './package-lock.ts';

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
}

const lock = readJson('package-lock.json') as PackageLock;
const { engines } = readJson('package.json') as { engines: { node: string } };

/** The lock with one package changed, or left out. */
function doctored(name: string, change?: LockedPackage): PackageLock {
  const path = `node_modules/${name}`;
  const { [path]: entry, ...others } = lock.packages;
  if (entry === undefined) throw new Error(`${path} is not in the lock.`);
  return { packages: change === undefined ? others : { ...others, [path]: { ...entry, ...change } } };
}

test('the lock installs on macOS, Windows and Linux, on both processors, and every download has a checksum', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
  expect(lockFaults(lock)).toEqual([]);
});

test('the lock holds the native part of every tool for every machine', () => {
  for (const tool of ['esbuild', 'lightningcss', 'pagefind', 'rolldown', 'satteri', 'sharp']) {
    const bindings = Object.keys(lock.packages[`node_modules/${tool}`]?.optionalDependencies ?? {});
    for (const machine of [/darwin-x64/u, /darwin-arm64/u, /linux-x64/u, /linux-arm64/u, /(?:win32|windows)-x64/u]) {
      expect(bindings.filter((name) => machine.test(name))).not.toEqual([]);
    }
  }
});

describe('a lock is refused', () => {
  test('with a download that has no checksum', () => {
    const { packages } = lock;
    const { integrity, ...bare } = packages['node_modules/sharp'] ?? {};
    expect(integrity).toMatch(/^sha512-/u);
    expect(lockFaults({ packages: { ...packages, 'node_modules/sharp': bare } })).toEqual([
      'node_modules/sharp has no integrity',
    ]);
  });

  test('with a checksum of a weak kind', () => {
    expect(lockFaults(doctored('sharp', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }))).toEqual([
      'node_modules/sharp has no integrity',
    ]);
  });

  test('with the address of somebody’s registry', () => {
    expect(lockFaults(doctored('sharp', { resolved: 'https://registry.example/sharp.tgz' }))).toEqual([
      'node_modules/sharp records where it was downloaded from',
    ]);
  });

  test('with systems, processors or C libraries that were guessed', () => {
    const name = '@astrojs/compiler-binding-darwin-arm64';
    expect(lockFaults(doctored(name, { os: ['compiler'], cpu: 'binding', libc: ['gnu'] }))).toEqual([
      'node_modules/@astrojs/compiler-binding has no binding for darwin-arm64',
      `node_modules/${name} is for an unknown os "compiler"`,
      `node_modules/${name} is for an unknown cpu "binding"`,
      `node_modules/${name} is for an unknown libc "gnu"`,
    ]);
  });

  test('that leaves out a native part of another machine', () => {
    expect(lockFaults(doctored('@img/sharp-libvips-darwin-x64'))).toEqual(
      expect.arrayContaining([
        'node_modules/sharp needs @img/sharp-libvips-darwin-x64, which is not in the lock',
        'node_modules/@img/sharp-darwin-x64 needs @img/sharp-libvips-darwin-x64, which is not in the lock',
      ]),
    );
    expect(lockFaults(doctored('@pagefind/windows-x64'))).toEqual([
      'node_modules/pagefind needs @pagefind/windows-x64, which is not in the lock',
      'node_modules/pagefind has no binding for win32-x64',
    ]);
  });

  test('with a tool whose maker has no build for one of the machines', () => {
    const optionalDependencies = { '@rolldown/binding-linux-x64-gnu': '*', '@rolldown/binding-linux-arm64-musl': '*' };
    expect(lockFaults(doctored('rolldown', { optionalDependencies }))).toEqual(
      ['linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'].map(
        (machine) => `node_modules/rolldown has no binding for ${machine}`,
      ),
    );
  });
});

test('a system may be excluded instead of named', () => {
  const others = { '@rolldown/binding-linux-x64-gnu': '*', '@rolldown/binding-win32-x64-msvc': '*' };
  const { packages } = doctored('rolldown', { optionalDependencies: others });
  const not = (os: string): PackageLock => ({
    packages: { ...packages, 'node_modules/@rolldown/binding-linux-x64-gnu': { integrity: 'sha512-', os: [os] } },
  });
  expect(lockFaults(not('!darwin')).filter((fault) => fault.includes('rolldown has'))).toEqual([
    'node_modules/rolldown has no binding for darwin-x64',
    'node_modules/rolldown has no binding for darwin-arm64',
  ]);
  expect(lockFaults(not('!compiler'))).toContain(
    'node_modules/@rolldown/binding-linux-x64-gnu is for an unknown os "!compiler"',
  );
});

test('every package runs on every Node that package.json names, so the oldest ones there are no guess', () => {
  const demands = Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && entry.os === undefined && entry.cpu === undefined)
    .map(([path, entry]) => ({ path, node: entry.engines?.node }))
    .filter(({ node }) => node !== undefined && !subset(engines.node, node));
  expect(demands).toEqual([]);
});
