// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { projectEvents } from '../../words';
import ProjectEvents from './index';

it('says of every meeting that it is over, and offers a file for each and one for all', () => {
  render(<ProjectEvents />);
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(projectEvents.length);
  for (const row of rows) expect(row.textContent).toContain('over');
  const files = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(files).toEqual([...projectEvents.map(({ id }) => id), 'all'].map((name) => `/project/calendar/${name}.ics`));
});
