import { afterEach, expect, it, vi } from 'vitest';
import { onRouteDidUpdate } from './fetch-on-intent';

afterEach(() => vi.unstubAllGlobals());

it('fetches a page on intent only, from the first page on', () => {
  const prefetch = vi.fn();
  const preload = vi.fn();
  const page = { docusaurus: Object.freeze({ prefetch, preload }) };
  vi.stubGlobal('window', page);
  onRouteDidUpdate({ previousLocation: null });
  page.docusaurus.prefetch('/handbook/');
  page.docusaurus.preload('/handbook/');
  expect(prefetch).not.toHaveBeenCalled();
  expect(preload).toHaveBeenCalledWith('/handbook/');
});
