/** Fetches a file; browsers' own `fetch`, handed in so that search runs wherever something can be fetched. */
export type FetchFile = (address: string, init?: RequestInit) => Promise<Response>;

/** Returns the response for a file that is there; fails with its status and address for any other. */
export async function fetchOk(fetchFile: FetchFile, address: string, init?: RequestInit): Promise<Response> {
  const response = await fetchFile(address, init);
  if (!response.ok) throw new Error(`${String(response.status)} ${address}`);
  return response;
}

/** Returns what a JSON file holds. */
export async function fetchJson<File>(fetchFile: FetchFile, address: string): Promise<File> {
  return (await (await fetchOk(fetchFile, address)).json()) as File;
}
