import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2018-1727', 'http://data.europa.eu/eli/reg/2018/1727/oj');
/** The consolidated text, with the changes of 2022 and 2023. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/b8/32018R1727.md', '2026-11-25');

export const provisions = {
  'art-2(1)': {
    gist: 'Eurojust supports and coordinates investigations and prosecutions of serious crime that touches 2 or more member States.',
    cite: at('Art 2(1)', copy),
  },
  'art-2(3)': {
    gist: 'It acts when an authority of a member State asks, or of its own accord.',
    cite: at('Art 2(3)', copy),
  },
  'art-3(3)': {
    gist: 'For crime outside the list of Annex I it can still help, if an authority of a member State asks.',
    leavesOpen: 'The list of Annex I itself was not read.',
    cite: at('Art 3(1), (3)', copy),
  },
  'art-3(5)': {
    gist: 'A case of one member State and one third country is open to it too: by agreement, or for an essential interest.',
    leavesOpen: 'Whether and how to help the third country stays a decision of the member State.',
    cite: at('Art 3(5)', copy),
  },
  'art-4(1)': {
    gist: 'It tells States of cases that may affect them, coordinates, and helps joint teams with knowledge and money.',
    cite: at('Art 4(1)', copy),
  },
  'art-4(2)': {
    gist: 'With reasons it may ask a State to investigate, to leave a case to another, to set up a joint team or to take a measure.',
    cite: at('Art 4(2)', copy),
  },
  'art-4(4)': {
    gist: 'Where States cannot agree who goes ahead, or requests keep failing, it gives a written opinion.',
    cite: at('Art 4(4)-(5)', copy),
  },
  'art-4(6)': {
    gist: 'The State answers Eurojust without undue delay; it may decline for national security, a running case or the safety of a person.',
    leavesOpen: 'No number of days is set.',
    cite: at('Art 4(6)', copy),
  },
  'art-7(8)': {
    gist: 'Whatever a State and Eurojust tell each other about a case goes through its national member, a prosecutor or judge.',
    cite: at('Art 7(4), (8)', copy),
  },
  'art-8(1)': {
    gist: 'National members support requests, speak directly with any authority of their State, and take part in joint teams.',
    cite: at('Art 8(1)', copy),
  },
  'art-8(4)': {
    gist: 'In urgent cases a national member may issue or carry out a request, if the competent authority cannot be reached in time.',
    leavesOpen: 'As far as national law gives the power; the authority is told as soon as possible.',
    cite: at('Art 8(3)-(4)', copy),
  },
  'art-19': {
    gist: 'A desk takes urgent requests at any hour, and each State has somebody who acts on them day and night.',
    cite: at('Art 19(1)-(3)', copy),
  },
  'art-20(7)(b)': {
    gist: 'A system in each State helps to decide whether a request belongs to Eurojust or to the Judicial Network.',
    cite: at('Art 20(3), (7)(b)', copy),
  },
  'art-21(2)': {
    gist: 'Sending information to Eurojust is no request for help unless the authority says so.',
    cite: at('Art 21(2)', copy),
  },
  'art-21(4)': {
    gist: 'Authorities tell their national member when a joint team is set up, and what came of it.',
    cite: at('Art 21(4)', copy),
  },
  'art-21(5)': {
    gist: 'A listed grave case in 3 or more States, with requests sent to 2, is reported to the national member without undue delay.',
    leavesOpen:
      'Sexual abuse of children is on the list. The maximum penalty is at least 5 or 6 years, as each State decides.',
    cite: at('Art 21(5)', copy),
  },
  'art-21(7)': {
    gist: 'No State has to inform Eurojust where that would harm essential security or put a person at risk.',
    cite: at('Art 21(7)', copy),
  },
  'art-29': {
    gist: 'Eurojust keeps case data no longer than 3 years after the last final judgment, and looks at the need every 3 years.',
    leavesOpen:
      'Earlier where prosecution is barred by time or the person is acquitted; longer only with recorded reasons.',
    cite: at('Art 29(1)-(3)', copy),
  },
  'art-31': {
    gist: 'The person may ask Eurojust or a data-protection authority what is held; the answer is due within 3 months.',
    leavesOpen: 'Eurojust consults the States concerned first and follows an objection.',
    cite: at('Art 31(1)-(3)', copy),
  },
  'art-47(5)': {
    gist: 'Data from a State leave for another body or country only with its consent, which may be given in advance and withdrawn.',
    cite: at('Art 47(5)-(6)', copy),
  },
  'art-48': {
    gist: 'Eurojust and the Judicial Network complement each other: what is better dealt with by contact points goes to them.',
    cite: at('Art 48(1)', copy),
  },
  'art-54a': {
    gist: 'A third country may have a liaison prosecutor at Eurojust where an agreement provides for one.',
    cite: at('Art 54a(1)', copy),
  },
} satisfies Provisions;
