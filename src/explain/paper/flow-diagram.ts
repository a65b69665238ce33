import type { Flow, Target } from '../../flows';
import { type FlowWords, paper } from '../../words';
import { facts as factWords } from '../../words/facts';
import { numbersOf, titleAt } from './paper-view';

/**
 * The Mermaid source of a flow: pages as boxes, forks as diamonds, endings as rounded boxes, with the numbers of the
 * paper key. Drawn ahead of the build (`npm run diagrams`); the reader downloads no diagram code.
 */
export function flowDiagram(flow: Flow, words: FlowWords): string {
  const numbers = numbersOf(flow);
  const node = (id: string) => `n${numbers.get(id) ?? 0}`;
  const lines: string[] = [
    'flowchart TD',
    'classDef ending stroke-width:3px',
    'classDef goOn stroke-width:3px,stroke-dasharray:6 3',
    `accTitle: ${plain(words.title)}`,
    `accDescr: ${plain(paper.diagramText)}`,
    ...[...numbers].map(
      ([id, number]) => `${node(id)}${boxOf(flow, id, `${number}. ${plain(titleAt(flow, words, id))}`)}`,
    ),
  ];
  let forks = 0;
  const draw = (from: string, label: string, target: Target): void => {
    if (typeof target === 'string') {
      lines.push(arrow(from, label, node(target)));
      return;
    }
    forks += 1;
    const fork = `f${forks}`;
    lines.push(`${fork}{"${plain(forkText(target, words))}"}`, arrow(from, label, fork));
    for (const [exit, next] of exitsOf(target, words)) draw(fork, exit, next);
  };
  for (const [id, { next }] of Object.entries(flow.steps)) draw(node(id), '', next);
  return lines.join('\n');
}

const boxOf = (flow: Flow, id: string, text: string): string =>
  id in flow.steps ? `["${text}"]` : `("${text}")${id in flow.endings ? ':::ending' : ':::goOn'}`;

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
