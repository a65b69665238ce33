import type { LoadContext, Plugin } from '@docusaurus/types';

type MakePlugin = (context: LoadContext) => Plugin;

/**
 * Docusaurus starts all `postBuild` steps at the same time. Ours build upon each other: a policy needs the finished page,
 * and the list of files for offline use needs all of them. Here each waits for the one before it.
 *
 * @param plugins in the order in which their last steps run
 * @returns the same plugins, for the list in `docusaurus.config.ts`
 * @example plugins: [...inOrder([openDataPlugin, securityPolicyPlugin, offlinePlugin])]
 */
export function inOrder(plugins: readonly MakePlugin[]): MakePlugin[] {
  let before: Promise<void> = Promise.resolve();
  return plugins.map((make) => (context) => {
    const plugin = make(context);
    const { postBuild } = plugin;
    if (!postBuild) return plugin;
    return {
      ...plugin,
      postBuild: (props) => {
        before = before.then(() => postBuild(props));
        return before;
      },
    };
  });
}
