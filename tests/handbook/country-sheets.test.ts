import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { officeRoles, territoryIds } from '../../src/law';
import { territories } from '../../src/words';

const chapter = readFileSync('docs/handbook/country-sheets.mdx', 'utf8');

it('the chapter on country sheets leads to each State once, by its name', () => {
  for (const id of territoryIds) {
    const link = `[${territories[id].name}](/states/${id.toLowerCase()}/)`;
    expect(chapter.split(link)).toHaveLength(2);
  }
});

it('it says how many tasks a sheet covers', () => expect(chapter).toContain(`each of ${officeRoles.length} tasks`));
