import { describe, expect, it } from 'vitest';
import { longestSentence } from '../words/longest-sentence';
import { writtenPages } from './pages';

const banned = /dangerous (offender|person)|foreign offender|clean (record|sheet|history)|predator|\btarget\b/i;
const words = (text: string) => text.trim().split(/\s+/).length;
const sentences = (text: string) => text.replace(/\([^)]*\)/g, '').split(/[.!?:;]\s/);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** The numbered lines of the box at the top. */
const doNow = (text: string) => /<DoNow>([\s\S]*?)<\/DoNow>/.exec(text)?.[1]?.match(/^\d\. /gm) ?? [];

describe.each(writtenPages.map((page) => [page.id, page] as const))('%s', (_, { part, text, paragraphs }) => {
  it('keeps sentences short enough for a reader at level B2', () => {
    expect(paragraphs.filter((paragraph) => longestSentence(paragraph) > 28)).toEqual([]);
    expect(mean(paragraphs.flatMap(sentences).map(words))).toBeLessThan(15);
  });
  it('has no wall of text', () => {
    expect(paragraphs.filter((paragraph) => words(paragraph) > 90)).toEqual([]);
  });
  it('is short enough to be read in one go', () => {
    expect(words(paragraphs.join(' '))).toBeLessThan(1800);
  });
  it('uses no words that judge a person or a register', () => {
    expect(paragraphs.filter((paragraph) => banned.test(paragraph) && !paragraph.includes('“'))).toEqual([]);
  });
  it('gives every heading a name of its own, so that no link breaks when words change', () => {
    const headings = text.match(/^#{2,4} .*$/gm) ?? [];
    expect(headings.filter((heading) => !/\{\/\* #[a-z0-9-]+ \*\/\}$/.test(heading))).toEqual([]);
  });
  it('says what it rests on', () => expect(text).toContain('{/* #sources */}'));
  if (part === 'handbook')
    it('opens with five lines to do now, and ends with a checklist, sources and where to go next', () => {
      expect(doNow(text)).toHaveLength(5);
      for (const anchor of ['#do-this-now', '#checklist', '#sources', '#next'])
        expect(text).toContain(`{/* ${anchor} */}`);
    });
});
