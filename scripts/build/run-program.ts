import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../run.mjs', import.meta.url));

/**
 * Runs a script of the project or a command of a package with its output shown; returns whether it succeeded. `onStart`
 * is told the process, `onMessage` what the program says with `process.send`. The channel between the two closes when this process is killed, and the launcher then stops the
 * program too.
 */
export function runProgram(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  onStart: (process: number) => void = () => undefined,
  onMessage: (message: unknown) => void = () => undefined,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, name, ...args], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env,
    });
    if (child.pid !== undefined) onStart(child.pid);
    child.on('error', reject);
    child.on('message', onMessage);
    child.on('exit', (code) => {
      resolve(code === 0);
    });
  });
}
