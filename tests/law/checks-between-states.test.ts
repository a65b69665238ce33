import { describe, expect, it } from 'vitest';
import { instrumentBetween, mechanismBetween } from '../../src/advice';
import type { Day, InstrumentId, Place } from '../../src/law';

type Assertion = readonly [from: Place, to: Place, on: Day, instrument: InstrumentId, answer: string, why: string];

/** What a wrong base would fail. Each with its reason; sources stand in the sources of the instrument. */
const assertions: readonly Assertion[] = [
  ['DK', 'SE', '2026-11-23', '2023-977', 'yes', 'Denmark joined by Folketing decision B21'],
  ['IE', 'FR', '2026-11-23', '2018-1862', 'yes', 'Ireland is in the police part of SIS'],
  ['IE', 'FR', '2021-03-14', '2018-1862', 'no', 'the day before Ireland was connected'],
  ['IE', 'FR', '2021-03-15', '2018-1862', 'yes', 'the day Ireland was connected'],
  ['IE', 'FR', '2026-11-23', '2018-1861', 'no', 'Ireland never took up the border part'],
  ['CY', 'DE', '2023-07-24', '2018-1862', 'no', 'Cyprus was connected one day later'],
  ['CY', 'DE', '2023-07-25', '2018-1862', 'yes', 'the day Cyprus was connected'],
  ['CY', 'DE', '2026-11-23', '2018-1861', 'partial', 'no refusal-of-entry alerts until controls are lifted'],
  ['GB', 'FR', '2020-12-31', '2018-1862', 'partial', 'last day of British access'],
  ['GB', 'FR', '2021-01-01', '2018-1862', 'no', 'access lost'],
  ['FR', 'DE', '2000-01-01', '2018-1862', 'unknown', 'days before 2007 were not established'],
  ['GB', 'DE', '2026-11-23', '2023-977', 'no', 'third country; the agreement instead'],
  ['BE', 'FR', '2024-12-11', '2023-977', 'no', 'the day before the Directive applied'],
  ['BE', 'FR', '2024-12-12', '2023-977', 'yes', 'the day the Directive applied'],
  ['BE', 'FR', '2024-12-11', '2006-960', 'yes', 'last day of the framework decision'],
  ['BE', 'FR', '2024-12-12', '2006-960', 'no', 'ended'],
  ['GB', 'NO', '2026-11-23', 'tca-part-three', 'no', 'it links the United Kingdom with member States only'],
  ['GB', 'FR', '2020-12-31', 'tca-part-three', 'no', 'the day before it applied'],
  ['GB', 'FR', '2021-01-01', 'tca-part-three', 'yes', 'first day, provisionally'],
  ['FR', 'DE', '2026-11-23', 'tca-part-three', 'no', 'never between two member States'],
  ['GB', 'NL', '2026-11-23', '2008-947', 'no', 'never applied by the United Kingdom'],
  ['NO', 'NL', '2026-11-23', '2008-947', 'no', 'not Schengen'],
  ['LV', 'NL', '2026-11-23', '2008-947', 'yes', 'both apply it'],
  ['NO', 'SE', '2026-11-23', 'nordic-1963', 'yes', 'Nordic enforcement laws'],
  ['SE', 'DK', '2026-11-23', '2008-947', 'other', 'the Nordic law goes first'],
  ['IE', 'ES', '2020-02-06', '2009-315', 'partial', 'Irish exchange in practice, before its act'],
  ['IE', 'ES', '2020-02-07', '2009-315', 'yes', 'the Irish act commenced'],
  ['NO', 'DE', '2026-11-23', '2002-584', 'yes', 'by the surrender agreement'],
  ['NO', 'GB', '2026-11-23', '2002-584', 'no', 'two outsiders are not linked'],
  ['CH', 'DE', '2026-11-23', '2002-584', 'no', 'no surrender scheme with Switzerland'],
  ['elsewhere', 'DE', '2026-11-23', '2023-977', 'no', 'any other State is outside'],
  ['GB', 'NL', '2026-11-23', 'coe-1964', 'no', 'the United Kingdom is no party to the convention of 1964 either'],
  ['NO', 'NL', '2026-11-23', 'coe-1964', 'no', 'Norway is not on the list of parties'],
  ['IT', 'SE', '2026-11-23', 'coe-1964', 'other', 'between member States FD 2008/947 has taken its place'],
  ['IT', 'elsewhere', '2026-11-23', 'coe-1964', 'unknown', 'some States outside are parties: ask which'],
  ['FR', 'elsewhere', '2026-11-23', '2008-909', 'no', 'member States only'],
  ['IE', 'DE', '2023-05-01', '2008-909', 'unknown', 'Ireland was late'],
  ['IE', 'DE', '2026-11-23', '2008-909', 'yes', 'Ireland legislated in 2023'],
  ['SE', 'DK', '2026-11-23', '2008-909', 'other', 'the Nordic law goes first'],
  ['NO', 'DE', '2026-11-23', '2008-909', 'no', 'not Schengen'],
  ['GB', 'DE', '2020-12-31', '2009-829', 'yes', 'last day of the United Kingdom'],
  ['GB', 'DE', '2021-01-01', '2009-829', 'no', 'the day after'],
  ['BE', 'DE', '2017-05-28', '2009-829', 'unknown', 'the day before the Belgian law'],
  ['BE', 'DE', '2017-05-29', '2009-829', 'yes', 'the Belgian law'],
  ['DK', 'DE', '2026-11-23', '2014-41', 'no', 'Denmark is outside: mutual assistance of 2000'],
  ['IE', 'DE', '2026-11-23', '2014-41', 'no', 'Ireland has not opted in'],
  ['FR', 'DE', '2017-05-21', '2014-41', 'no', 'the day before the end of the time to transpose'],
  ['FR', 'DE', '2017-05-22', '2014-41', 'yes', 'the end of the time to transpose'],
  ['DK', 'DE', '2026-11-23', '606-2013', 'no', 'recital 41'],
  ['IE', 'DE', '2026-11-23', '606-2013', 'yes', 'recital 40'],
  ['DK', 'DE', '2026-11-23', 'mla-2000', 'yes', 'both are parties'],
  ['GR', 'DE', '2026-11-23', 'mla-2000', 'unknown', 'a Greek ratification was not established'],
  ['NO', 'DE', '2026-11-23', 'mla-2000', 'yes', 'parts of it, by agreement'],
  ['NO', 'IS', '2026-11-23', 'mla-2000', 'no', 'two outsiders are not linked'],
  ['IE', 'GB', '2026-11-23', 'mla-2000', 'no', 'ended for the United Kingdom'],
  ['NO', 'GB', '2026-11-23', 'coe-1959', 'yes', 'both are parties'],
  ['FR', 'GB', '2026-11-23', 'coe-1983', 'yes', 'both are parties'],
  ['FR', 'DE', '2026-11-23', 'coe-1983', 'other', 'between member States FD 2008/909 has taken its place'],
  ['FR', 'DE', '2011-12-04', 'coe-1983', 'yes', 'the day before that'],
  ['IE', 'DE', '2026-08-17', '2023-1543', 'no', 'the day before it applied'],
  ['IE', 'DE', '2026-08-18', '2023-1543', 'yes', 'the day it applied; Ireland is in'],
  ['DK', 'DE', '2026-11-23', '2023-1543', 'no', 'Denmark never'],
  ['FR', 'DE', '2026-11-23', '2024-3011', 'no', 'not yet'],
  ['FR', 'DE', '2027-01-31', '2024-3011', 'no', 'the day before it applies'],
  ['FR', 'IE', '2027-02-01', '2024-3011', 'yes', 'the day it applies'],
  ['FR', 'DK', '2027-02-01', '2024-3011', 'no', 'not for Denmark'],
  ['IE', 'DE', '2026-11-23', '2011-99', 'no', 'the protection order of criminal law is not for Ireland'],
  ['DK', 'DE', '2026-11-23', '2011-99', 'no', 'nor for Denmark'],
  ['IE', 'DE', '2026-11-23', '2018-1860', 'no', 'Ireland has no return alerts'],
  ['GB', 'DE', '2026-11-23', '2018-1860', 'no', 'nor has the United Kingdom'],
  ['DK', 'DE', '2026-11-23', '2018-1860', 'yes', 'Denmark joined by Folketing decision B 32'],
  ['FR', 'NO', '2023-03-06', '2018-1860', 'no', 'the day before return alerts began'],
  ['FR', 'NO', '2023-03-07', '2018-1860', 'yes', 'the day they began'],
  ['CY', 'DE', '2023-07-24', '2018-1860', 'no', 'the day before Cyprus was connected'],
  ['CY', 'DE', '2023-07-25', '2018-1860', 'partial', 'how far Cyprus takes part was not established'],
  ['elsewhere', 'DE', '2026-11-23', '2018-1860', 'no', 'Schengen States only'],
  ['FR', 'IE', '2026-11-23', '2022-1190', 'no', 'information alerts have not begun'],
  ['FR', 'GB', '2026-11-23', '2022-1190', 'no', 'not for the United Kingdom'],
  ['FR', 'DE', '2026-11-23', 'sirene-manual', 'yes', 'both are connected to SIS'],
  ['IE', 'FR', '2021-03-14', 'sirene-manual', 'no', 'the day before Ireland was connected'],
  ['IE', 'FR', '2021-03-15', 'sirene-manual', 'partial', 'police alerts only'],
  ['GB', 'FR', '2020-12-31', 'sirene-manual', 'partial', 'last day of British access'],
  ['GB', 'FR', '2021-01-01', 'sirene-manual', 'no', 'no SIRENE Bureau any more'],
  ['CY', 'GR', '2026-11-23', 'schengen-area', 'no', 'no Council decision on Cyprus was found'],
  ['RO', 'HU', '2024-03-30', 'schengen-area', 'no', 'the day before air and sea borders opened'],
  ['RO', 'HU', '2024-03-31', 'schengen-area', 'partial', 'air and sea only'],
  ['RO', 'HU', '2024-12-31', 'schengen-area', 'partial', 'the day before land borders opened'],
  ['RO', 'HU', '2025-01-01', 'schengen-area', 'yes', 'land borders opened'],
  ['BG', 'RO', '2025-01-01', 'schengen-area', 'yes', 'both on the same day'],
  ['HR', 'SI', '2022-12-31', 'schengen-area', 'no', 'the day before Croatia joined'],
  ['HR', 'SI', '2023-01-01', 'schengen-area', 'partial', 'land and sea; air borders followed'],
  ['HR', 'SI', '2023-03-26', 'schengen-area', 'yes', 'air borders too'],
  ['IE', 'FR', '2026-11-23', 'schengen-area', 'no', 'Ireland is outside'],
  ['IT', 'FR', '1997-12-31', 'schengen-area', 'unknown', 'sources differ on the winter of 1997'],
  ['CH', 'LI', '2011-12-18', 'schengen-area', 'no', 'the day before Liechtenstein joined'],
  ['CH', 'LI', '2011-12-19', 'schengen-area', 'yes', 'the day it joined'],
  ['FR', 'DE', '1995-03-26', 'cisa', 'yes', 'the first day'],
  ['FR', 'DE', '2026-11-23', 'cisa', 'partial', 'surveillance and hot pursuit are left'],
  ['FR', 'GB', '2020-12-31', 'cisa', 'partial', 'last day of the British parts'],
  ['FR', 'GB', '2021-01-01', 'cisa', 'no', 'the day after'],
  ['PL', 'DE', '2007-12-20', 'cisa', 'unknown', 'parts applied from accession, which was not established'],
  ['PL', 'DE', '2007-12-21', 'cisa', 'yes', 'full member'],
  ['IE', 'FR', '2026-11-23', 'cisa', 'unknown', 'Ireland takes part in parts'],
  ['FR', 'DE', '2018-05-24', '2016-681', 'no', 'the day before the end of the time to transpose'],
  ['FR', 'IE', '2018-05-25', '2016-681', 'yes', 'Ireland is bound'],
  ['DK', 'DE', '2026-11-23', '2016-681', 'no', 'Denmark is outside'],
  ['GB', 'FR', '2026-11-23', '2016-681', 'yes', 'by the agreement'],
  ['NO', 'DE', '2026-03-31', '2016-681', 'no', 'agreement not in force'],
  ['NO', 'DE', '2026-11-23', '2016-681', 'unknown', 'whether the agreement is in force was not found'],
  ['CH', 'DE', '2026-11-23', '2016-681', 'no', 'no agreement in force was found'],
  ['FR', 'DE', '2026-11-23', '2025-13', 'no', 'the router has not started'],
  ['FR', 'NO', '2025-10-11', '2017-2226', 'no', 'the day before the system started'],
  ['FR', 'NO', '2025-10-12', '2017-2226', 'yes', 'the day it started'],
  ['FR', 'CY', '2026-11-23', '2017-2226', 'no', 'Cyprus stamps passports'],
  ['FR', 'IE', '2026-11-23', '2017-2226', 'no', 'so does Ireland'],
  ['FR', 'DE', '2026-11-23', '2018-1240', 'no', 'not in operation'],
];

/** The answer as an officer reads it. */
function answerOf(from: Place, to: Place, on: Day, instrument: InstrumentId): string {
  const { status, reasons } = instrumentBetween(instrument, from, to, on);
  if (reasons.some(({ code }) => code === 'other-goes-first')) return 'other';
  if (status === 'open') return reasons.some(({ code }) => code === 'partly') ? 'partial' : 'yes';
  return status === 'closed' ? 'no' : 'unknown';
}

describe('between two States on a day', () => {
  it.each(assertions)('%s and %s on %s, %s: %s (%s)', (from, to, on, instrument, answer) => {
    expect(answerOf(from, to, on, instrument)).toBe(answer);
    expect(answerOf(to, from, on, instrument), 'The answer is the same the other way round.').toBe(answer);
  });
});

describe('a route that ended while its text stays', () => {
  it.each([
    ['FR', 'DE', '2008-12-18', 'open'],
    ['FR', 'DE', '2024-12-11', 'open'],
    ['FR', 'DE', '2024-12-12', 'closed'],
    ['RO', 'HU', '2024-12-11', 'unknown'],
    ['RO', 'HU', '2024-12-12', 'closed'],
    ['IE', 'FR', '2024-12-12', 'closed'],
    ['FR', 'GB', '2020-12-31', 'open'],
    ['FR', 'GB', '2021-01-01', 'closed'],
  ] as const)(
    'own-initiative information under Schengen Art 46 between %s and %s on %s: %s',
    (from, to, on, status) => {
      expect(mechanismBetween('cisa-46', from, to, on).status).toBe(status);
    },
  );
});
