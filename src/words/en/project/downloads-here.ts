import type { Download } from './type';

const leaflet = (about: string, title: string, note: string): Download => ({
  id: `leaflet-for-${about}`,
  title,
  kind: 'leaflet',
  language: 'English',
  date: 'edition',
  note,
  held: 'here',
  file: `/pdf/leaflet-for-${about}.pdf`,
  made: 'later',
  otherwise: 'Open the page of the same name on this site and print it: two sheets at most.',
});

const book = (id: string, title: string, file: string, note: string): Download => ({
  id,
  title,
  kind: 'handbook',
  language: 'English',
  date: 'edition',
  note,
  held: 'here',
  file: `/pdf/${file}.pdf`,
  made: 'later',
  otherwise: 'Open a page and print it. Every page prints with its sources and its edition.',
});

const data = (id: string, title: string, file: `/${string}`, note: string): Download => ({
  id,
  title,
  kind: 'data',
  language: 'English',
  date: 'edition',
  note,
  held: 'here',
  file,
  made: 'always',
  otherwise: 'Take it from the handbook on a server, or build the handbook yourself.',
});

/** Our own papers and files, offered here. */
export const downloadsHere: readonly Download[] = [
  book('handbook-pdf', 'The handbook as a PDF', 'somec-handbook', 'Every chapter, and each set of questions on paper.'),
  book(
    'reference-pdf',
    'The reference as a PDF',
    'somec-handbook-reference',
    'Mechanisms, legal texts, States, time limits and changes of law.',
  ),
  {
    id: 'folder-copy',
    title: 'The whole handbook as a folder',
    kind: 'handbook',
    language: 'English',
    date: 'edition',
    note: 'One zip. Unpack it and open index.html by a double-click: pages, questions, search and papers, without a network.',
    held: 'here',
    file: '/download/somec-handbook.zip',
    made: 'later',
    otherwise: 'Ask the unit that runs the handbook for the zip of this edition.',
  },
  leaflet('practitioners', 'Leaflet for practitioners', 'First steps for probation, prison and police officers.'),
  leaflet(
    'people-under-supervision',
    'Leaflet for people under supervision',
    'What moving to another State means, and how to ask.',
  ),
  leaflet('victims', 'Leaflet for victims', 'What you are owed, orders that travel, and whom to ask.'),
  data('base', 'The law base', '/data/base.json', 'Everything the questions and pages rest on, with its sources.'),
  data(
    'base-schema',
    'The shape of the law base',
    '/data/base.schema.json',
    'A JSON Schema, to check or to use the base.',
  ),
  data('calendar', 'The meetings of 2014', '/project/calendar/all.ics', 'Four past meetings as one calendar file.'),
  {
    id: 'bulletin-feed',
    title: 'The bulletin as a feed',
    kind: 'newsletter',
    language: 'English',
    date: 'edition',
    note: 'What changed, edition by edition, for a feed reader.',
    held: 'here',
    file: '/project/bulletin.xml',
    made: 'always',
    otherwise: 'Read the bulletin on this site: it says the same.',
  },
];
