/** Returns what a file holds. */
export async function fetchJson<File>(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(response.status)} ${address}`);
  return (await response.json()) as File;
}
