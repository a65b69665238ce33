import { useEffect, useState } from 'react';
import type { DownloadManifest } from '../../words';

/** What is known of this copy's files: still being read, not to be read, or the list. */
export type KnownFiles = 'reading' | 'unread' | DownloadManifest;

/** Reads the list of this copy's files from the copy itself. A folder opened without a server cannot be asked. */
export function useManifest(address: string): KnownFiles {
  const [known, setKnown] = useState<KnownFiles>('reading');
  useEffect(() => {
    if (window.location.protocol === 'file:') {
      setKnown('unread');
      return;
    }
    const stop = new AbortController();
    fetch(address, { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .then((found: unknown) => setKnown(isManifest(found) ? found : 'unread'))
      .catch(() => {
        if (!stop.signal.aborted) setKnown('unread');
      });
    return () => stop.abort();
  }, [address]);
  return known;
}

/** Is this the list a build writes? */
export const isManifest = (value: unknown): value is DownloadManifest =>
  typeof value === 'object' && value !== null && 'files' in value && 'edition' in value;
