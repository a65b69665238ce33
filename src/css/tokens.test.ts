import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(process.cwd(), 'src/css/tokens.css'), 'utf8');
const [lightPart = '', darkPart = ''] = css.split('@media screen');

const colours = (part: string): Map<string, string> =>
  new Map([...part.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']));

/** WCAG 2.2: relative luminance of a hex colour. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-quiet', 'accent', 'accent-strong', 'open', 'closed', 'find-out', 'urgent'].flatMap((text) => [
    [text, 'paper'] as const,
    [text, 'surface'] as const,
  ]),
  ...['open', 'closed', 'find-out', 'urgent', 'accent'].flatMap((name) => [
    [name, `${name}-surface`] as const,
    ['ink', `${name}-surface`] as const,
  ]),
  ['accent-strong', 'accent-surface'],
  ['accent', 'urgent-surface'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];

const EDGES: readonly (readonly [string, string])[] = [
  ['edge', 'paper'],
  ['edge', 'surface'],
  ...['paper', 'surface', 'accent-surface', 'urgent-surface'].map((ground) => ['focus', ground] as const),
];

const light = colours(lightPart);
const dark = colours(darkPart);

describe.each([
  ['light', light],
  ['dark', new Map([...light, ...dark])],
] as const)('the %s theme', (_name, theme) => {
  const of = (name: string): string => {
    const hex = theme.get(name);
    if (!hex) throw new Error(`tokens.css has no colour --${name}`);
    return hex;
  };
  it.each(TEXT)('%s on %s can be read (4.5:1)', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(EDGES)('%s on %s can be seen (3:1)', (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('gives every colour of the light theme a dark one', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
});
