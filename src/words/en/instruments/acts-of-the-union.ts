/** Acts and conventions of the European Union and of Schengen. */
export const actsOfTheUnion = {
  '2011-99': { title: 'Directive 2011/99/EU on the European protection order', short: 'Directive 2011/99/EU' },
  cisa: {
    title: 'Convention of 19 June 1990 implementing the Schengen Agreement: what is left on police work',
    short: 'Schengen Convention of 1990',
  },
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
  '1182-71': {
    title: 'Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits',
    short: 'Regulation 1182/71',
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
  '606-2013': {
    title: 'Regulation (EU) No 606/2013 on mutual recognition of protection measures in civil matters',
    short: 'Regulation (EU) No 606/2013',
  },
  '2014-41': {
    title: 'Directive 2014/41/EU on the European Investigation Order in criminal matters',
    short: 'Directive 2014/41/EU',
  },
  'mla-2000': {
    title:
      'Convention of 29 May 2000 on Mutual Assistance in Criminal Matters between the Member States of the European Union',
    short: 'EU Convention of 29 May 2000 (mutual assistance)',
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
  '2013-32': {
    title:
      'Directive 2013/32/EU on common procedures for international protection, for applications lodged before 12 June 2026',
    short: 'Directive 2013/32/EU',
  },
  '2024-1348': {
    title: 'Regulation (EU) 2024/1348 establishing a common procedure for international protection',
    short: 'Regulation (EU) 2024/1348',
  },
  '2016-794': {
    title: 'Regulation (EU) 2016/794 on Europol, as amended by Regulation (EU) 2022/991',
    short: 'Europol Regulation (EU) 2016/794',
  },
  '2008-615': {
    title: 'Decisions 2008/615/JHA and 2008/616/JHA on stepping up cross-border cooperation (Prüm)',
    short: 'Prüm Decision 2008/615/JHA',
  },
  '2024-982': {
    title: 'Regulation (EU) 2024/982 on automated search and exchange of data for police cooperation (Prüm II)',
    short: 'Prüm II Regulation (EU) 2024/982',
  },
  '2019-816': {
    title: 'Regulation (EU) 2019/816 on the index of convicted third-country nationals (ECRIS-TCN), not in operation',
    short: 'ECRIS-TCN Regulation (EU) 2019/816',
  },
  '2019-884': {
    title: 'Directive (EU) 2019/884 amending the framework decision on criminal records',
    short: 'Directive (EU) 2019/884',
  },
  '2011-93': {
    title: 'Directive 2011/93/EU on combating the sexual abuse and sexual exploitation of children',
    short: 'Directive 2011/93/EU',
  },
  '2004-38': {
    title: 'Directive 2004/38/EC on the right of Union citizens and their families to move and reside freely',
    short: 'Directive 2004/38/EC',
  },
  '2019-1111': {
    title: 'Council Regulation (EU) 2019/1111 on parental responsibility and child protection (Brussels IIb)',
    short: 'Regulation (EU) 2019/1111',
  },
  '2012-29': {
    title: 'Directive 2012/29/EU on the rights, support and protection of victims of crime',
    short: 'Directive 2012/29/EU',
  },
  '2002-465': {
    title: 'Framework Decision 2002/465/JHA on joint investigation teams',
    short: 'FD 2002/465/JHA',
  },
  '2018-1727': {
    title: 'Regulation (EU) 2018/1727 on the European Union Agency for Criminal Justice Cooperation (Eurojust)',
    short: 'Regulation (EU) 2018/1727 (Eurojust)',
  },
  '2008-976': {
    title: 'Decision 2008/976/JHA on the European Judicial Network',
    short: 'Decision 2008/976/JHA',
  },
  '2023-2844': {
    title: 'Regulation (EU) 2023/2844 on the digitalisation of judicial cooperation',
    short: 'Regulation (EU) 2023/2844',
  },
  '2008-675': {
    title: 'Framework Decision 2008/675/JHA on taking account of convictions in other member States',
    short: 'FD 2008/675/JHA',
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
} as const;
