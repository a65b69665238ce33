import { cleanup, render } from '@testing-library/react';
import { type ComponentType, createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

type Examples = { readonly examples: Readonly<Record<string, object>> };
type Component = { readonly default: ComponentType<object> };

const components = import.meta.glob<Component>('./*/index.tsx', { eager: true });
const examples = import.meta.glob<Examples>('./*/examples.tsx', { eager: true });
const folders = Object.keys(components).map((path) => path.slice(2, -'/index.tsx'.length));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe.each(folders)('%s', (folder) => {
  const shown = Object.entries(examples[`./${folder}/examples.tsx`]?.examples ?? {});
  const Component = components[`./${folder}/index.tsx`]?.default;

  it('has examples: a state that is in none of them does not exist', () => {
    expect(Component).toBeDefined();
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each(shown)('%s: renders on a server and in a browser, and says nothing on the console', (_name, props) => {
    if (!Component) throw new Error(`${folder} has no default export.`);
    const said = vi.spyOn(console, 'error');
    expect(renderToString(createElement(Component, props))).toBeTypeOf('string');
    const { container } = render(createElement(Component, props));
    expect(container).toBeDefined();
    expect(said.mock.calls).toEqual([]);
  });
});
