/** A key as far as it matters here. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented' | 'isComposing'
>;

/** Whether a key asks for the search box. With another key held down it belongs to the browser; while composing, to a word. */
export function asksForSearch(pressed: PressedKey): boolean {
  const { key, altKey, ctrlKey, metaKey, defaultPrevented, isComposing } = pressed;
  return key === '/' && !altKey && !ctrlKey && !metaKey && !defaultPrevented && !isComposing;
}
