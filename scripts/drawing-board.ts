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

export type Drawing = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** How many words on arrows lie on other words or on a box. */
  readonly overlaps: number;
};

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
        const { svg } = await mermaid.render(id, text);
        document.body.innerHTML = svg;
        const [words, boxes] = ['.edgeLabels .edgeLabel > .label', '.nodes .node'].map((selector) =>
          [...document.querySelectorAll(selector)].map((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
        document.body.innerHTML = '';
        return { svg, words: words ?? [], boxes: boxes ?? [] };
      },
      { id: name, text: source, config: { ...settings, flowchart } },
    );
    const svg = slim(drawn.svg);
    return { svg, width: sizeOf(svg, 'width'), height: sizeOf(svg, 'height'), overlaps: overlapsIn(drawn) };
  };
  return { draw, close: () => browser.close() };
}

type Frame = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** Words on arrows that lie on other words or on a box by more than a hair. */
function overlapsIn({ words, boxes }: { readonly words: readonly Frame[]; readonly boxes: readonly Frame[] }): number {
  const seen = words.filter(({ left, right }) => right > left);
  const lieOn = (one: Frame, other: Frame) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3;
  return seen.reduce(
    (sum, one, index) => sum + [...seen.slice(index + 1), ...boxes].filter((other) => lieOn(one, other)).length,
    0,
  );
}

/** The size that a picture states of itself, in pixels. */
export const sizeOf = (svg: string, side: 'width' | 'height'): number =>
  Number(new RegExp(`<svg [^>]*?\\b${side}="([\\d.]+)"`).exec(svg)?.[1] ?? 0);

/** What these pictures never hold: other kinds of lines, boxes and diagrams. */
const unused =
  /animation|error|cluster|katex|rough|-shape|clickable|cross|dashed|dotted|thick$|invisible|icon|collapsed|Title|:root/;

/** A rule for those of its selectors that can fit something. */
function slimRule(rule: string): string {
  const [selectors = '', body = ''] = rule.split('{');
  const used = selectors.split(',').filter((one) => !unused.test(one));
  return used.length > 0 ? `${used.join(',')}{${body}` : '';
}

/** What a reader has no use of: points for editing, ends of lines that are not drawn, styles that fit nothing. */
export function slim(svg: string): string {
  const ends = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
  return svg
    .replace(/@keyframes [\w-]+\{(?:[^{}]*\{[^{}]*\})*\}/g, '')
    .replace(/<style>(.*?)<\/style>/s, (_, rules: string) => {
      const kept = (rules.match(/[^{}]+\{[^{}]*\}/g) ?? []).map(slimRule);
      return `<style>${kept.join('')}</style>`;
    })
    .replace(/<marker id="([^"]+)".*?<\/marker>/gs, (marker, id: string) => (ends.has(id) ? marker : ''))
    .replace(/ data-[\w-]+="[^"]*"/g, '')
    .replace(/ (font-style="normal"|font-weight="normal"|class="text-inner-tspan")/g, '')
    .replace(/(\d\.\d)\d+/g, '$1');
}
