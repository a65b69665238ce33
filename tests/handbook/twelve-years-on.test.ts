import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mechanismBetween } from '../../src/advice';
import { compiledOn, type MechanismId, type Place } from '../../src/law';

const page = readFileSync('docs/project/twelve-years-on.mdx', 'utf8');
const then = '2014-11-06';
const months = 'January February March April May June July August September October November December'.split(' ');
const inNumbers = (text: string) =>
  [...text.matchAll(new RegExp(`(\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g'))].map(
    ([, day = '', month = '', year]) =>
      `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

/** Every day that the law base knows. */
const base = readdirSync('src/law', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(positions|index)\.ts$|^mechanisms\//.test(file))
  .map((file) => readFileSync(`src/law/${file}`, 'utf8'))
  .join('\n');

const status = (id: MechanismId, from: Place, to: Place, day: string) =>
  mechanismBetween(id, from, to, day as typeof compiledOn).status;

describe('the map of 2014 and of today', () => {
  it('names no day that the law base does not know', () => {
    const table = page.split('\n').filter((line) => line.startsWith('|'));
    const days = table.flatMap(inNumbers);
    expect(days.length).toBeGreaterThan(20);
    expect(days.filter((day) => !base.includes(`'${day}'`))).toEqual([]);
  });
  it('compares the day of the conference with the day of the base', () => {
    expect(inNumbers(page.split('## ')[0] ?? '')).toEqual([then, compiledOn]);
  });

  // Two partners of the project inside the Union; the State that led it with one of them.
  it.each([
    ['fd-2006-960', 'open', 'closed'],
    ['dir-2023-977-own-initiative', 'closed', 'open'],
    ['sis-36-discreet', 'open', 'open'],
    ['ecris-other-purposes', 'open', 'open'],
    ['ecris-tcn', 'closed', 'closed'],
    ['epo-2011-99', 'closed', 'open'],
    ['eio', 'closed', 'open'],
    ['eaw', 'open', 'open'],
    ['pruem-dna', 'open', 'open'],
    ['pruem-ii-facial', 'closed', 'closed'],
  ] as const)('%s between the Netherlands and Latvia: %s then, %s now', (id, before, now) => {
    expect([status(id, 'NL', 'LV', then), status(id, 'NL', 'LV', compiledOn)]).toEqual([before, now]);
  });
  it.each([
    ['sis-36-discreet', 'closed', 'closed'],
    ['fd-2008-947-probation', 'closed', 'closed'],
    ['dir-2023-977-own-initiative', 'closed', 'closed'],
    ['ecris-other-purposes', 'open', 'closed'],
    ['tca-criminal-records', 'closed', 'open'],
    ['eaw', 'open', 'closed'],
    ['tca-surrender', 'closed', 'open'],
    ['epo-2011-99', 'closed', 'closed'],
    ['eio', 'closed', 'closed'],
    ['tca-mutual-assistance', 'closed', 'open'],
    ['tca-operational-information', 'closed', 'open'],
  ] as const)('%s between the United Kingdom and the Netherlands: %s then, %s now', (id, before, now) => {
    expect([status(id, 'GB', 'NL', then), status(id, 'GB', 'NL', compiledOn)]).toEqual([before, now]);
  });
});
