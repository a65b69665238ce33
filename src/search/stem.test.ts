import { expect, it } from 'vitest';
import { stem } from './stem';

it.each([
  ['alerts', 'alert'],
  ['shared', 'sharing'],
  ['authorities', 'authority'],
  ['transferred', 'transfer'],
  ['planning', 'plan'],
  ['releases', 'release'],
])('%s and %s meet', (one, other) => expect(stem(one)).toBe(stem(other)));

it('a word keeps an end that is no ending', () => {
  expect(stem('status')).toBe('status');
  expect(stem('press')).not.toBe(stem('pre'));
  expect(stem('36(2)')).toBe('36(2)');
});
