import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagramSources, largestPart, partSources, readStamp, stampOf, stepsOf } from '../../scripts/diagram-sources';
import { sizeOf } from '../../scripts/drawing-board';

const folder = 'static/diagrams/en';
const stale = 'The flow or its words changed: run "npm run diagrams" and commit the files.';
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const firstLine = (file: string) => read(file).split('\n')[0] ?? '';

describe.each(diagramSources)('the picture of $id', ({ id, source, hash }) => {
  const parts = readdirSync(folder)
    .filter((file) => new RegExp(`^${id}-\\d+\\.svg$`).test(file))
    .sort((one, other) => one.length - other.length || one.localeCompare(other));

  it('is drawn, and from the definition as it stands', () => {
    expect(existsSync(`${folder}/${id}.svg`), `No picture yet: run "npm run diagrams" and commit it.`).toBe(true);
    expect(firstLine(`${id}.svg`), stale).toBe(`<!-- source ${hash} -->`);
  });

  it('says what it is to a screen reader, and draws an arrow for every exit', () => {
    expect(source).toContain('accTitle:');
    expect(source).toContain('accDescr:');
    expect(source.split('\n').filter((line) => line.includes('-->')).length).toBeGreaterThan(1);
  });

  it('its parts show each page once, in order, and are drawn from the definition as it stands', () => {
    const cuts = parts.map((file) => readStamp(firstLine(file)));
    expect(
      cuts.flatMap(({ steps }) => steps),
      stale,
    ).toEqual(stepsOf(id));
    partSources(id, cuts).forEach((part, index) => {
      const cut = cuts[index];
      expect(cut && stampOf(cut.hash, cut), stale).toBe(cut && stampOf(part.hash, cut));
    });
  });

  it('each part fits a sheet with letters that can be read', () => {
    for (const file of parts) {
      expect(sizeOf(read(file), 'width'), file).toBeLessThanOrEqual(largestPart.width);
      expect(sizeOf(read(file), 'height'), file).toBeLessThanOrEqual(largestPart.height);
    }
  });

  it('its parts draw as many arrows as the whole, and say where a page of another part stands', () => {
    const arrows = (text: string) => text.split('\n').filter((line) => line.includes('-->')).length;
    const cuts = parts.map((file) => readStamp(firstLine(file)));
    const sources = partSources(id, cuts).map((part) => part.source);
    expect(sources.reduce((sum, text) => sum + arrows(text), 0)).toBe(arrows(source));
    const numbers = sources.flatMap((text) =>
      [...text.matchAll(/see part (\d+)/g)].map(([, number]) => Number(number)),
    );
    for (const number of numbers) {
      expect(number).toBeGreaterThan(0);
      expect(number).toBeLessThanOrEqual(parts.length);
    }
  });
});
