import type { Term } from '../../types';
import { pageRead } from './checked-by';

/** Terms of criminal records, of vetting, and of the United Kingdom's part in both. */
export const criminalRecords: readonly Term[] = [
  {
    id: 'ecris',
    term: 'European Criminal Records Information System',
    abbreviation: 'ECRIS',
    means:
      'The way member States exchange criminal records: national registers that talk to each other. Nothing is stored in the middle.',
    see: ['central-authority', 'state-of-nationality', 'ecris-tcn'],
    source: '2019-884/fd-art-1(c)',
  },
  {
    id: 'central-authority',
    term: 'central authority',
    means:
      'The office that a State names for requests and replies. For records and for child protection these are different offices.',
    see: ['ecris', 'acro'],
    source: '2009-315/art-3',
  },
  {
    id: 'conviction',
    term: 'conviction',
    means: 'For criminal records: a final decision of a criminal court, as far as it is entered in the register.',
    see: ['criminal-record'],
    source: '2009-315/art-2',
    everyday: true,
  },
  {
    id: 'criminal-record',
    term: 'criminal record',
    means:
      'The national register of convictions. What enters it, who may see it and when entries go differ from State to State.',
    see: ['erasure', 'spent-conviction', 'empty-reply'],
    source: '2009-315/art-2',
    everyday: true,
  },
  {
    id: 'convicting-state',
    term: 'convicting State',
    means:
      'The State whose court passed the sentence. It tells each State of nationality of the convictions it enters.',
    see: ['state-of-nationality', 'record-notification'],
    source: '2009-315/art-4(2)',
  },
  {
    id: 'state-of-nationality',
    term: 'State of nationality',
    means:
      'The State whose citizen the person is. It stores what other member States tell it and passes it on when asked.',
    see: ['convicting-state', 'state-of-residence', 'ecris'],
    source: '2009-315/art-5(1)',
  },
  {
    id: 'state-of-residence',
    term: 'State of residence',
    means: 'The State where the person lives. Nobody pushes convictions to it: it must ask.',
    see: ['state-of-nationality'],
    source: '2009-315/art-4(2)',
  },
  {
    id: 'record-notification',
    term: 'notification',
    means:
      'A conviction that reaches the State of nationality unasked, because the person is its national. It is stored there.',
    see: ['convicting-state', 'record-reply'],
    source: '2009-315/art-4(2)',
    everyday: true,
  },
  {
    id: 'record-reply',
    term: 'reply',
    means:
      'The answer to a record request. It stays with the purpose for which it was asked, save against an immediate and serious threat to public security.',
    see: ['record-notification', 'purpose-limitation', 'empty-reply'],
    source: '2009-315/art-9(3)',
    everyday: true,
  },
  {
    id: 'empty-reply',
    term: 'empty reply',
    alsoCalled: ['no entry', 'empty record'],
    means:
      'A record reply without entries. It may mean the wrong State, an erased entry, a missing notification or another identity.',
    see: ['erasure', 'spent-conviction', 'state-of-nationality'],
    source: 'ours',
    foundAs: ['empty answer', 'no entries'],
  },
  {
    id: 'own-record',
    term: 'own record',
    means:
      'The record that a person asks for about himself or herself. The State asked may turn to other member States for it.',
    see: ['ecris', 'right-of-access'],
    source: '2009-315/art-6(2)',
  },
  {
    id: 'spent-conviction',
    term: 'spent conviction',
    means:
      'A conviction that no longer counts, or no longer shows, after a time set by law. The United Kingdom holds most of them back.',
    see: ['erasure', 'empty-reply'],
    source: 'tca-part-three/title-ix-spent',
    foundAs: ['spent'],
  },
  {
    id: 'erasure',
    term: 'erasure',
    means: 'Taking data out for good: an entry from a register, or personal data that may no longer be kept.',
    see: ['restriction', 'spent-conviction'],
    source: '2016-680/art-5',
    foundAs: ['erase', 'erased', 'erases'],
    everyday: true,
  },
  {
    id: 'ecris-tcn',
    term: 'index of convicted third-country nationals',
    abbreviation: 'ECRIS-TCN',
    means:
      'A central index of which States hold convictions of a third-country national. It works only from a day that the Commission sets.',
    see: ['ecris', 'third-country-national'],
    source: '2019-816/art-35(4)',
  },
  {
    id: 'third-country-national',
    term: 'third-country national',
    abbreviation: 'TCN',
    means: 'Somebody who is not a citizen of the Union. For the index of convictions stateless persons count too.',
    see: ['ecris-tcn', 'third-state'],
    source: '2019-816/art-2',
  },
  {
    id: 'vetting',
    term: 'vetting',
    means:
      'Checking a person before work or volunteering, above all with children. A purpose of its own, with its own request.',
    see: ['professional-ban', 'purpose'],
    source: '2011-93/art-10(2)',
  },
  {
    id: 'professional-ban',
    term: 'professional ban',
    alsoCalled: ['disqualification'],
    means:
      'A ban on work with direct and regular contact with children after a conviction. It binds in the State that ordered it.',
    see: ['vetting'],
    source: '2011-93/art-10(1)',
    foundAs: ['ban from work', 'barred from'],
  },
  {
    id: 'register-duty',
    term: 'duty to register',
    alsoCalled: ['notification duty', 'notification requirements'],
    means:
      'A duty of some convicted persons to tell police their address and journeys. Not every State has one, and the rules differ.',
    see: ['supervision'],
    source: pageRead(
      'College of Policing: travelling abroad (England and Wales)',
      'https://www.college.police.uk/app/major-investigation-and-public-protection/managing-sexual-offenders-and-violent-offenders/travelling-abroad',
    ),
    foundAs: ['register duty', 'duty to report changes', 'registration duty'],
  },
  {
    id: 'tca',
    term: 'Trade and Cooperation Agreement',
    abbreviation: 'TCA',
    means:
      'The agreement between the Union and the United Kingdom. Part Three covers police and criminal justice; it opens no SIS.',
    see: ['acro', 'surrender'],
    source: 'tca-part-three/not-covered',
  },
  {
    id: 'acro',
    term: 'ACRO Criminal Records Office',
    abbreviation: 'ACRO',
    means: 'The central authority of the United Kingdom for exchanging criminal records.',
    see: ['tca', 'central-authority'],
    source: 'tca-part-three/title-ix-authority',
  },
];
