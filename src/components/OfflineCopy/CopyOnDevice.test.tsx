// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { offline } from '../../words';
import { CopyOnDevice } from './CopyOnDevice';
import type { Edition } from './editions';

const edition: Edition = {
  id: 'one',
  version: '0.2.0',
  commit: { day: '2026-11-25', hash: 'abcdef12' },
  offered: true,
  runtime: '/assets/js/runtime~main.12345678.js',
  files: 830,
  bytes: 30_900_000,
  sent: 7_200_000,
  changes: [],
};
const newer: Edition = { ...edition, id: 'two', version: '0.3.0' };
const copy = { edition, savedOn: '2026-11-26', present: 829 };

afterEach(cleanup);
const show = (state: Partial<Parameters<typeof CopyOnDevice>[0]['state']>) => {
  const onSave = vi.fn();
  const { container } = render(
    <CopyOnDevice
      state={{ at: 'known', copy: undefined, server: undefined, ...state }}
      onSave={onSave}
      onRemove={() => undefined}
    />,
  );
  return { text: container.textContent ?? '', onSave };
};

it('before saving: what it costs, and that nothing happens by itself', () => {
  const { text, onSave } = show({ server: edition });
  expect(text).toContain('About 7 MB to fetch, 31 MB on the device, 830 files.');
  expect(text).toContain(offline.onlyOnPress);
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: offline.button }));
  expect(onSave).toHaveBeenCalledOnce();
});
it('while saving: progress is shown, and told in quarters', () => {
  show({ server: edition, progress: { done: 300, all: 830 } });
  expect((screen.getByRole('progressbar') as HTMLProgressElement).value).toBe(300);
  expect(screen.getByRole('status').textContent).toContain('207 of 830');
  expect((screen.getByRole('button') as HTMLButtonElement).disabled).toBe(true);
});
it('with a copy: which edition, since when, and whether a file is missing', () => {
  const { text } = show({ copy, server: edition });
  expect(text).toContain('edition 0.2.0 of 2026-11-25, saved on 2026-11-26. 829 of 830 files are there.');
  expect(text).toContain(offline.newest);
  expect(screen.getByRole('button', { name: offline.check })).toBeTruthy();
  expect(screen.getByRole('button', { name: offline.remove })).toBeTruthy();
});
it('with an old copy: the newer edition is offered', () => {
  expect(show({ copy, server: newer }).text).toContain('A newer one exists: edition 0.3.0 of 2026-11-25.');
  expect(screen.getByRole('button', { name: offline.bar.change })).toBeTruthy();
});
it('with a copy and no network: says that nobody knows of a newer edition', () => {
  expect(show({ copy }).text).toContain(offline.notAsked);
});
it('a failure says what to do', () => {
  show({ server: edition, failure: 'space' });
  expect(screen.getByRole('status').textContent).toBe(offline.failed.space);
});
it('where no copy is offered any more, there is no button to save one', () => {
  expect(show({ server: { ...edition, offered: false } }).text).toContain(offline.notOffered);
  expect(screen.queryByRole('button')).toBeNull();
});
