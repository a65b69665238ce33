import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Finger or palm prints, of a known person or a trace, and a reference number that names nobody (Art 9)',
    'Back come candidates to confirm, or no hit',
  ],
  threshold: [
    'A single case of preventing, detecting or investigating an offence (Art 9)',
    'Both States found fit for prints by the Council (Art 25(2))',
    'Strictly necessary, as biometric data (Directive 2016/680 Art 10)',
  ],
  form: 'Automated; the follow-up by SIENA request, investigation order or mutual assistance.',
  language: 'None for the search. The follow-up has the language of its own route.',
  refusal: [
    'None for the search itself; each State sets how many a day it can take, from memory',
    'Follow-up: on the grounds of the law of the State asked (Arts 5, 10)',
  ],
  receiver: [
    'Compare, answer, record, and delete at once (Arts 26(2), 30)',
    'The searching State confirms a candidate; after that it asks under the law of the State asked',
  ],
  retention: [
    'Search data: deleted at once, unless needed for the request after a hit or the record (Art 26(2))',
    'Records of searches: 2 years (Art 30(4))',
    'Data received: until no longer needed, or the time told by the supplying State (Art 28(3))',
  ],
  offenderManager:
    'Cannot search. If national law provides for it, prison can see to good prints in the national file before release. Learns of a hit only through the police.',
};
