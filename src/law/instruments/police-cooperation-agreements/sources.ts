import { citer, secondary } from '../../cite';
import type { Sources, Url } from '../../model';
import {
  austrianRegister,
  fedpol,
  finnishMinistry,
  frenchJournal,
  grandDucalPolice,
  irishParliament,
  recommendation,
  spanishJournal,
  swissRegister,
  theHague,
} from './publishers';

/** Each treaty stands with another publisher. */
const at = (address: Url) => citer('police-cooperation-agreements', address);
const cisa = citer('cisa', 'http://data.europa.eu/eli/convention/2000/922/oj');

const benelux = secondary(theHague, '2026-11-25');
const luxembourgPolice = secondary(grandDucalPolice, '2026-11-25');
const swissText =
  'https://fedlex.admin.ch/filestore/fedlex.data.admin.ch/eli/cc/2017/442/20170701/de/html/fedlex-data-admin-ch-eli-cc-2017-442-20170701-de-html.html';
/** The treaty as the French official journal printed it: its opening and first articles were read. */
const blois = secondary('https://legal.tricoteuses.fr/articles/JORFARTI000001277721', '2026-11-30');
const convention = secondary('http://www.pccseesecretariat.si/index.php?item=9&page=static', '2026-11-25');

export const sources = {
  'not-collected': {
    cite: cisa(
      'Art 39(4)-(5)',
      secondary('https://github.com/legalize-dev/legalize-at/blob/main/at/AT-10006045.md', '2026-11-30'),
    ),
    note: 'Agreements of this State with its neighbours were not collected: ask your SPOC which exist for this pair.',
  },
  elsewhere: {
    cite: citer('police-cooperation-agreements', 'http://data.europa.eu/eli/dec/2003/170(1)/oj')(
      'Decision 2003/170/JHA Art 1(1), 5',
      secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/06/32003D0170.md', '2026-11-25'),
    ),
    note: 'Whether a treaty or a liaison officer links you with that State: ask your SPOC.',
  },
  be: {
    cite: at(theHague)('Benelux police treaty of 23 July 2018', benelux),
    note: 'With Luxembourg and the Netherlands since 1 October 2023; joint centre at Luxembourg with Germany and France. Other pairs: ask.',
  },
  nl: {
    cite: at(theHague)('Benelux police treaty of 23 July 2018', benelux),
    note: 'With Belgium and Luxembourg since 1 October 2023; with Germany the treaty of Enschede of 2 March 2005. Other pairs: ask.',
  },
  lu: {
    cite: at(grandDucalPolice)('Agreement of Luxembourg of 24 October 2008', luxembourgPolice),
    note: 'Joint centre at Luxembourg with Belgium, Germany and France; Benelux police treaty since 1 October 2023. Other pairs: ask.',
  },
  de: {
    cite: at(austrianRegister('20004503'))(
      'Treaty with Austria of 10 November and 19 December 2003',
      secondary(
        'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20004503',
        '2026-11-25',
      ),
    ),
    note: 'With Austria since 1 December 2005; with the Netherlands (2 March 2005) and Switzerland (27 April 1999); centre at Luxembourg. Other pairs: ask.',
  },
  fr: {
    cite: at(frenchJournal)('Treaty of Blois of 7 July 1998', blois),
    note: 'Joint centres with Spain, with Switzerland at Geneva, and with Belgium, Germany and Luxembourg at Luxembourg. Other pairs: ask.',
  },
  es: {
    cite: at(frenchJournal)('Treaty of Blois of 7 July 1998', blois),
    note: 'Joint centres with France, the first at Le Perthus in 2002; with Portugal the agreement of Évora of 2005. Other pairs: ask.',
  },
  pt: {
    cite: at(spanishJournal)(
      'Agreement of Évora of 19 November 2005',
      secondary('https://boe.es/diario_boe/txt.php?id=BOE-A-2008-5156', '2026-11-30'),
    ),
    note: 'With Spain, on police and customs at the border; only its opening was read. Other pairs: ask.',
  },
  it: {
    cite: at(fedpol)(
      'Agreement with Switzerland of 14 October 2013',
      secondary('http://ccpd-chiasso.ch/deu/presentazione.aspx', '2026-11-25'),
    ),
    note: 'Joint centre with Switzerland at Chiasso. A page of 2011 names more, at Ventimiglia, Modane and Thörl-Maglern. Other pairs: ask.',
  },
  at: {
    cite: at(swissRegister)(
      'Treaty with Switzerland and Liechtenstein of 4 June 2012',
      secondary(swissText, '2026-11-25'),
    ),
    note: 'With Liechtenstein and Switzerland since 1 July 2017, with Germany since 1 December 2005; party to the convention for south-east Europe. Other pairs: ask.',
  },
  ch: {
    cite: at(fedpol)(
      'Police agreements of Switzerland',
      secondary(
        'https://www.metas.ch/fedpol/en/home/polizei-zusammenarbeit/international/polizeikooperationsabkommen.html',
        '2026-11-25',
      ),
    ),
    note: 'With all five neighbours and some other States; joint centres at Geneva with France and at Chiasso with Italy. Other pairs: ask.',
  },
  li: {
    cite: at(swissRegister)('Treaty with Austria and Switzerland of 4 June 2012', secondary(swissText, '2026-11-25')),
    note: 'With Austria and Switzerland since 1 July 2017. Other pairs: ask.',
  },
  'south-east-europe': {
    cite: at(austrianRegister('20007472'))('Police Cooperation Convention for Southeast Europe', convention),
    note: 'Bulgaria (acceded on 25 September 2008) and Romania (10 October 2007), with Austria, Hungary, Slovenia and six States outside. Other pairs: ask.',
  },
  'hu-si': {
    cite: at(austrianRegister('20007472'))('Police Cooperation Convention for Southeast Europe', convention),
    note: 'The secretariat dates accession to 6 July 2012 (Hungary) and 14 December 2012 (Slovenia); the Austrian gazette names deposits of 11 September 2012 and 20 February 2013. Other pairs: ask.',
  },
  nordic: {
    cite: at(recommendation)(
      'Nordic Police Cooperation Agreement',
      secondary('https://www.taylorfrancis.com/books/9780429503696/chapters/10.4324/9780429503696-3', '2026-11-25'),
    ),
    note: 'Denmark, Finland, Iceland, Norway and Sweden: the present agreement is in force since 2016. Its text was not read. Other pairs: ask.',
  },
  'fi-se': {
    cite: at(finnishMinistry)(
      'Agreement of Finland and Sweden on the border area',
      secondary(finnishMinistry, '2026-11-30'),
    ),
    note: 'With each other since 1 February 2025, for danger to life in the far north; also the Nordic agreement of 2016, not read. Other pairs: ask.',
  },
  'gb-ie': {
    cite: at(irishParliament)(
      'Agreement on police cooperation of 29 April 2002',
      secondary(irishParliament, '2026-11-25'),
    ),
    note: 'Between Ireland and the United Kingdom, for the police of Ireland and of Northern Ireland. Other pairs: ask.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
