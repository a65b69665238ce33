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
  { nodeSpacing: 12, rankSpacing: 6, padding: 2, wrappingWidth: 100 },
].flatMap((spacing) => (['TD', 'LR'] as const).map((direction) => ({ spacing, direction })));

type DrawnCut = Cut & { readonly spacing: Spacing };

const fits = ({ width, height }: Drawing) => width <= largestPart.width && height <= largestPart.height;

/** Draws some pages together, the first way that fits a sheet. The numbers of other parts are not known yet: 9 holds the place. */
async function fitting(id: FlowId, steps: readonly string[]): Promise<DrawnCut | undefined> {
  for (const { spacing, direction } of steps.length > 1 ? ways.slice(0, 2) : ways) {
    const [part] = partSources(id, [{ steps, direction }]);
    if (part && fits(await board.draw(`trial-${id}`, part.source, spacing))) return { steps, direction, spacing };
  }
  return undefined;
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
