import { readdirSync, readFileSync } from 'node:fs';

/** How often memory is looked at, in milliseconds. */
const interval = 100;

/**
 * Watches the memory of a process and all its descendants until `stop` is called, which returns the most they held
 * together, in bytes. Only Linux tells; elsewhere nothing is returned. Memory that processes share counts for each.
 */
export function watchMemory(root: number): { readonly stop: () => number | undefined } {
  if (process.platform !== 'linux') return { stop: () => undefined };
  let most = 0;
  const look = (): void => {
    most = Math.max(most, residentBytes(root));
  };
  const timer = setInterval(look, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}

/** Returns the bytes that a process and its descendants have in memory at this moment. */
function residentBytes(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const parent = Number(/^PPid:\s*(\d+)/mu.exec(statusOf(name))?.[1]);
    parents.set(Number(name), parent);
  }
  let bytes = 0;
  for (const id of parents.keys()) {
    if (descendsFrom(id, root, parents)) {
      bytes += Number(/^VmRSS:\s*(\d+) kB/mu.exec(statusOf(String(id)))?.[1] ?? 0) * 1024;
    }
  }
  return bytes;
}

function descendsFrom(id: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = id; at !== undefined && at > 0; at = parents.get(at)) if (at === root) return true;
  return false;
}

/** A process may end between being listed and being read. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}
