import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'A facial image and a reference number that names nobody (Arts 19, 20)',
    'After a confirmed match core data: names, birth, nationality, gender, where, when and for which offence, case number, authority (Art 47(4))',
  ],
  threshold: [
    'In use only from the day the Commission fixes, with images two years later at the latest (Art 75(1)-(2))',
    'A single case on an offence with a maximum of one year or more (Arts 4(10), 20(1))',
    'A justification on record (Art 33); strictly necessary (Directive 2016/680 Art 10)',
  ],
  form: 'Query through the router; core data with facts and the common table of offences (Art 47(1)).',
  language: 'None for the query: fixed message format.',
  refusal: [
    'The State asked weighs proportionality and the weight of the offence before it gives core data (Art 47(1))',
    'A court or prosecutor there may have to agree first (Art 47(2))',
  ],
  receiver: [
    'Give core data within 48 hours of the last of 3 steps, by decision of a person (Art 47(1), (4))',
    'It need not give more than core data in this way',
  ],
  retention: [
    'No match: deleted at once (Art 50(3)); justifications 3 years (Art 33)',
    'Data received: until no longer needed, or the time set by the supplying State (Art 51(4))',
  ],
  offenderManager:
    'Cannot search, and nobody can yet. If national law provides for it, prison can see to good photographs in the national file.',
};
