import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDay, positionOn } from '../../src/advice';
import { type CountrySheet, compiledOn, type Office, officeRoles, territoryIds } from '../../src/law';
import { loadCountrySheets } from '../../src/law/explain';

const sheets = await loadCountrySheets();
const today = new Date().toISOString().slice(0, 10);

const officesOf = ({ offices }: CountrySheet): readonly Office[] =>
  officeRoles.flatMap((role) => {
    const said = offices[role];
    return said === 'not-known' || 'notBoundBy' in said ? [] : said;
  });

/** Every sentence, name and address that a sheet shows. */
const textsOf = ({ peculiarities, nationalNames, certificates, ...sheet }: CountrySheet): readonly string[] => [
  ...officesOf(sheet as CountrySheet).flatMap(({ name, note, site }) => [name, note ?? '', site ?? '']),
  ...peculiarities.map(({ gist }) => gist),
  ...nationalNames.map(({ name }) => name),
  ...Object.values(certificates).map(({ note }) => note ?? ''),
];

const readingsOf = (sheet: CountrySheet) =>
  [...officesOf(sheet), ...sheet.peculiarities, ...sheet.nationalNames, ...Object.values(sheet.certificates)].flatMap(
    ({ read }) => read ?? [],
  );

/** A number that could be dialled, or an address that could be written to. */
const personal = /\+\d{2}|\b0\d+[ /-]\d{3,}|\b\d{3}[ -]\d{3}[ -]\d{2,}|@|\btel(ephone)?\b|\bfax\b/i;
/** A title in front of a name: an office has none. */
const person = /\b(Mr|Mrs|Ms|Dr|Prof)\b\.?/;

it('each State has a sheet in a file of its own', () => {
  expect(Object.keys(sheets).sort()).toEqual([...territoryIds].sort());
  const files = readdirSync('src/law/country-sheets').filter((file) => !/^(index|model)\.ts$/.test(file));
  expect(files.sort()).toEqual(territoryIds.map((id) => `${id.toLowerCase()}.ts`).sort());
});

describe.each(territoryIds)('%s', (id) => {
  const sheet = sheets[id];

  it('says something of every role: an office, a blank, or why there can be none', () => {
    expect(sheet.id).toBe(id);
    expect(Object.keys(sheet.offices)).toEqual([...officeRoles]);
  });

  it('gives each office a name, and names it once a role', () => {
    for (const role of officeRoles) {
      const said = sheet.offices[role];
      const names = said === 'not-known' || 'notBoundBy' in said ? [] : said.map(({ name }) => name.trim());
      expect(names.filter((name) => name === '')).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('holds no telephone number, no e-mail address and no person', () => {
    const texts = textsOf(sheet);
    expect(texts.filter((text) => personal.test(text) || person.test(text))).toEqual([]);
  });

  it('was read on a real day that has come, and within the last year', () => {
    const faults = readingsOf(sheet).filter(
      ({ day }) => !isDay(day) || day > today || day < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`,
    );
    expect(faults).toEqual([]);
  });

  it('says "none" only where the law base says that the State is not bound', () => {
    for (const role of officeRoles) {
      const said = sheet.offices[role];
      if (said === 'not-known' || !('notBoundBy' in said)) continue;
      expect(['yes', 'partly', 'unknown']).not.toContain(positionOn(said.notBoundBy, id, compiledOn).answer);
    }
  });

  it('names an authority only for a text that may bind the State', () => {
    const texts = {
      'sirene-bureau': '2018-1862',
      'fd-2008-947-authority': '2008-947',
      'fd-2008-909-authority': '2008-909',
      'fd-2009-829-authority': '2009-829',
      'epo-authority': '2011-99',
    } as const;
    for (const [role, text] of Object.entries(texts)) {
      const { answer } = positionOn(text, id, compiledOn);
      const outside = answer !== 'yes' && answer !== 'partly' && answer !== 'unknown';
      if (outside) expect(sheet.offices[role as keyof typeof texts]).toEqual({ notBoundBy: text });
    }
  });
});

it('a planted number, address and person are caught', () => {
  expect(
    ['+353 1 666 0000', '01 234 5678', 'desk@example.org', 'Tel. 112', 'Dr Example'].filter(
      (text) => !personal.test(text) && !person.test(text),
    ),
  ).toEqual([]);
  expect(
    ['Directive (EU) 2023/977', 'FD 2008/947', 'https://www.llv.li/', 'until 31 December 2020'].filter((text) =>
      personal.test(text),
    ),
  ).toEqual([]);
});
