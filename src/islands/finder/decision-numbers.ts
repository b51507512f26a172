import type { DecisionFile } from '../../verify/register.ts';
import { fetchJson } from './fetch-json.ts';
import type { FinderOptions } from './finder-options.ts';

/** Returns a function that tells the number of the newest decision about a row. The file is loaded at its first call. */
export function decisionNumbers({ build, data }: FinderOptions): (row: number) => Promise<string | undefined> {
  let loading: Promise<DecisionFile> | undefined;
  return async (row) => {
    loading ??= fetchJson<DecisionFile>(`${data}decisions.json?${build}`);
    try {
      const { acts, build: made, rows } = await loading;
      const [act] = rows[row]?.[0] ?? [];
      return made === build ? acts[act ?? -1]?.decision : undefined;
    } catch {
      loading = undefined;
      return undefined;
    }
  };
}
