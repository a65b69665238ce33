// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookUp, territories } from '../../words';
import { localDay } from '../Flow/local-day';
import BetweenStates from './index';

const words = lookUp.between;
beforeEach(() => window.history.replaceState(null, '', '/between/'));
afterEach(cleanup);

const show = (hash = '') => {
  window.history.replaceState(null, '', `/between/${hash}`);
  render(
    <StrictMode>
      <BetweenStates />
    </StrictMode>,
  );
};
const pick = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = () => fireEvent.click(screen.getByRole('button', { name: words.show }));
const alertText = () => screen.getByRole('alert').textContent;

describe('two States and a day', () => {
  it('offers every place, by name, and begins with the day of the reader', () => {
    show();
    const options = within(screen.getByLabelText(words.from)).getAllByRole('option');
    expect(options).toHaveLength(Object.keys(territories).length + 1);
    expect(options.at(1)?.textContent).toBe('Austria');
    expect(options.at(-1)?.textContent).toBe(words.elsewhere);
    expect((screen.getByLabelText(words.day) as HTMLInputElement).value).toBe(localDay());
  });

  it('writes the address when Show is pressed, not before, and gives the focus to the answer', async () => {
    show();
    pick(words.from, 'DE');
    pick(words.to, 'IE');
    pick(words.day, '2026-11-23');
    expect(window.location.hash).toBe('');
    press();
    expect(window.location.hash).toBe('#DE-IE-2026-11-23');
    const heading = await screen.findByRole('heading', { name: 'Germany and Ireland on 2026-11-23' });
    expect(document.activeElement).toBe(heading);
  });

  it('reads the address on arrival and when the reader goes back', async () => {
    show('#DE-IE-2026-11-23');
    await screen.findByRole('heading', { name: 'Germany and Ireland on 2026-11-23' });
    act(() => {
      window.history.replaceState(null, '', '/between/#LV-elsewhere-2024-05-01');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await screen.findByRole('heading', { name: 'Latvia and another State on 2024-05-01' });
    expect((screen.getByLabelText(words.to) as HTMLSelectElement).value).toBe('elsewhere');
  });
});

describe('what cannot be asked gets a sentence that names what is allowed, and no table', () => {
  it.each([
    ['#DE-IE', words.errors.address],
    ['#XX-IE-2026-11-23', words.errors.from],
    ['#DE-DE-2026-11-23', words.errors.same],
    ['#DE-IE-1949-12-31', words.errors.day],
  ])('%s', (hash, sentence) => {
    show(hash);
    expect(alertText()).toContain(sentence);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(screen.queryByRole('heading', { name: /\bon\b/ })).toBeNull();
    expect(window.location.hash).toBe(hash);
  });

  it('nothing chosen', () => {
    show();
    press();
    expect(alertText()).toContain(words.errors.from);
    expect(alertText()).toContain(words.errors.to);
    expect(window.location.hash).toBe('');
  });
});
