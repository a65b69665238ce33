import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/dec_impl/2013/115/oj';
const at = citer('sirene-manual', address);
const edition2017 = official(address, '2026-11-23');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/62/32013D0115.md', '2026-11-25');

/** What each SIRENE form is for. Officers feed the bureau and never fill one in. */
export const forms = {
  'form-a': {
    gist: 'Form A goes to all bureaux with an arrest alert: what the warrant or extradition request says.',
    cite: at('Section 3.5', copy),
  },
  'form-e': {
    gist: 'Form E consults another bureau where a new alert would clash with one that exists.',
    cite: at('Section 2.2.3', edition2017),
  },
  'form-f': {
    gist: 'Form F asks for a flag on an alert, or for its removal, with reasons.',
    cite: at('Sections 2.6.2 and 2.6.3', edition2017),
  },
  'form-g': {
    gist: 'Form G reports a hit: the article of the alert, circumstances, what was done, and questions back; one form for one hit.',
    cite: at('Section 2.3', edition2017),
  },
  'form-h': {
    gist: 'Form H says that the action asked for, or what follows a hit, cannot be carried out, and why.',
    cite: at('Section 2.4', edition2017),
  },
  'form-i': {
    gist: 'Form I asks the issuing State to let data of an alert be used for another purpose.',
    cite: at('Section 2.5', edition2017),
  },
  'form-j': {
    gist: 'Form J says that data in an alert are wrong or unlawfully stored.',
    leavesOpen:
      'This Manual gave ten calendar days. The Regulation says two working days (2018/1862 Art 59(5)): that is the law today.',
    cite: at('Section 2.7', edition2017),
  },
  'form-k': {
    gist: 'Form K passes on the request of a person to see, correct or delete data.',
    cite: at('Section 2.8', edition2017),
  },
  'form-l': {
    gist: 'Form L settles who somebody is, with pictures and prints.',
    cite: at('Sections 2.2.3, 2.11.3 and 2.13.2', edition2017),
  },
  'form-m': {
    gist: 'Form M is for everything else: more after a hit, aliases, answers to form I, immediate action, missing persons at high risk.',
    cite: at('Sections 2.3, 2.5, 2.11.2, 5.5 and 7.4', edition2017),
  },
  'forms-n-and-o': {
    gist: 'Forms N and O close the consultation on a permit or visa of a person who is refused entry.',
    cite: at('Sections 4.5 and 4.6', copy),
  },
  'form-p': {
    gist: 'Form P gives the details of a vehicle, boat, aircraft, container or machine after a hit.',
    cite: at('Section 8.3', edition2017),
  },
  'form-q': {
    gist: "Form Q reports that the name in an alert is the stolen identity of somebody else, so that this person's data can be added.",
    cite: at('Section 2.11.1', edition2017),
  },
  'forms-b-and-c': {
    gist: 'Forms B and C are named in older lists.',
    leavesOpen: 'No present use of them was found.',
    cite: at('List of forms'),
  },
  attachments: {
    gist: 'A SIRENE form takes five attachments at most, the whole message 10 megabytes.',
    cite: at(
      'Official glossary of the Manual',
      official('https://schengen-it-systems.ec.europa.eu/glossary?page=3', '2026-11-23'),
    ),
  },
} satisfies Provisions;
