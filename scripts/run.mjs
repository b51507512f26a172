/**
 * Starts a program of the project with a Node that is new enough: the machine's own, or the one that npm installed
 * because it is too old. So `npm ci && npm run build` works whatever Node the machine has, from version 20 on.
 *
 *   node scripts/run.mjs scripts/check.ts …     a script of the project
 *   node scripts/run.mjs astro dev …            a command of an installed package
 *
 * Plain JavaScript without dependencies: it must run before anything else can.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fitsRange, readRange } from './packaged-node/node-versions.mjs';
import { hasDigest, packagedNodeFor, pathOfPackagedNode } from './packaged-node/packaged-node.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The only place that says on which Node the tools of the project run. */
const { node: supported } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines;

/** Returns the Node to run with; without one, says what to install and ends. */
function findNode() {
  if (fitsRange(process.versions.node, supported)) return process.execPath;
  const oldest = readRange(supported).map(({ oldest }) => oldest);
  const packaged = packagedNodeFor(process.platform, process.arch, hasGlibc());
  if (packaged === undefined) {
    const machine = `${process.platform}-${process.arch}${process.platform === 'linux' && !hasGlibc() ? ' (musl)' : ''}`;
    return stop(
      `Máy này có Node ${process.versions.node}, quá cũ hoặc chưa dùng được, và không có bản Node đi kèm cho ${machine}. Hãy cài Node ${oldest.join(', ')} hoặc mới hơn trong cùng dòng.`,
      `This machine has Node ${process.versions.node}, which does not serve, and no packaged Node exists for ${machine}. Install Node ${oldest.join(', ')} or newer of the same line.`,
    );
  }
  const path = pathOfPackagedNode(root, packaged);
  if (!existsSync(path)) {
    return stop(
      `Máy này có Node ${process.versions.node}; cần ${oldest.join(', ')} hoặc bản Node đi kèm, nhưng bản này chưa được cài. Hãy chạy: npm ci`,
      `This machine has Node ${process.versions.node}; ${oldest.join(', ')} is needed, or the packaged Node, which is not installed. Run: npm ci`,
    );
  }
  if (!hasDigest(path, packaged.sha256, join(root, '.cache', 'packaged-node.json'))) {
    return stop(
      `Tệp ${path} không đúng với bản Node mà kho này ghi nhận nên không được chạy. Hãy chạy: npm ci`,
      `The file ${path} is not the Node that this repository names and is not run. Run: npm ci`,
    );
  }
  return path;
}

/** Node tells the version of glibc it runs with; on Alpine there is none. */
function hasGlibc() {
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime !== undefined;
}

/** Both languages: the dictionaries are TypeScript, which a Node that is too old cannot read. */
function stop(vietnamese, english) {
  console.error(`${vietnamese}\n${english}`);
  process.exit(2);
}

/** Returns the file to run: a script of the project, or the program of an installed package. */
function findProgram(name) {
  if (/\.(?:mjs|ts)$/u.test(name)) return join(root, name);
  // Not every package lets its manifest be resolved by name.
  const manifestPath = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifestPath, 'utf8'));
  return join(dirname(manifestPath), typeof bin === 'string' ? bin : bin[name]);
}

/** Loading the project's own code takes half a second, most of it for what does not change from one run to the next. */
const compiled = process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'compiled');

if (!existsSync(join(root, 'node_modules'))) {
  stop(
    'Các gói của dự án chưa được cài. Hãy chạy: npm ci',
    'The packages of the project are not installed. Run: npm ci',
  );
}
const [name, ...rest] = process.argv.slice(2);
const node = findNode();
const program = findProgram(name);

/** Some reasons not to start reach us as an event, others are thrown. */
function start() {
  try {
    return spawn(node, [program, ...rest], {
      cwd: root,
      // A program that started us may want to hear what the one it asked for has to say.
      stdio: process.send === undefined ? 'inherit' : ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
        // Packages bring along more code than is worth keeping.
        NODE_COMPILE_CACHE: name.endsWith('.ts') ? compiled : undefined,
      },
    }).on('error', refuse);
  } catch (error) {
    return refuse(error);
  }
}

function refuse({ message }) {
  return stop(`Không chạy được ${node}: ${message}`, `${node} cannot be started: ${message}`);
}

const child = start();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // Windows tells every program of the console itself; there, `kill` would end the program before it can tidy up.
    if (process.platform !== 'win32') child.kill(signal);
  });
}
// A program that started us and was killed cannot tell us to stop; its channel closes.
process.on('disconnect', () => child.kill());
child.on('message', (message) => process.send?.(message));
process.on('message', (message) => child.send(message));
process.channel?.unref();
child.on('exit', (code, signal) => {
  // As shells tell it: 137 is a process that the system killed, as it does when memory runs out.
  process.exitCode = code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
});
