import { describe, expect, it } from 'vitest';
import type { Day, MechanismId, Place } from '../law';
import { instrumentBetween, mechanismBetween } from './where';

const today = '2026-11-23';
const between = (id: MechanismId, from: Place, to: Place, day: Day = today) => {
  const { status, reasons } = mechanismBetween(id, from, to, day);
  return [status, ...reasons.map(({ code, place }) => (place === undefined ? code : `${code} ${place}`))];
};

describe('both must be bound', () => {
  it('open between two that are', () => {
    expect(between('fd-2008-947-probation', 'LV', 'NL')).toEqual(['open', 'bound LV', 'bound NL']);
  });

  it.each(['GB', 'NO', 'elsewhere'] as const)('closed with %s outside, and only that side is named', (outside) => {
    expect(between('fd-2008-947-probation', 'LV', outside)).toEqual(['closed', `not-bound ${outside}`]);
    expect(between('fd-2008-947-probation', outside, 'LV')).toEqual(['closed', `not-bound ${outside}`]);
  });

  it('closed with both outside, and both are named', () => {
    expect(between('fd-2008-947-probation', 'GB', 'NO')).toEqual(['closed', 'not-bound GB', 'not-bound NO']);
  });
});

describe('law that is not in operation', () => {
  it('is closed between two that are bound, and the source says why', () => {
    expect(between('ecris-tcn', 'FR', 'DE')).toEqual(['closed', 'not-live', 'bound FR', 'bound DE']);
    expect(instrumentBetween('2019-816', 'FR', 'DE', today).reasons[1]?.source).toBe('in-force-not-live');
  });

  it('names the side outside first, where there is one', () => {
    expect(between('ecris-tcn', 'IE', 'ES')).toEqual(['closed', 'not-bound IE']);
  });
});

describe('a child in danger has a channel with every neighbour that is a party', () => {
  it('the Regulation between member States, the convention of 1996 beyond', () => {
    expect(between('child-protection-2019-1111', 'IE', 'DE')[0]).toBe('open');
    expect(between('child-protection-hague-1996', 'IE', 'DE')).toEqual(['closed', 'other-goes-first']);
    expect(between('child-protection-2019-1111', 'GB', 'DE')[0]).toBe('closed');
    expect(between('child-protection-hague-1996', 'GB', 'DE')[0]).toBe('open');
    expect(between('child-protection-hague-1996', 'DK', 'NO')[0]).toBe('open');
    expect(between('child-protection-hague-1996', 'IS', 'DE')[0]).toBe('unknown');
  });
});

describe('an exception has a first day', () => {
  it.each([
    ['2011-12-05', 'open'],
    ['2011-12-06', 'closed'],
  ] as const)('the convention of 1964 between two member States on %s: %s', (day, status) => {
    expect(between('coe-1964-supervision', 'IT', 'SE', day)[0]).toBe(status);
  });

  it('with a State that joined later, from the day it joined', () => {
    expect(between('coe-1964-supervision', 'IT', 'HR', '2013-06-30')[0]).toBe('open');
    expect(between('coe-1964-supervision', 'IT', 'HR', '2013-07-01')).toEqual(['closed', 'other-goes-first']);
  });
});

describe('an outsider is linked with members only', () => {
  it('open between a member and an outsider, by the agreement of the outsider', () => {
    expect(mechanismBetween('eaw', 'LV', 'IS', today)).toMatchObject({
      status: 'open',
      via: 'EU-Iceland/Norway surrender agreement',
    });
  });

  it('no agreement is named between two members', () => {
    expect(mechanismBetween('eaw', 'LV', 'NL', today)).not.toHaveProperty('via');
  });

  it.each([
    ['IS', 'NO'],
    ['NO', 'GB'],
  ] as const)('two outsiders are not linked: %s and %s', (from, to) => {
    expect(between('eaw', from, to)).toEqual(['closed', 'outsiders-are-not-linked', `bound ${from}`, `bound ${to}`]);
  });

  it('a State that takes no part at all is not bound', () => {
    expect(between('eaw', 'LV', 'CH')).toEqual(['closed', 'not-bound CH']);
  });
});

describe('in force and not in use', () => {
  it('closed between two that are bound, and both are named for their sources', () => {
    expect(between('pruem-ii-facial', 'IE', 'NL')).toEqual(['closed', 'not-live', 'bound IE', 'bound NL']);
  });

  it('a State that is not bound closes it first', () => {
    expect(between('pruem-ii-facial', 'DK', 'SE')).toEqual(['closed', 'not-bound DK']);
  });
});

describe('the United Kingdom with a member State', () => {
  it('has its own mechanism for comparisons: the one of the Prüm decisions is closed', () => {
    expect(between('pruem-dna', 'GB', 'DE')).toEqual(['closed', 'closed-for-this-state GB']);
    expect(between('tca-pruem', 'GB', 'DE')[0]).toBe('open');
  });

  it('open in both directions', () => {
    expect(between('tca-surrender', 'LV', 'GB')[0]).toBe('open');
    expect(between('tca-surrender', 'GB', 'IE')[0]).toBe('open');
  });

  it('closed between two member States', () => {
    expect(between('tca-surrender', 'LV', 'NL')).toEqual([
      'closed',
      'only-the-united-kingdom-with-a-member-state',
      'bound LV',
      'bound NL',
    ]);
  });

  it('closed with a State outside the agreement', () => {
    expect(between('tca-surrender', 'GB', 'NO')).toEqual(['closed', 'not-bound NO']);
  });

  it('not yet the day before, open from the first day', () => {
    expect(between('tca-surrender', 'LV', 'GB', '2020-12-31')[0]).toBe('closed');
    expect(between('tca-surrender', 'LV', 'GB', '2020-12-31')[1]).toMatch(/^not-yet/);
    expect(between('tca-surrender', 'LV', 'GB', '2021-01-01')[0]).toBe('open');
  });
});

describe('pairs for which another law goes first', () => {
  it.each([
    ['SE', 'DK'],
    ['DK', 'SE'],
    ['SE', 'FI'],
  ] as const)('closed from %s to %s: the Nordic law goes first', (from, to) => {
    expect(between('fd-2008-947-probation', from, to)).toEqual(['closed', 'other-goes-first']);
    expect(between('nordic-1963', from, to)[0]).toBe('open');
  });

  it('not established between Denmark and Finland', () => {
    expect(between('fd-2008-947-probation', 'DK', 'FI')).toEqual(['unknown', 'probably-other-goes-first']);
  });

  it('plays no part with a third State', () => {
    expect(between('fd-2008-947-probation', 'SE', 'LV')[0]).toBe('open');
  });

  it('plays no part before the law is in use', () => {
    expect(between('fd-2008-947-probation', 'DK', 'FI', '2011-12-05')).toEqual(['closed', 'not-yet DK', 'not-yet FI']);
    expect(between('fd-2008-947-probation', 'DK', 'FI', '2011-12-06')[0]).toBe('unknown');
  });
});

describe('the same place twice', () => {
  it('closed for one State', () => {
    expect(between('eaw', 'LV', 'LV')).toEqual(['closed', 'same-place LV']);
  });

  it('not for elsewhere: that may be two States', () => {
    expect(instrumentBetween('interpol-rpd', 'elsewhere', 'elsewhere', today).status).toBe('open');
  });
});

describe('bound, but without this mechanism', () => {
  it.each([
    ['eaw', 'GB'],
    ['ecris-criminal-proceedings', 'GB'],
    ['ecris-other-purposes', 'GB'],
    ['sis-24-refusal-of-entry', 'CY'],
  ] as const)('%s is closed for %s, in both directions', (id, state) => {
    expect(between(id, 'LV', state)).toEqual(['closed', `closed-for-this-state ${state}`]);
    expect(between(id, state, 'LV')).toEqual(['closed', `closed-for-this-state ${state}`]);
  });

  it('the reason names its source', () => {
    expect(mechanismBetween('eaw', 'LV', 'GB', today).reasons[0]?.source).toBe('gb-title-vii');
  });

  it('the arrest warrant with the United Kingdom was open on the last day of 2020, and not the day after', () => {
    expect(between('eaw', 'LV', 'GB', '2020-12-31')[0]).toBe('open');
    expect(between('eaw', 'LV', 'GB', '2021-01-01')[0]).toBe('closed');
  });
});

describe('law that begins and law that ends', () => {
  it('the directive: not yet the day before, open on the day', () => {
    expect(between('dir-2023-977-request', 'LV', 'NL', '2024-12-11')).toEqual(['closed', 'not-yet LV', 'not-yet NL']);
    expect(between('dir-2023-977-request', 'LV', 'NL', '2024-12-12')[0]).toBe('open');
  });

  it('the framework decision before it: open on its last day, ended the day after', () => {
    expect(between('fd-2006-960', 'LV', 'NL', '2024-12-11')[0]).toBe('open');
    expect(between('fd-2006-960', 'LV', 'NL', '2024-12-12')).toEqual(['closed', 'ended LV', 'ended NL']);
  });

  it('not established while one first day is not, and only from the day the base was compiled open', () => {
    expect(between('dir-2023-977-request', 'LV', 'IS', '2026-11-22')).toEqual([
      'unknown',
      'bound LV',
      'not-established IS',
    ]);
    expect(between('dir-2023-977-request', 'LV', 'IS', '2026-11-23')[0]).toBe('open');
  });

  it('one side outside closes although the other is not established', () => {
    expect(between('dir-2023-977-request', 'IS', 'GB', '2026-11-22')).toEqual(['closed', 'not-bound GB']);
  });
});

describe('an INTERPOL diffusion', () => {
  it('closed between two States that use the Schengen system', () => {
    expect(between('interpol-diffusion', 'LV', 'NL')).toEqual(['closed', 'schengen-channels-go-first']);
  });

  it.each(['GB', 'elsewhere'] as const)('open with %s outside it', (to) => {
    expect(between('interpol-diffusion', 'LV', to)[0]).toBe('open');
  });

  it('closed with Ireland from the day it was connected, not before', () => {
    expect(between('interpol-diffusion', 'LV', 'IE', '2021-03-14')[0]).toBe('open');
    expect(between('interpol-diffusion', 'LV', 'IE', '2021-03-15')[0]).toBe('closed');
  });

  it('a notice goes on beside the Schengen system', () => {
    expect(between('interpol-red', 'LV', 'NL')[0]).toBe('open');
  });
});

describe('what your own law lets you do', () => {
  it('is open everywhere, at home too', () => {
    expect(between('none-national-only', 'LV', 'elsewhere')).toEqual(['open']);
    expect(between('none-national-only', 'LV', 'LV')).toEqual(['open']);
  });
});
