import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawnPart } from '../../explain';

/**
 * The parts of a flow's picture as they lie in `static/diagrams/en`: each says in its first line which pages it draws.
 *
 * @throws Error where a flow has no part: `npm run diagrams` has not been run
 */
export function drawnParts(siteDir: string, flow: string): readonly DrawnPart[] {
  const folder = join(siteDir, 'static/diagrams/en');
  const numberOf = (file: string) => Number(new RegExp(`^${flow}-(\\d+)\\.svg$`).exec(file)?.[1] ?? 0);
  const files = readdirSync(folder).filter((file) => numberOf(file) > 0);
  if (files.length === 0) throw new Error(`${flow} has no picture in parts: run "npm run diagrams".`);
  return files
    .sort((one, other) => numberOf(one) - numberOf(other))
    .map((file) => {
      const [stamp = '', svg = ''] = readFileSync(join(folder, file), 'utf8').split('\n');
      const side = (name: string) => Math.ceil(Number(new RegExp(`<svg [^>]*?\\b${name}="([\\d.]+)"`).exec(svg)?.[1]));
      const steps = /^<!-- source \w+ [\w-]+ (.+) -->$/.exec(stamp)?.[1] ?? '';
      return { file, width: side('width'), height: side('height'), steps: steps.split(' ') };
    });
}
