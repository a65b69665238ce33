import { createHash } from 'node:crypto';
import { flowDiagram } from '../src/explain';
import { flowIds } from '../src/flows';
import { flows } from '../src/flows/all';
import { flows as words } from '../src/words/all';

/** The source of each flow's picture, with its hash: what the committed files must have been drawn from. */
export const diagramSources = flowIds.map((id) => {
  const source = flowDiagram(flows[id], words[id]);
  return { id, source, hash: createHash('sha256').update(source).digest('hex').slice(0, 16) };
});
