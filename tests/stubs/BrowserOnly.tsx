import type { ReactNode } from 'react';

/** In a test there is a browser. */
export default function BrowserOnly({ children }: { children?: () => ReactNode }) {
  return <>{children?.()}</>;
}
