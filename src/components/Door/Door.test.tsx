// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples';
import Door from './index';

it.each(Object.entries(examples))('%s: the title is the heading and the link', (_name, props) => {
  render(<Door {...props} />);
  const heading = screen.getByRole('heading', { level: 2, name: props.title });
  expect(heading.querySelector('a')?.getAttribute('href')).toBe(props.to);
  expect(screen.getByText(props.text)).toBeTruthy();
});
