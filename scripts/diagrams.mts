/**
 * `npm run diagrams`: draws the pictures of each flow with Mermaid in a headless browser, ahead of the build: the whole, and
 * parts that can be read on a sheet. Each file begins with the hash of its source; a stale one fails `npm test`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { FlowId } from '../src/flows';
import { type Cut, diagramSources, largestPart, partSources, stampOf, stepsOf } from './diagram-sources';
import { type Drawing, openDrawingBoard, type Spacing } from './drawing-board';

const folder = 'static/diagrams/en';
const board = await openDrawingBoard();

const airy = { wrappingWidth: 220, nodeSpacing: 30, rankSpacing: 40, padding: 15 };
const close = { nodeSpacing: 16, rankSpacing: 26, padding: 8 };

/** Ways to draw a part; other lengths of line, and boxes closer still, are tried only for a page that fits no other way. */
const ways = [
  ...[150, 130, 200, 115, 100].map((wrappingWidth) => ({ ...close, wrappingWidth })),
  ...[150, 120].flatMap((wrappingWidth) =>
    [40, 70].map((nodeSpacing) => ({ ...close, rankSpacing: 45, nodeSpacing, wrappingWidth })),
  ),
  { nodeSpacing: 12, rankSpacing: 6, padding: 2, wrappingWidth: 100 },
].flatMap((spacing) =>
  (['TD', 'LR'] as const).flatMap((direction) => [false, true].map((apart) => ({ spacing, direction, apart }))),
);

type DrawnCut = Cut & { readonly spacing: Spacing };

const fits = ({ width, height }: Drawing) => width <= largestPart.width && height <= largestPart.height;

/**
 * Draws some pages together, the first way that fits a sheet with no words on other words; a page alone may have the
 * fewest. The numbers of other parts are not known yet.
 */
async function fitting(id: FlowId, steps: readonly string[]): Promise<DrawnCut | undefined> {
  let best: { readonly cut: DrawnCut; readonly overlaps: number } | undefined;
  for (const { spacing, direction, apart } of steps.length > 1 ? ways.slice(0, 4).filter((way) => !way.apart) : ways) {
    const [part] = partSources(id, [{ steps, direction, apart }]);
    const drawing = part && (await board.draw(`trial-${id}`, part.source, spacing));
    if (!drawing || !fits(drawing)) continue;
    const cut = { steps, direction, apart, spacing };
    if (drawing.overlaps === 0) return cut;
    if (steps.length === 1 && drawing.overlaps < (best?.overlaps ?? Number.POSITIVE_INFINITY))
      best = { cut, overlaps: drawing.overlaps };
  }
  if (best) console.log(`${id}, ${steps.join()}: ${best.overlaps} words on others`);
  return best?.cut;
}

/** Cuts a flow into as few parts as fit a sheet each, page by page in its own order. */
async function cutsOf(id: FlowId) {
  const cuts: DrawnCut[] = [];
  for (const step of stepsOf(id)) {
    const last = cuts.at(-1);
    const longer = last && (await fitting(id, [...last.steps, step]));
    if (longer) cuts.splice(-1, 1, longer);
    else {
      const alone = await fitting(id, [step]);
      if (!alone) throw new Error(`${id}: the page "${step}" with its forks does not fit a sheet in any way.`);
      cuts.push(alone);
    }
  }
  return cuts;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { id, source, hash } of diagramSources) {
  const whole = await board.draw(`flow-${id}`, source, airy);
  writeFileSync(`${folder}/${id}.svg`, `<!-- source ${hash} -->\n${whole.svg}\n`);
  const cuts = await cutsOf(id);
  for (const [index, part] of partSources(id, cuts).entries()) {
    const cut = cuts[index];
    if (!cut) continue;
    const { svg } = await board.draw(`flow-${id}-${index + 1}`, part.source, cut.spacing);
    writeFileSync(`${folder}/${id}-${index + 1}.svg`, `${stampOf(part.hash, cut)}\n${svg}\n`);
  }
  console.log(`${id}: ${cuts.length} parts`);
}
await board.close();
