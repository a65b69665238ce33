import { describe, expect, it } from 'vitest';
import { flowIds } from '../../src/flows';
import { mechanismIds } from '../../src/law';
import { flowTitles, loadMechanismWords, mechanismTitles } from '../../src/words';
import { flows } from '../../src/words/all';
import { everySentence } from './every-sentence';
import { longestSentence } from './longest-sentence';

/** Never our words: foreignness is no danger, and no register makes anybody clean (design, principle 11). */
const banned = /dangerous (offender|person)|foreign offender|clean (record|sheet|history)|predator|\btarget\b/i;

describe('how the handbook speaks', () => {
  it('there are words to look at', () => {
    expect(everySentence.length).toBeGreaterThan(1000);
  });
  it('never uses words that judge a person or a register', () => {
    expect(everySentence.filter(({ text }) => banned.test(text))).toEqual([]);
  });
  it('keeps sentences short', () => {
    const long = everySentence
      .filter(({ text }) => longestSentence(text) > 26)
      .map(({ where, text }) => `${where}: ${text}`);
    expect(long).toEqual([]);
  });
  it('leaves no placeholder that nobody fills', () => {
    const known =
      /\{(other|place|instrument|field|allowed|list|day|n|page|pages|amount|unit|from|title|text|count|id|purposes|via|due|zone|state|extension|first|last|part|hash|version|date|all|unknown|need)\}/g;
    const left = everySentence
      .filter(({ text }) => /\{[a-z]+\}/i.test(text.replace(known, '')))
      .map(({ where, text }) => `${where}: ${text}`);
    expect(left).toEqual([]);
  });
  it.each(mechanismIds)(
    '%s names the other State by a placeholder only in the two lines where it is filled in',
    async (id) => {
      const { send, ask, ...others } = (await loadMechanismWords[id]()).words;
      expect(`${send} ${ask}`).not.toBe('');
      expect(JSON.stringify(others)).not.toMatch(/\{[a-z]+\}/);
    },
  );
  it.each(mechanismIds)('%s has the same title in lists and on its own', async (id) => {
    expect((await loadMechanismWords[id]()).words.title).toBe(mechanismTitles[id]);
  });
});

describe.each(flowIds)('%s', (id) => {
  it('has the same title in lists and on its own page', () => expect(flows[id].title).toBe(flowTitles[id]));
});

describe('planted faults are caught', () => {
  it('a banned word', () => expect(banned.test('He has a clean record.')).toBe(true));
  it('a sentence that never ends', () =>
    expect(longestSentence(Array.from({ length: 30 }, () => 'word').join(' '))).toBe(30));
});
