import { expect, it } from 'vitest';
import { actAndArticle, justNamed } from './act-and-article';

it('the name of an act ends at the first comma outside brackets', () => {
  expect(actAndArticle('Directive (EU) 2023/977, Art 7')).toEqual(['Directive (EU) 2023/977', 'Art 7']);
  expect(actAndArticle('Convention ETS 30 (mutual assistance, 1959), Art 1')).toEqual([
    'Convention ETS 30 (mutual assistance, 1959)',
    'Art 1',
  ]);
  expect(actAndArticle('SIRENE Manual')).toEqual(['SIRENE Manual', '']);
});

it('an act is not just named where another act follows it', () => {
  const act = 'Directive (EU) 2016/680';
  expect(justNamed(act, 'Send the conclusion only (Directive (EU) 2016/680 Art 10).')).toBe(true);
  expect(justNamed(act, 'Directive (EU) 2016/680, Art 10; FD 2009/315/JHA, Art 9')).toBe(false);
  expect(justNamed(act, 'Ask the owner first.')).toBe(false);
});
