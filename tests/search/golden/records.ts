import type { Golden } from './type';

const criminal = '/mechanisms/ecris-criminal-proceedings/';
const other = '/mechanisms/ecris-other-purposes/';
const work = '/work-with-children/';
const vetting = '/handbook/vetting-for-work-with-children/';
const chapter = '/handbook/criminal-records/';
const law = '/law/2009-315/';
const tcn = '/mechanisms/ecris-tcn/';

/** To learn the record: ECRIS, vetting, identity. */
export const records: readonly Golden[] = [
  ['criminal record from another country', criminal, other, chapter, '/record-reply-received/'],
  [
    'previous convictions abroad',
    criminal,
    other,
    chapter,
    '/law/2008-675/',
    '/record-reply-received/',
    '/arrested-here/',
  ],
  ['ECRIS', criminal, other, '/mechanisms/ecris-', chapter, law, '/handbook/glossary/'],
  ['ECRIS request for vetting', other, work, vetting],
  ['ecris tcn', tcn, '/handbook/records-of-third-country-nationals/', '/law/2019-816/'],
  [
    'record of a third country national',
    tcn,
    '/handbook/records-of-third-country-nationals/',
    criminal,
    '/law/2019-816/',
  ],
  ['own criminal record', '/mechanisms/ecris-own-request/'],
  ['background check for a teacher', work, vetting, other],
  ['football coach from abroad', work, vetting],
  ['vetting', work, vetting, other],
  ['working with children', work, vetting],
  ['nursery worker from another country', work, vetting],
  ['disqualification from work with children', work, vetting, '/law/2011-93/'],
  ['UK criminal record', '/mechanisms/tca-criminal-records/', '/handbook/the-united-kingdom/'],
  ['criminal records after Brexit', '/mechanisms/tca-criminal-records/', '/handbook/the-united-kingdom/'],
  ['who is this person', '/who-is-this/'],
  ['false identity', '/who-is-this/'],
  ['two nationalities', '/who-is-this/'],
  ['alias names fingerprints', '/who-is-this/', '/mechanisms/pruem-fingerprints/'],
  ['prior convictions taken into account by a court', '/law/2008-675/'],
  [
    'notification of convictions',
    '/ecris-notification-received/',
    law,
    chapter,
    '/deadlines/#tca-records-notification',
  ],
  ['Bulgarian record', '/states/bg/', other, criminal],
  [
    'police file in another state',
    '/mechanisms/pruem-ii-police-records/',
    '/mechanisms/dir-2023-977-request/',
    '/law/2024-982/',
  ],
];
