/**
 * Completes package-lock.json after a change of dependencies: `node scripts/complete-lock.mjs`.
 *
 * npm 11 and 12 leave optional packages of other platforms out of the lock when the registry they see does not hold
 * them, and then refuse their own lock in `npm ci` (npm/cli#9846). This adds the missing entries with version, system
 * and processor. They carry no checksum, because the file is not there to be read; nothing is ever installed from them
 * on the platforms that were resolved.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = { windows: 'win32' };

const added = [];
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    // A range is met by whatever version was chosen; only exact versions are those of other platforms.
    if (!/^\d/u.test(version)) continue;
    const key = `node_modules/${name}`;
    if (Object.entries(lock.packages).some(([known, { version: held }]) => known.endsWith(key) && held === version))
      continue;
    const [system = '', processor = '', libc] = name.slice(name.lastIndexOf('/') + 1).split('-');
    added.push([
      key,
      {
        version,
        cpu: [processor],
        ...(libc === 'gnu' || libc === 'musl' ? { libc: [libc === 'gnu' ? 'glibc' : libc] } : {}),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
        os: [systems[system] ?? system],
      },
    ]);
  }
}
const packages = Object.entries(lock.packages);
lock.packages = Object.fromEntries([...packages, ...added].sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.map(([key, { version }]) => `${key} ${version}`).join('\n') || 'complete');
