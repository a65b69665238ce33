import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const IS: CountrySheet = {
  id: 'IS',
  offices: {
    'police-desk': [
      {
        name: 'National Commissioner of the Icelandic Police, International Department',
        read: official('https://www.logreglan.is/kynntu-ser-loggaeslu-og-almannavarnir/', '2026-11-30'),
        note: 'Also the service office for Schengen cooperation, says its page of 2013.',
      },
    ],
    'sirene-bureau': [
      {
        name: 'National Commissioner of the Icelandic Police, International Department',
        read: secondary(
          'https://cdn.slideserve.com/mandell/number-of-police-officers-720-chiefs-of-police-15',
          '2026-11-30',
        ),
      },
    ],
    'interpol-bureau': [
      {
        name: 'National Commissioner of the Icelandic Police, International Department',
        site: 'https://logreglan.is',
        read: official('https://www.interpol.int/en/Who-we-are/Member-countries/Europe/ICELAND', '2026-11-29'),
      },
    ],
    'europol-unit': [
      {
        name: 'National Commissioner of the Icelandic Police, International Department',
        read: official(
          'https://www.logreglan.is/logreglan/rikislogreglustjori/althjodadeild/erlent-samstarf/',
          '2026-11-30',
        ),
        note: 'Iceland takes part as an operational third party.',
      },
    ],
    records: [
      {
        name: 'Ríkissaksóknari (Director of Public Prosecutions), sakaskrá',
        site: 'https://www.rikissaksoknari.is',
        read: official('https://www.rikissaksoknari.is/sakaskra/sakavottord', '2026-11-30'),
        note: 'Keeps the register; a State outside ECRIS asks through the 1959 Convention.',
      },
    ],
    vetting: 'not-known',
    probation: [
      {
        name: 'Fangelsismálastofnun ríkisins (Prison and Probation Administration)',
        site: 'https://fangelsi.is',
        read: secondary(
          'https://www.vernd.is/index.php/afplanun/reglur-um-afplanun/2-uncategorised/149-loeg-um-refsivist',
          '2026-11-30',
        ),
        note: 'Supervises conditional sentences and conditional release (Act 15/2016).',
      },
    ],
    prison: [
      {
        name: 'Fangelsismálastofnun ríkisins (Prison and Probation Administration)',
        site: 'https://fangelsi.is',
        read: official('https://stjornarradid.is/verkefni/log-og-rettur/fullnusta-refsinga', '2026-11-30'),
      },
    ],
    'fd-2008-947-authority': { notBoundBy: '2008-947' },
    'fd-2008-909-authority': { notBoundBy: '2008-909' },
    'fd-2009-829-authority': { notBoundBy: '2009-829' },
    'epo-authority': { notBoundBy: '2011-99' },
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Persónuvernd',
        site: 'https://www.personuvernd.is/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/isdpa.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'sakavottorð',
      language: 'is',
      read: official('https://island.is/sakavottord', '2026-11-30'),
    },
    {
      thing: 'conditional-release',
      name: 'reynslulausn',
      language: 'is',
      read: official('https://www.rikissaksoknari.is/sakaskra/sakavottord', '2026-11-30'),
    },
  ],
  peculiarities: [
    { gist: 'No ECRIS: ask for criminal records under Arts 13 and 22 of the 1959 Convention on mutual assistance.' },
    {
      gist: 'Supervision moves only between the Nordic States, under their laws of 1963.',
      read: official(
        'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1963-193',
        '2026-11-23',
      ),
    },
    {
      gist: 'Arrest: the surrender agreement with the Union, since 1 November 2019; between Nordic States the Nordic arrest warrant.',
      read: secondary('https://www.ejn-crimjust.europa.eu/ejn/NewsDetail/EN/664', '2026-11-23'),
    },
    {
      gist: 'The Prison and Probation Administration decides whether a sentence moves to or from another Nordic State.',
      read: official('https://stjornarradid.is/verkefni/log-og-rettur/fullnusta-refsinga', '2026-11-30'),
    },
  ],
};
