declare module 'virtual:news-bodies' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** Loads the component that shows the body of a post, by the post's id and language: `ket-qua-2025/vi`. */
  export const newsBodies: Readonly<
    Record<string, (() => Promise<{ readonly default: AstroComponentFactory }>) | undefined>
  >;
}
