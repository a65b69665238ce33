import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Names, other names, birth, nationality, gender, with names masked (Arts 25, 43)',
    'Back: in which States there is a match, and how good it is; nothing of the record (Art 44)',
  ],
  threshold: [
    'In use only from the day the Commission fixes for the index (Art 75(3)), between States that take part (Art 25)',
    'A single case on an offence with a maximum of one year or more (Arts 4(10), 26)',
    'At least two of first name, surname and day of birth (Art 43(1)); a justification on record (Art 33)',
  ],
  form: 'Query of the index; then a reasoned request over SIENA (Art 44(5)).',
  language: 'None for the query. The request after it follows the language list of the SPOC, in our reading.',
  refusal: ['The State asked decides under its law whether it shares what it holds (Art 44(5))'],
  receiver: ['Deal with the request without delay; no hours are set (Art 44(5))'],
  retention: [
    'No match: deleted at once (Art 50(3)); justifications 3 years (Art 33)',
    'Data received: until no longer needed, or the time set by the supplying State (Art 51(4))',
  ],
  offenderManager:
    'Cannot search, and nobody can yet. Can tell the police in which States a person has lived, so that the SPOC asks the right ones today.',
};
