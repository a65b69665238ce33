import type { Golden } from './type';

const move = '/mechanisms/fd-2008-947-probation/';
const chapter = '/handbook/moving-supervision/';
const sentence = '/mechanisms/fd-2008-909-custodial/';
const before = '/mechanisms/fd-2009-829-supervision-order/';
const protect = [
  '/mechanisms/epo-2011-99/',
  '/protected-person-moves/',
  '/handbook/orders-that-protect-a-victim/',
] as const;

/** To supervise, to execute, to protect. */
export const supervising: readonly Golden[] = [
  ['transfer of supervision', move, chapter],
  ['transfer probation to another country', move, chapter],
  ['move a probation order', move, chapter],
  ['conditional release supervised abroad', move, chapter, '/mechanisms/coe-1964-supervision/', '/law/'],
  ['licence conditions abroad', move, chapter, '/moving-or-travelling/'],
  ['suspended sentence in another state', move, chapter, '/law/2008-947/'],
  ['which probation measures can be transferred', move, chapter, '/law/2008-947/'],
  ['is six months enough for transfer of supervision', move, chapter, '/law/2008-947/', '/moving-or-travelling/'],
  ['transfer a prisoner', sentence, '/mechanisms/coe-1983-transfer/', '/handbook/moving-a-prison-sentence/'],
  [
    'serve sentence at home',
    sentence,
    '/mechanisms/coe-1983-transfer/',
    '/handbook/moving-a-prison-sentence/',
    '/law/2008-909/',
  ],
  [
    'transfer without consent of the prisoner',
    sentence,
    '/law/ets-167/',
    '/law/2008-909/',
    '/mechanisms/coe-1983-transfer/',
  ],
  ['European supervision order', before, '/handbook/supervision-before-trial/'],
  ['bail conditions abroad', before, '/handbook/supervision-before-trial/', '/released-before-trial/'],
  ['suspect released before trial lives abroad', '/released-before-trial/', before],
  ['Nordic supervision', '/mechanisms/nordic-1963/', '/law/nordic-1963/'],
  ['Norway supervision', '/mechanisms/nordic-1963/', '/states/no/'],
  ['European protection order', ...protect, '/law/2011-99/'],
  ['restraining order abroad', ...protect, '/mechanisms/reg-606-2013/'],
  ['victim moves to another country', ...protect, '/victim-or-child-there/'],
  ['civil protection measure', '/mechanisms/reg-606-2013/', '/law/606-2013/'],
  [
    'no contact order in another state',
    ...protect,
    '/mechanisms/reg-606-2013/',
    '/victim-or-child-there/',
    '/leaving-custody/',
  ],
  ['what do I owe a victim before release', '/leaving-custody/', '/handbook/victims/', '/law/2012-29/'],
  [
    'tell the victim about release',
    '/leaving-custody/',
    '/handbook/victims/',
    '/victim-or-child-there/',
    '/whereabouts-unknown/',
    '/law/2012-29/',
  ],
  ['victims rights', '/law/2012-29/', '/handbook/victims/'],
  ['child protection authority abroad', '/mechanisms/child-protection-', '/law/2019-1111/'],
  ['check an address abroad', '/address-abroad/'],
  ['home leave abroad', '/leaving-custody/'],
  [
    'expel a sex offender EU citizen',
    '/mechanisms/dir-2004-38-police-record/',
    '/law/2004-38/',
    '/leaving-custody/',
    '/mechanisms/',
  ],
  ['measures at home', '/mechanisms/none-national-only/'],
  ['psychiatric order transfer', sentence, move, chapter, '/law/'],
];
