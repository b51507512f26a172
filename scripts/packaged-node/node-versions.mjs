/**
 * Whether a Node is one of those that package.json names under `engines`. Read by hand, because this runs before it is
 * known that any package is installed; a test compares it with `semver`.
 */

/**
 * Returns the oldest version of each line that a range allows: `^22.22.3 || >=26.3.0` → 22.22.3 and 26.3.0. Throws when
 * the range is written in any other way.
 *
 * @param {string} range
 * @returns {{ kind: string, oldest: string }[]}
 */
export function readRange(range) {
  return range.split('||').map((part) => {
    const [, kind, oldest] = /^\s*(\^|>=)(\d+\.\d+\.\d+)\s*$/u.exec(part) ?? [];
    if (kind === undefined || oldest === undefined) throw new Error(`engines.node: ${range}`);
    return { kind, oldest };
  });
}

/**
 * Returns whether a version fits a range as `readRange` reads it.
 *
 * @param {string} version
 * @param {string} range
 */
export function fitsRange(version, range) {
  const [major, minor, patch] = numbersOf(version);
  return readRange(range).some(({ kind, oldest }) => {
    const [oldestMajor, oldestMinor, oldestPatch] = numbersOf(oldest);
    if (major !== oldestMajor) return kind === '>=' && major > oldestMajor;
    return minor > oldestMinor || (minor === oldestMinor && patch >= oldestPatch);
  });
}

/**
 * @param {string} version
 * @returns {[major: number, minor: number, patch: number]}
 */
function numbersOf(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return [major, minor, patch];
}
