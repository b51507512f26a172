/** What npm's lock file (version 3) records of a package. */
export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  /** The download address; of a link, the folder it leads to. */
  readonly resolved?: string;
  /** Set for a package of this repository, which npm links to. */
  readonly link?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly libc?: string | readonly string[];
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface PackageLock {
  /** By the folder a package is installed to; the project itself is under the empty name. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** A machine as npm sees it; `libc` is known on Linux only. */
interface Machine {
  readonly os: string;
  readonly cpu: string;
  readonly libc?: string;
}

/** The machines on which the project must install and build. */
const supportedMachines: readonly Machine[] = [
  { os: 'linux', cpu: 'x64', libc: 'glibc' },
  { os: 'linux', cpu: 'arm64', libc: 'glibc' },
  { os: 'darwin', cpu: 'x64' },
  { os: 'darwin', cpu: 'arm64' },
  { os: 'win32', cpu: 'x64' },
];

/** Values of `process.platform` and `process.arch` of Node 26 and its ports, and the C libraries npm tells apart. */
const known = {
  os: 'aix android cygwin darwin freebsd haiku linux netbsd openbsd openharmony os400 sunos win32'.split(' '),
  cpu: 'arm arm64 ia32 loong64 mips mipsel mips64el ppc ppc64 riscv64 s390 s390x wasm32 x64'.split(' '),
  libc: ['glibc', 'musl'],
};

/**
 * Returns what would make `npm ci` fail or install something unknown on one of the supported machines, one sentence
 * each: a package without a checksum, with a download address, for a system that Node does not know, left out of the
 * lock, or native without a build for a machine.
 */
export function lockFaults(lock: PackageLock): readonly string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => [
    ...downloadFaults(path, entry),
    ...platformFaults(path, entry),
    ...bindingFaults(lock, path, entry),
  ]);
}

function downloadFaults(path: string, { integrity, link, resolved }: LockedPackage): readonly string[] {
  // The project and the packages inside it are not downloaded.
  if (link === true || !path.includes('node_modules/')) return [];
  return [
    ...(integrity?.startsWith('sha512-') === true ? [] : [`${path} has no integrity`]),
    ...(resolved === undefined ? [] : [`${path} records where it was downloaded from`]),
  ];
}

function platformFaults(path: string, entry: LockedPackage): readonly string[] {
  return (['os', 'cpu', 'libc'] as const).flatMap((field) =>
    toList(entry[field])
      .filter((value) => !known[field].includes(value.replace(/^!/u, '')))
      .map((value) => `${path} is for an unknown ${field} "${value}"`),
  );
}

/** Native packages come as one package a machine, all of them optional: npm installs those that fit. */
function bindingFaults(lock: PackageLock, path: string, entry: LockedPackage): readonly string[] {
  const names = Object.keys(entry.optionalDependencies ?? {});
  const missing = names.filter((name) => resolve(lock, path, name) === undefined);
  const bindings = names
    .map((name) => resolve(lock, path, name))
    .filter((found) => found?.os !== undefined || found?.cpu !== undefined);
  // A single one is something that only one system needs, such as fsevents.
  const machines = bindings.length < 2 ? [] : supportedMachines;
  return [
    ...missing.map((name) => `${path} needs ${name}, which is not in the lock`),
    ...machines
      .filter((machine) => !bindings.some((binding) => binding !== undefined && fits(binding, machine)))
      .map(({ cpu, os }) => `${path} has no binding for ${os}-${cpu}`),
  ];
}

/** Finds a package as Node does: in the `node_modules` beside its user, then in those further up. */
function resolve({ packages }: PackageLock, user: string, name: string): LockedPackage | undefined {
  for (let folder = user; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))) {
    const found = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

/** As npm decides it: none of the values with `!`, and one of the others if there are any. */
function fits(entry: LockedPackage, machine: Machine): boolean {
  return (['os', 'cpu', 'libc'] as const).every((field) => {
    const values = toList(entry[field]);
    const wanted = values.filter((value) => !value.startsWith('!'));
    const value = machine[field] ?? '';
    return !values.includes(`!${value}`) && (wanted.length === 0 || wanted.includes(value));
  });
}

function toList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
