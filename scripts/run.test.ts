import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';

const scripts = fileURLToPath(new URL('.', import.meta.url));

let root = '';
/** Where the project below expects its packaged Node; it may lead out of the project, to the Node that runs. */
let packages = '';

/** A project for which no Node is new enough, so that it needs the packaged one. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'launcher-'));
  packages = join(root, 'node_modules', 'some-node');
  mkdirSync(join(root, 'scripts'));
  mkdirSync(packages, { recursive: true });
  cpSync(join(scripts, 'run.mjs'), join(root, 'scripts/run.mjs'));
  cpSync(join(scripts, 'packaged-node'), join(root, 'scripts/packaged-node'), { recursive: true });
  offer({});
  writeFileSync(join(root, 'package.json'), JSON.stringify({ engines: { node: '^98.1.0 || >=99.1.2' } }));
  writeFileSync(join(root, 'says.mjs'), 'console.log("has run", ...process.argv.slice(2)); process.exitCode = 3;');
});

/** Makes it the packaged Node of this machine. */
function offer(node: { readonly file?: string; readonly sha256?: string }): void {
  const listed =
    node.file === undefined ? {} : { [`${process.platform}-${process.arch}`]: { package: 'some-node', ...node } };
  writeFileSync(join(root, 'scripts/packaged-node/executables.json'), JSON.stringify(listed));
}

function launch(): { readonly status: number | null; readonly output: string } {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), 'says.mjs', '--all'], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('the packaged Node runs the program where the machine’s is too old', () => {
  offer({ file: relative(packages, process.execPath), sha256: sha256(readFileSync(process.execPath)) });
  expect(launch()).toEqual({ status: 3, output: 'has run --all\n' });
});

test('a machine whose Node is new enough needs no other', () => {
  writeFileSync(join(root, 'package.json'), JSON.stringify({ engines: { node: '>=1.0.0' } }));
  expect(launch()).toEqual({ status: 3, output: 'has run --all\n' });
});

test('a packaged Node with another digest is not run', () => {
  offer({ file: relative(packages, process.execPath), sha256: sha256('what was expected') });
  const { output, status } = launch();
  expect(status).toBe(2);
  expect(output).toContain('is not the Node that this repository names');
  expect(output).not.toContain('has run');
});

test('a packaged Node that is not there is asked for', () => {
  offer({ file: 'bin/node', sha256: '' });
  const { output, status } = launch();
  expect(status).toBe(2);
  expect(output).toContain('98.1.0, 99.1.2 is needed');
  expect(output).toContain('Hãy chạy: npm ci');
  expect(output).not.toContain('    at ');
});

test('a machine without a packaged Node is told which to install', () => {
  const { output, status } = launch();
  expect(status).toBe(2);
  expect(output).toContain(`no packaged Node exists for ${process.platform}-${process.arch}`);
  expect(output).toContain('Hãy cài Node 98.1.0, 99.1.2');
});

test('a packaged Node that the machine cannot start is said to be so, without a stack', () => {
  writeFileSync(join(packages, 'node'), 'no program');
  offer({ file: 'node', sha256: sha256('no program') });
  const { output, status } = launch();
  expect(status).toBe(2);
  expect(output).toContain('cannot be started');
  expect(output).not.toContain('    at ');
});

test('a project whose packages are not installed says so', () => {
  const bare = mkdtempSync(join(tmpdir(), 'launcher-'));
  mkdirSync(join(bare, 'scripts'));
  cpSync(join(root, 'scripts'), join(bare, 'scripts'), { recursive: true });
  cpSync(join(root, 'package.json'), join(bare, 'package.json'));
  root = bare;
  const { output, status } = launch();
  expect(status).toBe(2);
  expect(output).toContain('The packages of the project are not installed. Run: npm ci');
});
