import type { Download, DownloadKind } from './type';

const missing = (
  id: string,
  kind: DownloadKind,
  title: string,
  [language, date]: readonly [language: string, date: string],
  note: string,
  looked: string,
): Download => ({ id, kind, title, language, date, note, held: 'not-found', looked });

const unknown = ['not known', 'not known'] as const;
const askUniversity = 'No copy was found. Ask the repository of De Montfort University.';

/** What was announced or must have existed, and could not be found. */
export const downloadsNotFound: readonly Download[] = [
  missing(
    'somec-guidance',
    'handbook',
    'The guidance of the project itself',
    unknown,
    'Announced for offender management and law enforcement; later described as guidance for probation staff.',
    askUniversity,
  ),
  missing(
    'scope-report',
    'report',
    'Report on the scope of the problem',
    unknown,
    'Its main number is on the page of the State Police of Latvia.',
    askUniversity,
  ),
  missing(
    'literature-review',
    'report',
    'Review of existing ways to exchange information',
    unknown,
    'Announced in the newsletter of 2014.',
    askUniversity,
  ),
  missing(
    'recommendations',
    'report',
    'Recommendations for policy and practice',
    unknown,
    'Listed by the university. The list has lost its links; press reports give parts.',
    askUniversity,
  ),
  missing(
    'newsletter-spring',
    'newsletter',
    'Newsletter of spring 2014',
    ['English', 'spring 2014'],
    'It was read for this edition. It prints addresses of persons, so it is not republished.',
    'No public copy was found.',
  ),
  missing(
    'bulletin-august',
    'newsletter',
    'Bulletin of August 2014',
    ['not known', 'August 2014'],
    'Announced in the newsletter of spring 2014. Whether it appeared is not known.',
    'No copy was found.',
  ),
  missing(
    'board-agendas',
    'agenda',
    'Agendas of the project board',
    unknown,
    'Announced for the website.',
    'None was found.',
  ),
  missing(
    'board-minutes',
    'minutes',
    'Minutes of the project board',
    unknown,
    'Announced for the website.',
    'None was found.',
  ),
  missing(
    'leaflets-other',
    'leaflet',
    'Leaflets in other languages',
    unknown,
    'Announced in several languages. Only the Italian one was found.',
    'No other language was found.',
  ),
  missing(
    'website',
    'page',
    'The website of the project, somec-project.eu',
    ['not known', 'from spring 2014'],
    'Announced as live in spring 2014.',
    'No copy was found.',
  ),
];
