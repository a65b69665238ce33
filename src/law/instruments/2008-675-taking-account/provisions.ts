import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2008-675', 'http://data.europa.eu/eli/dec_framw/2008/675/oj');
const bulgarianText = secondary('https://exlege.bg/normi/ramkovo-resenie-2008-675-pvr', '2026-11-25');
const summary = secondary(
  'http://europa.eu/legislation_summaries/justice_freedom_security/judicial_cooperation_in_criminal_matters/jl0004_en.htm',
  '2026-11-23',
);
const laterSummary = secondary(
  'http://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=LEGISSUM:jl0004&from=SV',
  '2026-11-23',
);

export const provisions = {
  'art-1(1)': {
    gist: 'It covers earlier convictions of the same person for other acts, when new criminal proceedings run in another member State.',
    leavesOpen: 'Our reading: vetting, registers and police assessments are outside it.',
    cite: at('Art 1(1)', bulgarianText),
  },
  'art-2': {
    gist: 'A conviction is a final decision of a criminal court that somebody is guilty of an offence.',
    cite: at('Art 2', bulgarianText),
  },
  'art-3(1)': {
    gist: 'A conviction abroad counts as far as one at home would, with equal effects, once it is known by records or mutual assistance.',
    leavesOpen: 'It creates no duty to ask. A State without a rule on repeat offences need not make one: from memory.',
    cite: at('Art 3(1)', bulgarianText),
  },
  'art-3(2)': {
    gist: 'It counts before trial, at trial and at execution: detention, kind of offence, kind and length of sentence, release.',
    cite: at('Art 3(2)', summary),
  },
  'art-3(3)': {
    gist: 'The new court may not interfere with, revoke or review the earlier conviction or its execution.',
    cite: at('Art 3(3)', laterSummary),
  },
  'art-3(5)': {
    gist: 'There is no duty where the new offence came before the earlier conviction was given or served, and that would limit the judge.',
    cite: at('Art 3(5)', laterSummary),
  },
} satisfies Provisions;
