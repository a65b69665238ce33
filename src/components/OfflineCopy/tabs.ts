const channelName = 'somec-edition';

/** By its runtime file a page knows which edition it is of. Not to be found in the folder copy's tests: then undefined. */
const runtimeHere = (): string | null | undefined =>
  document.querySelector('script[src*="/runtime~main."]')?.getAttribute('src');

/** Tells the other tabs of this site that the edition on the device has changed. */
export function tellOtherTabs(runtime: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(runtime);
  channel.close();
}

/**
 * A tab of another edition is loaded anew when the reader has changed the edition in this or another tab. Answers stay:
 * they are kept in the tab.
 *
 * @returns stops listening
 */
export function followEdition(): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    if (data !== runtimeHere()) window.location.reload();
  };
  return () => channel.close();
}
