/** Returns each item under its id, and once more under every id it had before, as moved. */
export function withFormerIds<
  T extends { readonly id: string; readonly facts: { readonly formerIds?: readonly string[] | undefined } },
>(items: readonly T[]): readonly { readonly id: string; readonly item: T; readonly moved: boolean }[] {
  return items.flatMap((item) => [
    { id: item.id, item, moved: false },
    ...(item.facts.formerIds ?? []).map((id) => ({ id, item, moved: true })),
  ]);
}
