/** Returns what this browser keeps for the site, or nothing where it refuses to: by its settings, or because it is full. */
export function openStorage(): Storage | undefined {
  try {
    const probe = 'ocop-probe';
    localStorage.setItem(probe, '');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return undefined;
  }
}
