import { type ComponentType, useEffect, useState } from 'react';

/**
 * Says that a newer edition exists than the one read from this device. Its parts are fetched only where a worker
 * serves this page: a reader without a copy pays nothing for it. The first frame is empty, as the server's.
 */
export default function EditionBar() {
  const [Bar, setBar] = useState<ComponentType>();
  useEffect(() => {
    // Without a copy, and in the folder copy, no worker serves the page.
    if (navigator.serviceWorker?.controller)
      import('./NewerEdition').then(
        ({ NewerEdition }) => setBar(() => NewerEdition),
        () => undefined, // Without a network there is nothing to say of a newer edition.
      );
  }, []);
  return Bar ? <Bar /> : null;
}
