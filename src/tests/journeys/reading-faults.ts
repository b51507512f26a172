import type { Page } from 'playwright-core';

/** Ways of reading that change the text: letters twice as large, and the spacing of WCAG 1.4.12. */
const ways = {
  'text at 200 %': 'html { font-size: 200% }',
  'wide text spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
} as const;

/** Returns where a page cuts off text or scrolls sideways, at 320 px and in each way of reading. */
export async function readingFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [name, css] of Object.entries(ways)) {
    // Larger letters on a small screen are zoom, and zoom makes the screen narrower than any: 640 px are 320 in them.
    await page.setViewportSize({ width: name.startsWith('text') ? 640 : 320, height: 900 });
    const style = await page.addStyleTag({ content: css });
    for (const fault of [...(await page.evaluate(cutTexts)), ...(await sidewaysScroll(page))]) {
      faults.push(`${name}: ${fault}`);
    }
    await style.evaluate((element) => {
      element.parentNode?.removeChild(element);
    });
  }
  return faults;
}

/** Runs in the page: every element that hides a part of its text. */
function cutTexts(): string[] {
  const isSeen = (element: Element): boolean =>
    element.checkVisibility() && element.closest('.visually-hidden') === null;
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { clipPath, overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut && clipPath === 'none' && isSeen(element) && element.innerText.trim() !== '';
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} is cut`);
}

/** Returns how far a page scrolls sideways, and because of what. */
export function sidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const excess = document.documentElement.scrollWidth - window.innerWidth;
    if (excess <= 0) return [];
    const widest = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .at(-1);
    return [`scrolls sideways by ${String(excess)} px: ${widest?.outerHTML.slice(0, 120) ?? ''}`];
  });
}

/** Returns what readers must hit and could miss: less than 24 px either way, and not within a sentence. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input:not([type="hidden"])')]
      .filter((element) => element.checkVisibility() && element.closest('.visually-hidden') === null)
      .filter((element) => {
        // A card is hit anywhere: its link covers it.
        const box = (element.closest('label, .product-card h3') ?? element).getBoundingClientRect();
        if (box.width >= 24 && box.height >= 24) return false;
        const block = element.parentElement?.closest('p, li, dd, td, th, dt, span, h2, h3');
        const isWithinWords =
          getComputedStyle(element).display === 'inline' &&
          (block?.textContent ?? '').trim().length > element.textContent.trim().length;
        return !isWithinWords;
      })
      .map((element) => `small target ${element.outerHTML.slice(0, 120)}`),
  );
}
