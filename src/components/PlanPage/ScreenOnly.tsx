import type { ReactNode } from 'react';

type Props = {
  /** False where paper shows the same. */
  readonly when: boolean;
  readonly children: ReactNode;
};

/** What paper says on an enclosure, and the screen in its place in the plan. */
export function ScreenOnly({ when, children }: Props) {
  return when ? <div data-screen-only>{children}</div> : children;
}
