// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { planPageWords } from '../../words';
import { examples } from './examples';
import Measures from './index';

afterEach(cleanup);

it('numbers the measures, says who does each, and marks advice that rests on no article', () => {
  render(<Measures {...examples['two measures, counted on from the third']} />);
  expect(screen.getByRole('list').getAttribute('start')).toBe('3');
  const [withArticle, advice] = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(withArticle).toContain('The service that supervises');
  expect(withArticle).toContain('(not yet confirmed)');
  expect(withArticle).not.toContain(planPageWords.doNow.practice);
  expect(advice).toContain(planPageWords.doNow.practice);
});

it('is not there without measures', () => {
  expect(render(<Measures {...examples.none} />).container.innerHTML).toBe('');
});
