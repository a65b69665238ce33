import { describe, expect, it } from 'vitest';
import { flowIds } from '../../src/flows/ids';
import { mechanismIds } from '../../src/law/ids';
import { writtenPages } from './pages';

const chapters = writtenPages.filter(({ part }) => part === 'handbook');

/** Addresses that the chapters link to, without the part after the `#`. */
const linked = new Set(
  chapters.flatMap(({ text }) => [...text.matchAll(/\]\((\/[^)#]*)/g)].map(([, address]) => address)),
);

/** Ids whose page no chapter links to. */
const notReached = (ids: readonly string[], before: string) => ids.filter((id) => !linked.has(`${before}${id}/`));

describe('somebody who reads the handbook', () => {
  it('comes from some chapter to every mechanism', () => expect(notReached(mechanismIds, '/mechanisms/')).toEqual([]));
  it('comes from some chapter to every set of questions', () => expect(notReached(flowIds, '/')).toEqual([]));
  it('is never sent to a mechanism that does not exist', () => {
    const known = new Set(mechanismIds.map((id) => `/mechanisms/${id}/`));
    expect(
      [...linked].filter((address) => /^\/mechanisms\/./.test(address ?? '') && !known.has(address ?? '')),
    ).toEqual([]);
  });
});
