import { useCallback, useEffect, useState } from 'react';
import { localDay } from '../Flow/local-day';
import { type Copy, canKeep, copyHere, type Edition, removeCopy, serverEdition } from './editions';
import type { Failure } from './save-copy';

/** What is known of the copy and the server, and what is being done. The first frame knows nothing, as the server's. */
export type CopyState =
  | { readonly at: 'first-frame' | 'folder' | 'unsupported' }
  | {
      readonly at: 'known';
      readonly copy: Copy | undefined;
      readonly server: Edition | undefined;
      readonly progress?: { readonly done: number; readonly all: number };
      readonly failure?: Failure;
      /** What was just done, for the announcement. */
      readonly did?: 'saved' | 'removed';
    };

/** The copy on this device, with the two things a reader can do to it. */
export function useCopy() {
  const [state, setState] = useState<CopyState>({ at: 'first-frame' });

  const look = useCallback(async (more: { readonly failure?: Failure; readonly did?: 'saved' | 'removed' } = {}) => {
    if (window.location.protocol === 'file:') return setState({ at: 'folder' });
    if (!canKeep()) return setState({ at: 'unsupported' });
    const [copy, server] = await Promise.all([copyHere().catch(() => undefined), serverEdition()]);
    setState({ at: 'known', copy, server, ...more });
  }, []);
  useEffect(() => {
    look();
  }, [look]);

  const save = async () => {
    const { saveCopy, SaveFailed } = await import('./save-copy');
    const onProgress = (done: number, all: number) =>
      setState((now) => (now.at === 'known' ? withProgress(now, done, all) : now));
    try {
      await saveCopy(onProgress, localDay());
      await look({ did: 'saved' });
    } catch (error) {
      await look({ failure: error instanceof SaveFailed ? error.why : 'network' });
    }
  };
  const remove = async () => {
    await removeCopy();
    await look({ did: 'removed' });
  };
  return { state, save, remove };
}

const withProgress = ({ copy, server }: Extract<CopyState, { at: 'known' }>, done: number, all: number): CopyState => ({
  at: 'known',
  copy,
  server,
  progress: { done, all },
});
