/**
 * `npm run diagrams`: draws one picture per flow with Mermaid in a headless browser, ahead of the build.
 * Each file begins with the hash of its source; a stale one fails `npm test`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { diagramSources } from './diagram-sources';
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
  flowchart: { htmlLabels: false, useMaxWidth: false, wrappingWidth: 220, nodeSpacing: 30, rankSpacing: 40 },
  themeVariables: {
    fontSize: '15px',
    primaryColor: '#ffffff',
    primaryBorderColor: '#1d2733',
    primaryTextColor: '#14181d',
    lineColor: '#47525e',
    edgeLabelBackground: '#ffffff',
  },
};

/** Playwright wants a list of its own. */
const launch = ({ executablePath, args }: { executablePath: string; args: readonly string[] }) => ({
  executablePath,
  args: [...args],
});
const browser = await chromium.launch(launch(await findBrowser()));
const page = await browser.newPage();
await page.setContent('<!doctype html><title>diagrams</title>');
await page.addScriptTag({ content: readFileSync(mermaidScript, 'utf8') });
mkdirSync('static/diagrams/en', { recursive: true });
for (const { id, source, hash } of diagramSources) {
  const svg = await page.evaluate(
    async ({ name, text, config }) => {
      const { mermaid } = window as unknown as {
        mermaid: { initialize(c: object): void; render(n: string, t: string): Promise<{ svg: string }> };
      };
      mermaid.initialize(config);
      return (await mermaid.render(name, text)).svg;
    },
    { name: `flow-${id}`, text: source, config: settings },
  );
  // Points for editing are of no use to a reader, and a tenth of a pixel is exact enough.
  const slim = svg.replace(/ data-points="[^"]*"/g, '').replace(/(\d\.\d)\d+/g, '$1');
  writeFileSync(`static/diagrams/en/${id}.svg`, `<!-- source ${hash} -->\n${slim}\n`);
  console.log(`${id}: ${Math.round(slim.length / 1000)} kB`);
}
await browser.close();
