import type { ComponentProps } from 'react';
import Ask from '../Ask';
import type Form from './index';

export const examples = {
  'one line to fill in': {
    children: (
      <>
        <h2>Receipt request</h2>
        <Ask>Sent on</Ask>
      </>
    ),
  },
} satisfies Record<string, ComponentProps<typeof Form>>;
