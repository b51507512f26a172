import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a run of a program cost, its children included. Processor time and memory are read from Linux only. */
export interface Cost {
  readonly wallSeconds: number;
  /** User and system time of all processes. */
  readonly cpuSeconds: number | undefined;
  /** Largest memory of all processes at one moment, in bytes. */
  readonly peakBytes: number | undefined;
}

const launcher = fileURLToPath(new URL('../run.mjs', import.meta.url));
const sampleEveryMs = 200;

/** Runs a program of the project to its end and returns its cost; a program that fails is an error. */
export async function measure(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Cost> {
  const cpuBefore = cpuOfEndedChildren();
  const started = performance.now();
  const child = spawn(process.execPath, [launcher, ...args], { env, stdio: ['ignore', 2, 2] });
  let peak: number | undefined;
  const timer = setInterval(() => {
    const bytes = child.pid === undefined ? undefined : memoryOfTree(child.pid);
    if (bytes !== undefined) peak = Math.max(peak ?? 0, bytes);
  }, sampleEveryMs);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${String(code)}`);
  const cpuAfter = cpuOfEndedChildren();
  return {
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
    peakBytes: peak,
  };
}

/** Clock ticks a second of the figures in /proc: 100 on every Linux that people use. */
const ticks = 100;

/** Returns the processor seconds of this process's children that ended; /proc counts grandchildren among them. */
function cpuOfEndedChildren(): number | undefined {
  const fields = statOf('self');
  if (fields === undefined) return undefined;
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}

/** Returns the memory of a process and all below it, in bytes. */
function memoryOfTree(root: number): number | undefined {
  try {
    const parents = new Map<string, string>();
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
      const parent = statOf(id)?.[1];
      if (parent !== undefined) parents.set(id, parent);
    }
    const isBelow = (id: string | undefined): boolean =>
      id !== undefined && (id === String(root) || isBelow(parents.get(id)));
    return [...parents.keys()].filter(isBelow).reduce((sum, id) => sum + residentBytes(id), 0);
  } catch {
    return undefined;
  }
}

function residentBytes(id: string): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}

/** Returns the fields of /proc/<id>/stat after the name, which may hold spaces; nothing where there is no such file. */
function statOf(id: string): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
