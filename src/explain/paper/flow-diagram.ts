import type { Flow, Target } from '../../flows';
import { type FlowWords, paper } from '../../words';
import { facts as factWords } from '../../words/facts';
import { numbersOf, titleAt } from './paper-view';

/** A part of a flow's picture, small enough for a sheet: some of its pages, with their forks and where these lead. */
export type DiagramPart = {
  readonly steps: readonly string[];
  /** In which part a page is drawn: pages of other parts are named with it. */
  readonly partOf: (step: string) => number;
  /** Forks with many exits fit a sheet from left to right only. */
  readonly direction: 'TD' | 'LR';
  /** Each arrow to a place elsewhere has a box of its own: where many arrows would cross. */
  readonly apart: boolean;
};

/**
 * The Mermaid source of a flow: pages as boxes, forks as diamonds, endings as rounded boxes, with the numbers of the
 * paper key. Drawn ahead of the build (`npm run diagrams`); the reader downloads no diagram code.
 *
 * @param part draws this part only; without it the whole
 */
export function flowDiagram(flow: Flow, words: FlowWords, part?: DiagramPart): string {
  const numbers = numbersOf(flow);
  const node = (id: string) => `n${numbers.get(id) ?? 0}`;
  const here = part?.steps ?? Object.keys(flow.steps);
  const arrows: string[] = [];
  const boxOf = (id: string): string => {
    const title = `${numbers.get(id) ?? 0}. ${plain(titleAt(flow, words, id))}`;
    return id in flow.steps && !here.includes(id) ? elsewhere(title, part, id) : shapeOf(flow, id, title);
  };
  const named = new Set<string>(here);
  const copies: string[] = [];
  let forks = 0;
  const draw = (from: string, label: string, target: Target): void => {
    if (typeof target === 'string') {
      const copy = part?.apart && !here.includes(target) ? `${node(target)}c${copies.length}` : undefined;
      if (copy) copies.push(copy + boxOf(target));
      else named.add(target);
      arrows.push(arrow(from, label, copy ?? node(target)));
      return;
    }
    forks += 1;
    const fork = `f${forks}`;
    arrows.push(`${fork}{"${plain(forkText(target, words))}"}`, arrow(from, label, fork));
    for (const [exit, next] of exitsOf(target, words)) draw(fork, exit, next);
  };
  for (const id of here) {
    const step = flow.steps[id];
    if (step) draw(node(id), '', step.next);
  }
  const boxes = [...numbers.keys()].filter((id) => named.has(id)).map((id) => node(id) + boxOf(id));
  return [
    `flowchart ${part?.direction ?? 'TD'}`,
    'classDef ending stroke-width:3px',
    'classDef goOn stroke-width:3px,stroke-dasharray:6 3',
    `accTitle: ${plain(words.title)}`,
    `accDescr: ${plain(paper.diagramText)}`,
    ...boxes,
    ...copies,
    ...arrows,
  ].join('\n');
}

const shapeOf = (flow: Flow, id: string, text: string): string =>
  id in flow.steps ? `["${text}"]` : `("${text}")${id in flow.endings ? ':::ending' : ':::goOn'}`;

/** A page of another part: a dashed box that says where it goes on. */
const elsewhere = (title: string, part: DiagramPart | undefined, id: string): string =>
  `["${paper.elsewhere.replace('{title}', title).replace('{part}', String(part?.partOf(id) ?? 0))}"]:::goOn`;

const arrow = (from: string, label: string, to: string): string =>
  label === '' ? `${from} --> ${to}` : `${from} -->|"${plain(label)}"| ${to}`;

/** A rule's name is its statement: "a-measure-runs-or-follows" reads as a question on a diamond. */
const forkText = (fork: Exclude<Target, string>, words: FlowWords): string =>
  'ask' in fork ? `${fork.ask.replaceAll('-', ' ')}?` : (words.facts[fork.by] ?? factWords[fork.by]).short;

function exitsOf(fork: Exclude<Target, string>, words: FlowWords): readonly (readonly [label: string, to: Target])[] {
  if ('by' in fork) {
    const options = (words.facts[fork.by] ?? factWords[fork.by]).options as Readonly<Record<string, { label: string }>>;
    return joined(Object.entries(fork.to).map(([value, to]) => [options[value]?.label ?? value, to] as const));
  }
  const { yes, no, unknown } = paper.exits;
  const exits = [
    [yes, fork.yes],
    [no, fork.no],
    ...(fork.unknown === undefined ? [] : [[unknown, fork.unknown] as const]),
  ] as const;
  return joined(exits);
}

/** Exits that lead to the same place are one arrow. */
function joined(exits: readonly (readonly [string, Target])[]): readonly (readonly [string, Target])[] {
  const keys = [...new Set(exits.map(([, to]) => JSON.stringify(to)))];
  return keys.map((key) => {
    const same = exits.filter(([, to]) => JSON.stringify(to) === key);
    return [same.map(([label]) => label).join(' / '), same[0]?.[1] ?? ''] as const;
  });
}

/** Characters that Mermaid would read as its own. */
const plain = (text: string): string => text.replaceAll('"', "'").replaceAll(';', ',').replaceAll('#', '');
