import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A running `npm run dev`. */
export interface DevServer {
  /** Everything it has said. */
  readonly output: () => string;
  /** Asks for an address until it is answered as wanted, and returns the answer; fails when that takes half a minute. */
  readonly until: (path: string, isWanted: (answer: DevAnswer) => boolean) => Promise<DevAnswer>;
  readonly stop: () => Promise<void>;
}

export interface DevAnswer {
  readonly status: number;
  readonly text: string;
}

/** How long one answer is waited for; a server that has not started yet refuses at once. */
const longestWait = 30_000;

/** Starts the server for development on a content folder. */
export async function startDevServer(contentDir: string): Promise<DevServer> {
  const port = String(await freePort());
  // Astro's server does nothing where it sees the runner of tests around it.
  const { NODE_ENV: _mode, VITEST: _runner, ...around } = process.env;
  const env = { ...around, CONTENT_DIR: contentDir, ADMIN: 'off' };
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/dev.ts', '--port', port], { env });
  const closed = new Promise((resolve) => child.on('close', resolve));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  const ask = async (path: string): Promise<DevAnswer | undefined> => {
    try {
      const response = await fetch(`http://localhost:${port}${path}`);
      return { status: response.status, text: await response.text() };
    } catch {
      return undefined;
    }
  };
  return {
    output: () => output,
    until: async (path, isWanted) => {
      const end = Date.now() + longestWait;
      for (;;) {
        const answer = await ask(path);
        if (answer !== undefined && isWanted(answer)) return answer;
        if (Date.now() > end)
          throw new Error(`${path}: ${JSON.stringify(answer).slice(0, 2000)}\n${output.slice(-2000)}`);
        await wait(50);
      }
    },
    stop: async () => {
      child.kill();
      await closed;
    },
  };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
