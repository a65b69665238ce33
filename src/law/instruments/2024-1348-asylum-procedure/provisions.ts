import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2024-1348', 'http://data.europa.eu/eli/reg/2024/1348/oj');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/28/32024R1348.md', '2026-11-25');

export const provisions = {
  'art-4(2)': {
    gist: 'Police, border guards, immigration and those who run places of detention can be told by a person that he or she wants protection.',
    leavesOpen: 'Each State names these authorities and their tasks.',
    cite: at('Art 4(2)', copy),
  },
  'art-7(1)': {
    gist: 'Authorities that apply the asylum rules keep confidential what they learn, in exchanges between member States as well.',
    cite: at('Art 7(1)', copy),
  },
  'art-7(2)(a)': {
    gist: 'Those the person fears learn neither that he or she asked for protection nor anything about it, not even after the final decision.',
    leavesOpen:
      'Nothing to the State of origin, by any channel, police and consulate included: our rule of practice for everybody.',
    cite: at('Art 7(2)(a)', copy),
  },
  'art-7(2)(b)': {
    gist: 'Nobody asks those the person fears for information in a way that lets them know that he or she asked for protection.',
    leavesOpen:
      'So no record request and no check of papers with that State before the asylum authority agrees: our rule of practice.',
    cite: at('Art 7(2)(b)', copy),
  },
  'art-10(3)': {
    gist: 'Asking for protection stops no surrender to another member State on a European arrest warrant.',
    cite: at('Art 10(3)', copy),
  },
  'art-10(4)(b)': {
    gist: 'A State may also end the right to stay of an applicant who is to be extradited or handed to a court for a trial or a sentence.',
    leavesOpen: 'Whether it does follows from national law.',
    cite: at('Art 10(4)(b)', copy),
  },
  'art-10(5)': {
    gist: 'To a State outside the Union only if that leads, directly or by detours, to no place where persecution or serious harm waits.',
    leavesOpen: 'The competent authority decides this in each case.',
    cite: at('Art 10(5)', copy),
  },
  'art-26(1)': {
    gist: 'In doubt whether somebody is asking for protection, the official asks the person expressly.',
    cite: at('Art 26(1)', copy),
  },
  'art-27(3)': {
    gist: 'An authority that hears the wish but does not register it tells the one that does within 3 working days.',
    leavesOpen: 'That authority then has 5 days to register.',
    limit: '2024-1348-pass-on',
    cite: at('Art 27(3)', copy),
  },
  'art-72': {
    gist: 'What is registered about an applicant is kept for 10 years after the final decision, and erased earlier once he or she is a citizen.',
    cite: at('Art 72(1)', copy),
  },
  'art-79(2)': {
    gist: 'It applies since 12 June 2026, to applications lodged from that day on; older ones stay under Directive 2013/32/EU.',
    leavesOpen: 'Rules on safe countries already applied from 27 February 2026.',
    cite: at('Art 78(1), 79(2)-(3)', copy),
  },
} satisfies Provisions;
