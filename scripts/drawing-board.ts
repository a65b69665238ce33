import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

const mermaidScript = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');

/** Stated, so that a newer Mermaid with other defaults is visible in the files. */
const settings = {
  startOnLoad: false,
  layout: 'dagre',
  look: 'classic',
  theme: 'base',
  htmlLabels: false,
  deterministicIds: true,
  fontFamily: 'Arial, Helvetica, sans-serif',
  themeVariables: {
    fontSize: '15px',
    primaryColor: '#ffffff',
    primaryBorderColor: '#1d2733',
    primaryTextColor: '#14181d',
    lineColor: '#47525e',
    edgeLabelBackground: '#ffffff',
  },
};

/** How close things stand, in pixels; `wrappingWidth` is the longest line of words. */
export type Spacing = Readonly<Record<'wrappingWidth' | 'nodeSpacing' | 'rankSpacing' | 'padding', number>>;

export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

/** Draws with Mermaid in a headless browser. Close it when done. */
export type DrawingBoard = {
  /**
   * @param name the id inside the picture
   */
  draw(name: string, source: string, spacing: Spacing): Promise<Drawing>;
  close(): Promise<void>;
};

export async function openDrawingBoard(): Promise<DrawingBoard> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>diagrams</title>');
  await page.addScriptTag({ content: readFileSync(mermaidScript, 'utf8') });
  const draw = async (name: string, source: string, spacing: Spacing): Promise<Drawing> => {
    const flowchart = { htmlLabels: false, useMaxWidth: false, ...spacing };
    const drawn = await page.evaluate(
      async ({ id, text, config }) => {
        const { mermaid } = window as unknown as {
          mermaid: { initialize(c: object): void; render(n: string, t: string): Promise<{ svg: string }> };
        };
        mermaid.initialize(config);
        return (await mermaid.render(id, text)).svg;
      },
      { id: name, text: source, config: { ...settings, flowchart } },
    );
    // Points for editing are of no use to a reader, and a tenth of a pixel is exact enough.
    const svg = drawn.replace(/ data-points="[^"]*"/g, '').replace(/(\d\.\d)\d+/g, '$1');
    return { svg, width: sizeOf(svg, 'width'), height: sizeOf(svg, 'height') };
  };
  return { draw, close: () => browser.close() };
}

/** The size that a picture states of itself, in pixels. */
export const sizeOf = (svg: string, side: 'width' | 'height'): number =>
  Number(new RegExp(`<svg [^>]*?\\b${side}="([\\d.]+)"`).exec(svg)?.[1] ?? 0);
