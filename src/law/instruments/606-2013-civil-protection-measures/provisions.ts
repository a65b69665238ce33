import { citer, official } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2013/606/oj';
const at = citer('606-2013', address);
const text = official(address, '2026-11-23');

export const provisions = {
  'recital-13': {
    gist: 'Police are never the authority that issues a civil protection measure or its certificate.',
    cite: at('Recital 13', text),
  },
  'art-3(1)': {
    gist: 'It covers civil bans on places, contact or approach that protect somebody whose physical or mental integrity may be at risk.',
    cite: at('Art 3(1)', text),
  },
  'art-4(1)': {
    gist: 'A civil protection measure holds in the other member States without any procedure; the protected person presents copy and certificate.',
    cite: at('Art 4(1)-(2)', text),
  },
  'art-4(4)': {
    gist: 'Abroad it works for twelve months at most, from the day the certificate was issued.',
    leavesOpen: 'Even if the measure at home runs longer.',
    cite: at('Art 4(4)', text),
  },
  'art-5': {
    gist: 'The protected person asks the authority that ordered the measure for the certificate, which has one form in all languages.',
    cite: at('Art 5, 7', text),
  },
  'art-6': {
    gist: 'A certificate is issued only if the measure was made known to the person causing the risk, with safeguards where that person was absent.',
    cite: at('Art 6', text),
  },
  'art-8(3)': {
    gist: 'The notice of the certificate to the person causing the risk does not reveal where the protected person is, unless that is needed.',
    cite: at('Art 8(3)', text),
  },
  'art-12': {
    gist: 'The substance of the measure is never reviewed in the other State.',
    cite: at('Art 12', text),
  },
  'art-13': {
    gist: 'Only the person causing the risk can apply to have it refused: for public policy or a judgment that contradicts it.',
    leavesOpen: 'That the law there knows no such measure is no ground.',
    cite: at('Art 13', text),
  },
  'art-16': {
    gist: 'The certificate is translated or transcribed where the authority of the other State asks for it.',
    cite: at('Art 16', text),
  },
} satisfies Provisions;
