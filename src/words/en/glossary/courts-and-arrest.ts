import type { Term } from '../../types';

/** Terms of arrest, surrender, evidence and judicial networks. */
export const courtsAndArrest: readonly Term[] = [
  {
    id: 'judicial-authority',
    term: 'judicial authority',
    means: 'A court, a judge or a prosecutor, as each text says.',
    see: ['validation', 'competent-authority'],
    source: '2014-41/art-2(c)',
  },
  {
    id: 'arrest-warrant',
    term: 'European arrest warrant',
    abbreviation: 'EAW',
    means: 'A judicial decision to have a person arrested and handed over for prosecution or to serve a sentence.',
    see: ['surrender', 'red-notice'],
    source: '2002-584/art-1(1)',
  },
  {
    id: 'surrender',
    term: 'surrender',
    means:
      'Handing over a person on a warrant: between member States, with Iceland and Norway, and with the United Kingdom.',
    see: ['arrest-warrant', 'extradition', 'tca'],
    source: '2002-584/art-23',
  },
  {
    id: 'extradition',
    term: 'extradition',
    means:
      'Handing over a person under a convention or treaty, on a request with papers. A State need not hand over its own nationals.',
    see: ['surrender', 'provisional-arrest'],
    source: 'coe-1957/art-1',
  },
  {
    id: 'provisional-arrest',
    term: 'provisional arrest',
    means:
      'Arrest in urgent cases, before the request for extradition has arrived. It may end after 18 days and never lasts over 40.',
    see: ['extradition', 'red-notice'],
    source: 'coe-1957/art-16(4)',
  },
  {
    id: 'time-bar',
    term: 'time bar',
    alsoCalled: ['limitation'],
    means: 'The end of the time in which an offence can be prosecuted or a sentence carried out.',
    see: ['extradition'],
    source: 'coe-1957/art-10',
    foundAs: ['barred by time', 'time-barred'],
    everyday: true,
  },
  {
    id: 'mutual-assistance',
    term: 'mutual assistance',
    alsoCalled: ['mutual legal assistance'],
    means:
      'Help between judicial authorities in proceedings on offences, under the conventions of 1959 and 2000 and the TCA.',
    see: ['investigation-order', 'letters-rogatory'],
    source: 'coe-1959/art-1',
  },
  {
    id: 'letters-rogatory',
    term: 'letters rogatory',
    alsoCalled: ['letter of request'],
    means: 'A written request of a judicial authority that another State take evidence, in the way of its own law.',
    see: ['mutual-assistance'],
    source: 'coe-1959/art-3',
  },
  {
    id: 'investigation-order',
    term: 'European Investigation Order',
    abbreviation: 'EIO',
    alsoCalled: ['investigation order'],
    means:
      'An order of a judicial authority to take evidence in another member State. It needs proceedings: it is no tool to prevent.',
    see: ['validation', 'evidence', 'mutual-assistance'],
    source: '2014-41/art-4',
  },
  {
    id: 'validation',
    term: 'validation',
    means: 'The yes of a judge, court or prosecutor to an order that police or another body has drawn up.',
    see: ['investigation-order', 'judicial-authority'],
    source: '2014-41/art-2(c)',
    foundAs: ['validated', 'validate', 'validates'],
  },
  {
    id: 'production-order',
    term: 'European Production Order',
    alsoCalled: ['production order'],
    means:
      'An order that a provider hand over electronic data, due within ten days. Only for criminal proceedings or a sentence fled from.',
    see: ['preservation-order', 'evidence'],
    source: '2023-1543/art-10(2)',
    foundAs: ['order for electronic evidence', 'order for data'],
  },
  {
    id: 'preservation-order',
    term: 'European Preservation Order',
    alsoCalled: ['preservation order'],
    means: 'An order that a provider keep electronic data for 60 days, until they are asked for.',
    see: ['production-order'],
    source: '2023-1543/art-11(1)',
    foundAs: ['order to preserve'],
  },
  {
    id: 'evidence',
    term: 'evidence',
    means:
      'What a court may use. Information from police channels becomes evidence only if the State that gave it agrees.',
    see: ['intelligence', 'investigation-order'],
    source: '2023-977/art-1(4)',
    everyday: true,
  },
  {
    id: 'eurojust',
    term: 'Eurojust',
    means:
      'The agency of the Union that supports and coordinates prosecutions of serious crime in two or more member States.',
    see: ['ejn', 'investigation-team'],
    source: '2018-1727/art-2(1)',
  },
  {
    id: 'ejn',
    term: 'European Judicial Network',
    abbreviation: 'EJN',
    alsoCalled: ['Judicial Network'],
    means: 'Contact points in every member State who help authorities find and reach their counterpart.',
    see: ['judicial-atlas', 'eurojust'],
    source: '2008-976/art-4',
  },
  {
    id: 'judicial-atlas',
    term: 'Judicial Atlas',
    means: 'A tool of the Judicial Network for finding the competent authority. It is information, not law.',
    see: ['ejn'],
    source: '2008-976/art-7',
    foundAs: ['Atlas'],
  },
  {
    id: 'transfer-of-proceedings',
    term: 'transfer of criminal proceedings',
    alsoCalled: ['transfer of proceedings'],
    means:
      'One State takes over the case of another, if justice is better served there. The new rules apply from 1 February 2027.',
    see: ['eurojust'],
    source: '2024-3011/art-35',
    foundAs: ['transfer of a case', 'transfer of the case'],
  },
];
