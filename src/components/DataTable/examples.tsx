import type { ComponentProps } from 'react';
import type DataTable from './index';

export const examples = {
  'two rows': {
    children: [
      <thead key="head">
        <tr>
          <th>You are</th>
          <th>You may</th>
        </tr>
      </thead>,
      <tbody key="body">
        <tr>
          <td>Probation</td>
          <td>ask the police</td>
        </tr>
        <tr>
          <td>Police</td>
          <td>send</td>
        </tr>
      </tbody>,
    ],
  },
} satisfies Record<string, ComponentProps<typeof DataTable>>;
