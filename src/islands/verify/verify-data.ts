import type { CardFile } from '../../search/data-files.ts';
import { toRegister } from '../../verify/register.ts';
import type { DecisionFile, Register } from '../../verify/register.ts';
import type { VerifyOptions } from './verify-options.ts';

/** Returns a function that loads the register at its first call, and tries again after a failure. */
export function registerLoader(options: VerifyOptions): () => Promise<Register> {
  let loading: Promise<Register> | undefined;
  return () => {
    loading ??= load(options).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function load({ build, data, locale }: VerifyOptions): Promise<Register> {
  const [cards, decisions] = await Promise.all([
    fetchJson<CardFile>(`${data}${locale}/cards.json?${build}`),
    fetchJson<DecisionFile>(`${data}decisions.json?${build}`),
  ]);
  return toRegister(cards, decisions);
}

async function fetchJson<File>(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as File;
}
