import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagramSources } from '../../scripts/diagram-sources';

describe.each(diagramSources)('the picture of $id', ({ id, source, hash }) => {
  const file = `static/diagrams/en/${id}.svg`;

  it('is drawn, and from the definition as it stands', () => {
    expect(existsSync(file), `No picture yet: run "npm run diagrams" and commit ${file}.`).toBe(true);
    const [first] = readFileSync(file, 'utf8').split('\n');
    expect(first, 'The flow or its words changed: run "npm run diagrams" and commit the files.').toBe(
      `<!-- source ${hash} -->`,
    );
  });

  it('says what it is to a screen reader, and draws an arrow for every exit', () => {
    expect(source).toContain('accTitle:');
    expect(source).toContain('accDescr:');
    expect(source.split('\n').filter((line) => line.includes('-->')).length).toBeGreaterThan(1);
  });
});
