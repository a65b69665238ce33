import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'The profile, and a reference number that names nobody; back comes hit or no hit (Art 3)',
    'All open traces at once, where two States have connected their files (Art 4)',
    'A sample taken from a person in the other State, on request (Art 7)',
  ],
  threshold: [
    'An investigation, in a single case, under the law of the searching State (Art 3)',
    'Both States found fit for DNA by the Council (Art 25(2))',
    'Sample from a person: purpose, an order as at home, and lawful there too (Art 7)',
    'Strictly necessary, as genetic data (Directive 2016/680 Art 10)',
  ],
  form: 'Automated; the follow-up by SIENA request, investigation order or mutual assistance.',
  language: 'None for the search. The follow-up has the language of its own route.',
  refusal: [
    'None for the search itself',
    'Follow-up: on the grounds of the law of the State asked (Art 5)',
    'Sample: where the conditions of Art 7 are not met',
  ],
  receiver: [
    'Compare, answer, record, and delete at once (Arts 26(2), 30)',
    'After a hit it need not name anybody before a request under its own law (Art 5)',
    'Tell on request what was done with data received (Art 32)',
  ],
  retention: [
    'Search data: deleted at once, unless needed for the request after a hit or the record (Art 26(2))',
    'Records of searches: 2 years (Art 30(4))',
    'Data received: until no longer needed, or the time told by the supplying State (Art 28(3))',
  ],
  offenderManager:
    'Cannot search. Can see to it that the profile is in the national file before release, if national law provides for it. Learns of a hit only through the police.',
};
