// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { planWords } from '../../words';
import DecisionRecord from './index';

it('lists what to record, and takes nothing in', () => {
  const { container } = render(<DecisionRecord />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([...planWords.decisionRecordLines]);
  expect(container.querySelector('input, textarea, [contenteditable]')).toBeNull();
});
