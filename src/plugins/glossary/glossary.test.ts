import { expect, it } from 'vitest';
import { withGlossary } from './index';

it('what the bundler keeps between builds is tied to the glossary', () => {
  expect(withGlossary({ cache: { type: 'persistent', version: 'client-1' } })).toEqual({
    cache: { version: expect.stringMatching(/^client-1 glossary [0-9a-f]{8}$/) },
  });
});

it('where the bundler keeps nothing, nothing is added', () => {
  expect(withGlossary(undefined)).toEqual({});
  expect(withGlossary({ cache: false })).toEqual({});
});
