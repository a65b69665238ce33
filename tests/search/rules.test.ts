import { describe, expect, it } from 'vitest';
import { limitIds } from '../../src/law';
import type { Result } from '../../src/search';
import { showsOne, spansIn } from '../../src/search/number-words';
import { territories } from '../../src/words';
import { searchNames } from '../../src/words/search';
import { data, search } from './the-index';

const textOf = ({ title, section, answer, url }: Result): string => [title, section, answer, url].join(' ');
/** The index keeps the step between two faces times this, plus the field. */
const fields = 4;
const whole = (number: string) => new RegExp(`(^|[^\\d])${number.replace(/[()]/g, '\\$&')}($|[^\\d])`);

describe('numbers', () => {
  it.each(['34', '24', '36', '26', '38'])('"Art %s" brings nothing without that number', (article) => {
    const results = search(`Art ${article}`, 100);
    expect(results.length).toBeGreaterThan(0);
    const word = data.words.indexOf(article);
    const holding = new Set<string>();
    let place = 0;
    for (const step of data.places[word] ?? []) {
      place += Math.floor(step / fields);
      holding.add(data.faces[place]?.[1] ?? '');
    }
    expect(results.filter(({ url }) => !holding.has(url))).toEqual([]);
  });

  it('"Art 34" leads to Article 34, and no title with Article 24 comes', () => {
    const results = search('Art 34', 100);
    expect(results[0]?.title).toMatch(whole('34'));
    expect(results.filter(({ title }) => /\bArts? 24\b/.test(title))).toEqual([]);
  });

  it('a paragraph is kept whole: "Art. 36(2)" brings that paragraph only', () => {
    const [first, ...rest] = search('Art. 36(2)', 100);
    expect(first && textOf(first)).toContain('36(2)');
    expect(rest.filter(({ title }) => /36\((?!2)/.test(title) && !title.includes('36(2)'))).toEqual([]);
  });

  it('an act is kept whole: 2008/947 brings no 2008/909', () => {
    const results = search('2008/947', 100);
    expect(results.map(({ title }) => title).join(' ')).toContain('2008/947');
    expect(results.filter(({ title }) => title.includes('2008/909'))).toEqual([]);
    expect(search('FD 2008/947/JHA')[0]?.ids).toContain('fd-2008-947-probation');
  });

  it('ECRIS-TCN is one word', () => {
    expect(search('ECRIS-TCN')[0]?.ids).toContain('ecris-tcn');
  });

  it('a number that stands nowhere brings nothing', () => {
    expect(search('Art 987')).toEqual([]);
    expect(search('2008/948 supervision')).toEqual([]);
  });
});

describe('letters', () => {
  it.each([
    ['prum', 'Prüm'],
    ['pruem', 'Prüm'],
    ['PRÜM', 'Prüm'],
  ])('%s finds %s', (typed, meant) => expect(search(typed)[0] && textOf(search(typed)[0] as Result)).toContain(meant));

  it.each([
    ['fuhrungszeugnis', 'Führungszeugnis'],
    ['fuehrungszeugnis', 'Führungszeugnis'],
    ['borneattest', 'børneattest'],
    ['zaswiadczenie o niekaralnosci', 'zaświadczenie o niekaralności'],
    ['ποινικο μητρωο', 'ποινικό μητρώο'],
  ])('%s finds %s', (typed, name) => expect(search(typed)[0]?.answer).toContain(name));
});

describe('old names and names in other languages', () => {
  it.each(searchNames.map((entry) => [entry.name, entry] as const))(
    '“%s” leads to what is used here, and says so',
    (_, entry) => {
      const result = search(entry.name, 10).find(({ url }) => url === entry.leadsTo);
      expect(result).toBeDefined();
      expect(search(entry.name, 3).some(({ url }) => url === entry.leadsTo)).toBe(true);
    },
  );

  it('each has a source, and its States exist', () => {
    for (const { source, where, read } of searchNames) {
      expect(source).toMatch(/^https?:\/\/\S+\.\S+/);
      for (const code of where) expect(Object.keys(territories)).toContain(code);
      if (read !== undefined) expect(read).toMatch(/^2026-11-\d\d$/);
    }
  });

  it('every State of the 32 is found by its own name', () => {
    for (const own of [
      'Österreich',
      'Belgique',
      'България',
      'Hrvatska',
      'Κύπρος',
      'Česko',
      'Danmark',
      'Eesti',
      'Suomi',
    ])
      expect(search(own)[0]?.kind).toBe('state');
  });
});

describe('time limits', () => {
  it('stand in the result itself', () => {
    expect(search('how long to answer an urgent request')[0]?.answer).toMatch(
      /^8 hours from receipt of the request \(/,
    );
    expect(search('EAW deadline')[0]?.answer).toMatch(/^\d+ calendar days from/);
  });

  it('of a review come from the law base', () => {
    expect(search('when do I have to renew an article 36 alert')[0]?.answer).toMatch(/within one year.*Art 53\(4\)/);
    expect(search('how long does an alert on a vehicle last')[0]?.answer).toMatch(/within ten years/);
  });

  it.each(['how long', 'how long does probation last', 'when does supervision expire', 'how long does a warning last'])(
    'of alerts do not answer "%s"',
    (typed) => expect(search(typed, 3).filter(({ title }) => title.startsWith('Review of'))).toEqual([]),
  );

  it.each(['sixty days', 'twenty working days', 'eight hours', 'six days', '11 days', 'ninety-nine hours'])(
    'no limit of another number comes for "%s"',
    (typed) => {
      const spans = spansIn(typed);
      const limits = search(typed, 100).filter(({ kind }) => kind === 'limit');
      expect(limits.filter(({ answer }) => !showsOne(answer ?? '', spans))).toEqual([]);
    },
  );

  it('are all there', () => {
    const urls = new Set(data.faces.map(([, url]) => url));
    for (const id of limitIds) expect(urls.has(`/deadlines/#${id}`)).toBe(true);
  });
});

describe('what is typed', () => {
  it.each(['', ' ', '?!', 'zzzzqqqq', '^!|"', '𝒳', 'a'.repeat(10_000), '('.repeat(500)])(
    '%j breaks nothing',
    (typed) => {
      expect(search(typed)).toEqual([]);
    },
  );

  it('a pasted page of text is answered too', () => {
    expect(search('supervision of a person after release '.repeat(200)).length).toBeGreaterThan(0);
  });
});
