import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file of a small content for a test. */
export function writeContent(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The sources of a page, for tests: one, called `bao`. */
export const sourcesText = `sources:
  bao:
    title: Bài báo
    publisher: Báo
    url: https://example.org/bai
    read: 2026-01-01`;

/** A post with a body, for tests. */
export function postText(body: string): string {
  return `---
title: Tin thử
summary: Một bài để thử.
published: 2025-01-20
kind: event
${sourcesText}
---

${body}
`;
}
