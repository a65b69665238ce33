import type { InstrumentId } from '../../law';

/** The name of each legal text, whole and short. */
export const instruments: Readonly<Record<InstrumentId, { readonly title: string; readonly short: string }>> = {
  '2023-977': {
    title: 'Directive (EU) 2023/977 on the exchange of information between law enforcement authorities',
    short: 'Directive (EU) 2023/977',
  },
  '2006-960': {
    title: 'Framework Decision 2006/960/JHA (Swedish Initiative), in force until 11 December 2024',
    short: 'FD 2006/960/JHA',
  },
  '2018-1862': {
    title: 'Regulation (EU) 2018/1862 on the Schengen Information System, police and judicial cooperation',
    short: 'SIS Police Regulation (EU) 2018/1862',
  },
  '2018-1861': {
    title: 'Regulation (EU) 2018/1861 on the Schengen Information System, border checks',
    short: 'SIS Borders Regulation (EU) 2018/1861',
  },
  'interpol-rpd': {
    title: 'INTERPOL Rules on the Processing of Data',
    short: 'INTERPOL Rules on the Processing of Data',
  },
  '2009-315': {
    title: 'Framework Decision 2009/315/JHA on the exchange of criminal records (ECRIS)',
    short: 'FD 2009/315/JHA',
  },
  '2008-947': {
    title: 'Framework Decision 2008/947/JHA on probation measures and alternative sanctions',
    short: 'FD 2008/947/JHA',
  },
  '2002-584': {
    title: 'Framework Decision 2002/584/JHA on the European arrest warrant',
    short: 'FD 2002/584/JHA',
  },
  'tca-part-three': {
    title: 'EU-UK Trade and Cooperation Agreement, Part Three',
    short: 'EU-UK TCA Part Three',
  },
  '1182-71': {
    title: 'Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits',
    short: 'Regulation 1182/71',
  },
  'nordic-1963': {
    title: 'Nordic laws of 1963 on cooperation in the enforcement of sentences',
    short: 'Nordic enforcement laws of 1963',
  },
  '2016-680': {
    title: 'Directive (EU) 2016/680 on data protection in law enforcement',
    short: 'Directive (EU) 2016/680',
  },
  '2008-909': {
    title: 'Framework Decision 2008/909/JHA on custodial sentences and measures involving deprivation of liberty',
    short: 'FD 2008/909/JHA',
  },
  '2009-829': {
    title: 'Framework Decision 2009/829/JHA on supervision measures as an alternative to provisional detention',
    short: 'FD 2009/829/JHA',
  },
  '2011-99': { title: 'Directive 2011/99/EU on the European protection order', short: 'Directive 2011/99/EU' },
  '606-2013': {
    title: 'Regulation (EU) No 606/2013 on mutual recognition of protection measures in civil matters',
    short: 'Regulation (EU) No 606/2013',
  },
  '2014-41': {
    title: 'Directive 2014/41/EU on the European Investigation Order in criminal matters',
    short: 'Directive 2014/41/EU',
  },
  'coe-1964': {
    title:
      'European Convention on the Supervision of Conditionally Sentenced or Conditionally Released Offenders of 1964 (ETS 51)',
    short: 'Convention ETS 51 (supervision, 1964)',
  },
  'mla-2000': {
    title:
      'Convention of 29 May 2000 on Mutual Assistance in Criminal Matters between the Member States of the European Union',
    short: 'EU Convention of 29 May 2000 (mutual assistance)',
  },
  'coe-1959': {
    title: 'European Convention on Mutual Assistance in Criminal Matters of 1959 (ETS 30), with its protocols',
    short: 'Convention ETS 30 (mutual assistance, 1959)',
  },
  'coe-1983': {
    title: 'Convention on the Transfer of Sentenced Persons of 1983 (ETS 112), with its protocols',
    short: 'Convention ETS 112 (transfer, 1983)',
  },
  '2023-1543': {
    title:
      'Regulation (EU) 2023/1543 on European Production Orders and European Preservation Orders for electronic evidence',
    short: 'Regulation (EU) 2023/1543',
  },
  '2024-3011': {
    title: 'Regulation (EU) 2024/3011 on the transfer of proceedings in criminal matters, applied from 1 February 2027',
    short: 'Regulation (EU) 2024/3011',
  },
  '2018-1860': {
    title: 'Regulation (EU) 2018/1860 on the Schengen Information System, return of third-country nationals',
    short: 'SIS Return Regulation (EU) 2018/1860',
  },
  '2022-1190': {
    title: 'Regulation (EU) 2022/1190 on information alerts in the Schengen Information System, not yet in use',
    short: 'Regulation (EU) 2022/1190 (information alerts)',
  },
  'sirene-manual': {
    title: 'SIRENE Manual (Implementing Decision 2013/115/EU, renewed in 2021): messages around SIS alerts',
    short: 'SIRENE Manual',
  },
  cisa: {
    title: 'Convention of 19 June 1990 implementing the Schengen Agreement: what is left on police work',
    short: 'Schengen Convention of 1990',
  },
  'schengen-area': {
    title: 'Area without controls at internal borders (Schengen Borders Code, Regulation (EU) 2016/399)',
    short: 'Schengen area without internal controls',
  },
  '2016-681': {
    title: 'Directive (EU) 2016/681 on passenger name records (PNR)',
    short: 'PNR Directive (EU) 2016/681',
  },
  '2025-13': {
    title: 'Regulation (EU) 2025/13 on advance passenger information for law enforcement, not yet in use',
    short: 'Regulation (EU) 2025/13 (API)',
  },
  '2017-2226': {
    title: 'Regulation (EU) 2017/2226 on the Entry/Exit System (EES)',
    short: 'EES Regulation (EU) 2017/2226',
  },
  '2018-1240': {
    title:
      'Regulation (EU) 2018/1240 on the European Travel Information and Authorisation System (ETIAS), not yet in use',
    short: 'ETIAS Regulation (EU) 2018/1240',
  },
};
