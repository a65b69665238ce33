import { createHash } from 'node:crypto';
import { type DiagramPart, flowDiagram } from '../src/explain';
import { type FlowId, flowIds } from '../src/flows';
import { flows } from '../src/flows/all';
import { flows as words } from '../src/words/all';

const hashOf = (source: string) => createHash('sha256').update(source).digest('hex').slice(0, 16);

/** The source of each flow's whole picture, with its hash: what the committed files must have been drawn from. */
export const diagramSources = flowIds.map((id) => {
  const source = flowDiagram(flows[id], words[id]);
  return { id, source, hash: hashOf(source) };
});

/** The pages of a flow, in the order of its definition. */
export const stepsOf = (id: FlowId): readonly string[] => Object.keys(flows[id].steps);

/** Which pages stand together on a sheet, and which way the drawing runs. */
export type Cut = Pick<DiagramPart, 'steps' | 'direction' | 'apart'>;

/** The source of each part of a flow's picture, with its hash. Each knows in which part the others' pages are drawn. */
export const partSources = (id: FlowId, cuts: readonly Cut[]) => {
  const partOf = (step: string) => cuts.findIndex(({ steps }) => steps.includes(step)) + 1;
  return cuts.map((cut) => {
    const source = flowDiagram(flows[id], words[id], { ...cut, partOf });
    return { source, hash: hashOf(source) };
  });
};

/** The first line of a part's file: from it the part can be drawn, and checked, again. */
export const stampOf = (hash: string, { direction, apart, steps }: Cut): string =>
  `<!-- source ${hash} ${direction}${apart ? '-apart' : ''} ${steps.join(' ')} -->`;

/** Reads that line. */
export function readStamp(line: string): Cut & { readonly hash: string } {
  const [, hash = '', direction, apart, steps = ''] = /^<!-- source (\w+) (TD|LR)(-apart)? (.+) -->$/.exec(line) ?? [];
  return { hash, direction: direction === 'LR' ? 'LR' : 'TD', apart: apart !== undefined, steps: steps.split(' ') };
}

/**
 * A part in pixels, at most. Type is 15 px (11.25 pt) and a sheet has 188 mm by 255 mm for it: no letter is set smaller
 * than 7.5 pt.
 */
export const largestPart = { width: 1060, height: 1430 } as const;
