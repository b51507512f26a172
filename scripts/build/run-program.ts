import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../run.mjs', import.meta.url));

/**
 * Runs a script of the project or a command of a package with its output shown; returns whether it succeeded. `onStart`
 * is told the process.
 */
export function runProgram(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  onStart: (process: number) => void = () => undefined,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, name, ...args], { stdio: 'inherit', env });
    if (child.pid !== undefined) onStart(child.pid);
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code === 0);
    });
  });
}
