/** Conventions, agreements, recommendations and rules of others. */
export const otherTexts = {
  echr: {
    title: 'Convention for the Protection of Human Rights and Fundamental Freedoms of 1950 (ETS 5)',
    short: 'European Convention on Human Rights',
  },
  'interpol-rpd': {
    title: 'INTERPOL Rules on the Processing of Data',
    short: 'INTERPOL Rules on the Processing of Data',
  },
  'tca-part-three': {
    title: 'EU-UK Trade and Cooperation Agreement, Part Three',
    short: 'EU-UK TCA Part Three',
  },
  'nordic-1963': {
    title: 'Nordic laws of 1963 on cooperation in the enforcement of sentences',
    short: 'Nordic enforcement laws of 1963',
  },
  'coe-1964': {
    title:
      'European Convention on the Supervision of Conditionally Sentenced or Conditionally Released Offenders of 1964 (ETS 51)',
    short: 'Convention ETS 51 (supervision, 1964)',
  },
  'coe-1959': {
    title: 'European Convention on Mutual Assistance in Criminal Matters of 1959 (ETS 30), with its protocol of 1978',
    short: 'Convention ETS 30 (mutual assistance, 1959)',
  },
  'coe-1983': {
    title: 'Convention on the Transfer of Sentenced Persons of 1983 (ETS 112)',
    short: 'Convention ETS 112 (transfer, 1983)',
  },
  'ets-167': {
    title: 'Additional Protocol of 1997 to the Convention on the Transfer of Sentenced Persons (ETS 167)',
    short: 'Protocol ETS 167 (transfer without consent, 1997)',
  },
  'cets-222': {
    title:
      'Protocol of 2017 amending the Additional Protocol on the transfer of sentenced persons (CETS 222), not in force',
    short: 'Protocol CETS 222 (transfer, 2017)',
  },
  'ets-182': {
    title:
      'Second Additional Protocol of 2001 to the European Convention on Mutual Assistance in Criminal Matters (ETS 182)',
    short: 'Protocol ETS 182 (mutual assistance, 2001)',
  },
  'coe-2007-lanzarote': {
    title:
      'Council of Europe Convention of 2007 on the Protection of Children against Sexual Exploitation and Sexual Abuse (CETS 201)',
    short: 'Lanzarote Convention',
  },
  'coe-2011-istanbul': {
    title:
      'Council of Europe Convention of 2011 on preventing and combating violence against women and domestic violence (CETS 210)',
    short: 'Istanbul Convention',
  },
  'coe-rec-2014-3': {
    title:
      'Recommendation CM/Rec(2014)3 of the Council of Europe on persons likely to commit very serious violent or sexual offences again',
    short: 'CM/Rec(2014)3',
  },
  'coe-rec-2010-1': {
    title: 'Recommendation CM/Rec(2010)1 on the Council of Europe Probation Rules',
    short: 'CM/Rec(2010)1 (Probation Rules)',
  },
  'coe-rec-2012-12': {
    title: 'Recommendation CM/Rec(2012)12 of the Council of Europe concerning foreign prisoners',
    short: 'CM/Rec(2012)12',
  },
  'coe-rec-2021-6': {
    title: 'Recommendation CM/Rec(2021)6 of the Council of Europe on persons accused or convicted of a sexual offence',
    short: 'CM/Rec(2021)6',
  },
  'uk-adequacy': {
    title: 'Implementing Decision (EU) 2021/1773: adequate protection of law enforcement data in the United Kingdom',
    short: 'Decision (EU) 2021/1773 (United Kingdom)',
  },
  'hague-1996': {
    title: 'Hague Convention of 19 October 1996 on parental responsibility and the protection of children',
    short: 'Hague Convention of 1996 (child protection)',
  },
  'police-cooperation-agreements': {
    title: 'Police cooperation agreements of neighbours and regions, joint centres and liaison officers',
    short: 'Police agreements and joint centres',
  },
  'coe-1957': {
    title: 'European Convention on Extradition of 1957 (ETS 24), with its protocols',
    short: 'Convention ETS 24 (extradition, 1957)',
  },
} as const;
