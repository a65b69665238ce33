import { volumes } from './contents';
import { type Leaf, type Places, readLeaf } from './page';

/** Every chapter of both volumes, in one numbering. */
export const chapters = volumes.flatMap(({ parts }) => parts.flatMap((part) => part.chapters));

const numbers = new Map(
  chapters.flatMap(({ address, also }, index) => [address, ...also].map((one) => [one, index + 1] as const)),
);
const numberOf: Places['numberOf'] = (address) => numbers.get(address);

/** The leaves of some chapters, whose links lead to one another. */
export function leavesOf(some: readonly (typeof chapters)[number][]): readonly Leaf[] {
  const here = new Set(some.map((chapter) => numberOf(chapter.address)));
  const places: Places = { numberOf, isHere: (number) => here.has(number) };
  return some.map((chapter) => readLeaf(chapter, numberOf(chapter.address) ?? 0, places));
}
