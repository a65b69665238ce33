import type { LoadContext, Plugin } from '@docusaurus/types';
import { expect, it } from 'vitest';
import { inOrder } from './index';

const done: string[] = [];
const step = (name: string, wait: number) => (): Plugin => ({
  name,
  postBuild: () => new Promise((resolve) => setTimeout(() => resolve(void done.push(name)), wait)),
});

it('a slow last step is waited for by the ones after it, and a plugin without one is left as it is', async () => {
  const context = {} as LoadContext;
  const plugins = inOrder([step('slow', 20), () => ({ name: 'no last step' }), step('quick', 0)]).map((make) =>
    make(context),
  );
  type Props = Parameters<NonNullable<Plugin['postBuild']>>[0];
  await Promise.all(plugins.map(({ postBuild }) => postBuild?.({} as Props & { content: unknown })));
  expect(done).toEqual(['slow', 'quick']);
});
