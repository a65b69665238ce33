/** `npm run icons`: draws the icons of the installed site from the logo, in a headless browser. They are committed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

/** The colour of the ground, as in the logo itself. */
const ground = '#0a5a70';
const svg = readFileSync('static/img/favicon.svg', 'utf8');

/** A device may cut a maskable icon to a circle: the drawing keeps to the inner 80 %, and the ground fills the rest. */
const icons = [
  { name: 'icon-180', size: 180, inner: 1, round: false },
  { name: 'icon-192', size: 192, inner: 1, round: true },
  { name: 'icon-512', size: 512, inner: 1, round: true },
  { name: 'icon-maskable-512', size: 512, inner: 0.72, round: false },
];

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
for (const { name, size, inner, round } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawn = size * inner;
  await page.setContent(
    `<style>body{margin:0;height:${size}px;display:grid;place-items:center;background:${round ? 'transparent' : ground}}svg{width:${drawn}px;height:${drawn}px}</style>${svg}`,
  );
  writeFileSync(`static/img/${name}.png`, await page.screenshot({ omitBackground: round }));
  await page.close();
  console.log(`static/img/${name}.png`);
}
await browser.close();
