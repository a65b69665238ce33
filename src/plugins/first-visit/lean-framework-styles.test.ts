import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { leanFrameworkStyles } from './lean-framework-styles';
import withoutDescriptions from './menu-without-descriptions.cjs';
import withoutPaths from './registry-without-paths.cjs';

const sheet = '.navbar__item { color: red } .tabs__item { color: red } .card__header { color: red }';
const leaned = async (from: string) =>
  (await postcss([leanFrameworkStyles()]).process(sheet, { from, map: false })).css;

describe('the style sheet of the framework', () => {
  it('keeps the rules that a page uses, and loses the others', async () => {
    const css = await leaned('/x/node_modules/infima/dist/css/default/default.css');
    expect(css).toContain('navbar__item');
    expect(css).not.toContain('card__header');
  });
  it('our own sheets stay whole', async () => expect(await leaned('/x/src/css/base.css')).toBe(sheet));
});

it('the list of parts loses its paths, and keeps what loads a part', () => {
  const line =
    '"ab12": [() => import("@site/docs/a.mdx"), "@site/docs/a.mdx", require.resolveWeak("@site/docs/a.mdx")],';
  expect(withoutPaths(line)).toBe(
    '"ab12": [() => import("@site/docs/a.mdx"), "", require.resolveWeak("@site/docs/a.mdx")],',
  );
});

it('what a chapter carries about all chapters keeps the menu, and loses their descriptions', () => {
  const all = { version: { docsSidebars: { handbook: [{ label: 'One' }] }, docs: { one: { description: 'long' } } } };
  expect(JSON.parse(withoutDescriptions(JSON.stringify(all)))).toEqual({
    version: { docsSidebars: { handbook: [{ label: 'One' }] }, docs: {} },
  });
});
