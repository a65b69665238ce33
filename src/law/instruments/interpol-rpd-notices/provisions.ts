import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('interpol-rpd', 'https://www.interpol.int/en/Who-we-are/Legal-framework/Data-protection');
const manual = citer('interpol-rpd', 'http://data.europa.eu/eli/dec_impl/2013/115/oj');
const purposes = secondary('https://pctc.gov.ph/?page_id=2304', '2026-11-23');
const safeguards = secondary('https://ngm.com.au/interpol-data-processing-safeguards', '2026-11-23');

export const provisions = {
  'constitution-art-3': {
    gist: 'INTERPOL takes no part in matters of a political, military, religious or racial kind.',
    cite: at('Constitution Art 3', safeguards),
  },
  'art-12': {
    gist: 'Data sent through INTERPOL are correct, relevant, no more than needed and kept up to date.',
    cite: at(
      'RPD Art 12',
      secondary('https://doczz.net/doc/2743520/interpol-s-rules-on-the-processing-of-data', '2026-11-23'),
    ),
  },
  'art-21': {
    gist: 'Only the national bureau lets other services of its country use the databases, and it decides how far.',
    cite: at(
      'RPD Art 21',
      secondary('https://otherside.law/interpol-rules-processing-data-amendments-2023', '2026-11-25'),
    ),
  },
  'art-49': {
    gist: 'Data stay in the databases for five years at most before their need is looked at again, and go earlier once the purpose is met.',
    leavesOpen: 'National law may set a shorter time. The number of the article is from memory.',
    cite: at('RPD Art 49', safeguards),
  },
  'art-83': {
    gist: 'A Red Notice needs a grave offence: a maximum of two years or more for prosecution; for a sentence, six months or more imposed, left to serve, or both.',
    leavesOpen:
      'A lawyers\' journal words the six months "and/or"; the article itself was not opened. One source calls the two years a minimum. INTERPOL may make an exception that matters much to police cooperation. Family, private and administrative matters are left out; each State decides what legal value the notice has.',
    cite: at(
      'RPD Art 83',
      secondary(
        'https://www.rednoticelawjournal.com/2019/06/red-notices-and-interpol-can-red-notices-be-issued-for-non-criminal-cases/',
        '2026-11-25',
      ),
    ),
  },
  'art-88': {
    gist: 'A Blue Notice asks where a person of interest in a criminal matter is, who he or she is, or what the person does; nobody is arrested.',
    cite: at('RPD Art 88', secondary('https://otherside.law/zh/remove-interpol-blue-notice', '2026-11-23')),
  },
  'art-89': {
    gist: 'A Green Notice warns of a person seen as a possible threat to public safety, on a police assessment that rests on a conviction or other good grounds.',
    leavesOpen:
      'Enough data on the threat and the identity, and none too many. What the receiving State does follows its own law: neither arrest nor a ban on entry comes with it.',
    cite: at('RPD Art 89', secondary('https://otherside.law/how-to-remove-interpol-green-notice', '2026-11-23')),
  },
  'art-90': {
    gist: 'A Yellow Notice serves to find a missing person, or to learn who somebody is that cannot say so.',
    cite: at('RPD Art 90', purposes),
  },
  'art-93': {
    gist: 'An Orange Notice warns of an event, person, object or process that is a serious and imminent danger.',
    cite: at('RPD Art 93', purposes),
  },
  'art-97': {
    gist: 'A diffusion goes from one national bureau straight to the bureaux it chooses and is recorded in the databases.',
    cite: at(
      'RPD Arts 97-101',
      secondary('http://friedman.legal/practice-areas/red-notice/interpol-glossary/', '2026-11-25'),
    ),
  },
  icse: {
    gist: 'In a database of images and videos of child sexual abuse, specialised units of member countries look for the child, the abuser and the place.',
    leavesOpen:
      'No article of the rules on it was read. Sources count 68 countries in 2022 and 72 later: ask your bureau which ones take part.',
    cite: at(
      'ICSE database',
      official(
        'https://www.interpol.int/Resources/INTERPOL-Spotlight/Issue-3-Defending-human-dignity/Innovation-Harnessing-technology-to-protect-children-from-online-crime',
        '2026-11-25',
      ),
    ),
  },
  'ccf-art-3': {
    gist: 'An independent commission decides on requests to see, correct or delete what INTERPOL holds on a person, and its decisions bind INTERPOL.',
    cite: at(
      'Statute of the Commission for the Control of Files, Art 3',
      secondary('https://europeancourt.org/en/documents/interpol/commission-control-files/statute/', '2026-11-25'),
    ),
  },
  'sirene-manual-schengen-first': {
    gist: 'Among Schengen States SIS comes first: a parallel circulation through INTERPOL leaves them out unless SIS cannot carry it.',
    leavesOpen: 'Read in the edition of 2017; the manuals of 2021 were not available. Ask the SIRENE Bureau.',
    cite: manual(
      'SIRENE Manual 2017, 1.8 (Decision 2013/115/EU)',
      secondary('http://data.europa.eu/eli/dec_impl/2013/115/oj', '2026-11-23'),
    ),
  },
} satisfies Provisions;
