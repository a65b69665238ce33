import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';
import { forms } from './forms';

const address = 'http://data.europa.eu/eli/dec_impl/2013/115/oj';
const at = citer('sirene-manual', address);
/** The edition of 2017, as the facts read it. */
const edition2017 = official(address, '2026-11-23');
/** A copy whose text is marked 18 February 2015. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/62/32013D0115.md', '2026-11-25');

export const provisions = {
  'section-1.1': {
    gist: 'One SIRENE Bureau in each State carries everything said around an alert; other services write to their own bureau.',
    cite: at('Section 1.1', edition2017),
  },
  'section-1.5': {
    gist: 'A bureau that gets a request outside its powers passes it to the right authority at once and says so.',
    cite: at('Section 1.5', copy),
  },
  'section-1.8': {
    gist: 'Once a SIS alert exists, all talk about it runs between SIRENE Bureaux; they and the INTERPOL bureaux tell each other of hits and deletions.',
    leavesOpen: 'A parallel INTERPOL circulation is marked to leave out the Schengen States.',
    cite: at('Section 1.8', edition2017),
  },
  'section-1.10.1': {
    gist: 'Two bureaux use a language that both know.',
    cite: at('Section 1.10.1', edition2017),
  },
  'section-1.13': {
    gist: 'Twelve hours at most for an answer; what cannot wait is marked URGENT with its reason, and a phone call may follow.',
    cite: at('Sections 1.13 and 1.13.1', edition2017),
  },
  'section-1.16': {
    gist: 'Messages held by a bureau go when the alert goes, one year later at the latest; the State of the alert or of the hit may keep its own.',
    cite: at('Section 1.16', copy),
  },
  'section-2.2.1': {
    gist: 'Arrest goes with missing persons, whereabouts and refusal of entry, never with a check; discreet and specific checks clash with each other.',
    leavesOpen:
      'In the copy of 2015 refusal of entry goes with arrest only, and checks clash with whereabouts. Where inquiry checks stand is in the manuals of 2021: ask.',
    cite: at('Section 2.2.1', copy),
  },
  'section-2.2.2': {
    gist: 'Where alerts clash: arrest, refusal of entry, protection, specific check, discreet check, whereabouts, in this order.',
    leavesOpen:
      'States may agree otherwise for essential national interests; an arrest alert is entered without waiting.',
    cite: at('Sections 2.2.2 and 2.2.3', edition2017),
  },
  'section-2.6.1': {
    gist: 'A flagged alert on a missing person or for a check does not show on the screen in the State that had it flagged.',
    leavesOpen: 'A flagged arrest alert counts there as one to report whereabouts (Section 3.6).',
    cite: at('Section 2.6.1', edition2017),
  },
  'section-3.8': {
    gist: 'An arrest hit is told to the bureau of the issuing State at once, and by phone where fitting.',
    cite: at('Section 3.8', copy),
  },
  'section-6.4': {
    gist: 'After a hit for a judicial procedure the real address is sought by all means that the law of the place allows.',
    cite: at('Section 6.4', copy),
  },
  'section-7.4': {
    gist: 'Whoever wants check hits reported at once says so to all bureaux with reasons: an immediate action alert.',
    leavesOpen: 'Without it the Manual sets no time for the report of a check.',
    cite: at('Sections 7.4 and 7.6', edition2017),
  },
  'section-9': {
    gist: 'A camera that reads number plates may report a passing car although nobody acts on the alert there.',
    cite: at('Section 9', copy),
  },
  'legal-basis-today': {
    gist: 'Today the Commission lays down the Manual under Art 8(4) of each of the two large SIS Regulations.',
    leavesOpen: 'The text in use since 7 March 2023 was not available: check form letters with the national bureau.',
    cite: at(
      'Regulations (EU) 2018/1861 and 2018/1862, Art 8(4)',
      official('http://data.europa.eu/eli/reg/2018/1862/oj', '2026-11-23'),
    ),
  },
  ...forms,
} satisfies Provisions;
