import type { Page } from 'playwright-core';

/** How many sheets a page takes, as the browser prints it: in its own type, which is narrower than the one before it is there. */
export async function sheetsOf(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

/** The sheets of a plan without the police sheet and the enclosures, which are papers of their own. */
export async function commonSheetsOf(page: Page): Promise<number> {
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('[data-sheet="police"], [data-sheet="enclosures"]')) {
      const part = sheet.closest('section');
      if (part) part.style.display = 'none';
    }
  });
  return sheetsOf(page);
}

/** Buttons, menus and parts for the screen alone that would take room on paper. */
export const pressableOnPaper = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, nav, [role="search"], [role="dialog"], [data-screen-only]')]
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => `${one.tagName} ${(one.ariaLabel ?? one.textContent ?? '').trim().slice(0, 40)}`),
  );

/** The smallest type that would be printed in the text, in points, with the words that are set so. */
export const smallestType = (page: Page): Promise<{ readonly points: number; readonly words: string }> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    let smallest = { points: 99, words: '' };
    while (texts.nextNode()) {
      const words = (texts.currentNode.textContent ?? '').trim();
      const parent = texts.currentNode.parentElement;
      if (words === '' || !parent || parent.getClientRects().length === 0) continue;
      const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75;
      if (points < smallest.points) smallest = { points, words: words.slice(0, 40) };
    }
    return smallest;
  });
