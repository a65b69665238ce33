import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2013/606/oj';
const at = citer('606-2013', address);
const text = official(address, '2026-11-23');
/** Read today for what the first reading left out. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/97/32013R0606.md', '2026-11-25');

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
  'art-7(d)': {
    gist: 'The certificate holds an address for notices to the protected person, with a warning that the other side may get to see it.',
    leavesOpen: 'It need not be where the person lives: that an office or a lawyer can be named instead is our advice.',
    cite: at('Art 7(d)', copy),
  },
  'art-8(1)': {
    gist: 'The person causing the risk is told of the certificate, and that the measure now holds in every member State.',
    leavesOpen: 'Living in another State, he or she is told by registered letter or the like.',
    cite: at('Art 8(1)-(2)', copy),
  },
  'art-8(3)': {
    gist: 'The notice of the certificate to the person causing the risk does not reveal where the protected person is, unless that is needed.',
    cite: at('Art 8(3)', text),
  },
  'art-10': {
    gist: 'On request the issuing authority helps to find the authority in the other State to turn to.',
    cite: at('Art 10', copy),
  },
  'art-11(1)': {
    gist: 'The other State fits the facts of the measure, such as a place to keep away from, to its own ground.',
    leavesOpen: 'The person causing the risk is told of it; an appeal does not stop it.',
    cite: at('Art 11(1)-(5)', copy),
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
  'art-14': {
    gist: 'If the measure is suspended or withdrawn at home, a certificate of that ends or suspends its effect abroad as well.',
    leavesOpen: 'One of the two persons has to present it.',
    cite: at('Art 14', copy),
  },
  'art-16': {
    gist: 'Where needed the certificate is translated into an official or accepted language of the other State, by a qualified translator.',
    leavesOpen: 'On request the issuing authority provides it from the form for all languages (Art 5(3)).',
    cite: at('Art 4(2)(c), 16', copy),
  },
} satisfies Provisions;
