import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Information that may help against future crime or a threat to public order and security (Art 46; wording not yet confirmed)',
  ],
  threshold: [
    'A particular case, under the national law of the sender (Art 46; not yet confirmed)',
    'Day before 12 December 2024: after that Directive (EU) 2023/977 Art 7 is the basis',
  ],
  form: 'None laid down that we have read. Old messages ran through the central offices.',
  language: 'None laid down that we have read.',
  refusal: ['Nothing to refuse: the sender was free to send (not yet confirmed)'],
  receiver: [
    'Use only within the conditions the sender set',
    'As evidence only with the judicial authority of the sending State, for answers to requests (Art 39(2))',
  ],
  retention: ['National law and Directive 2016/680 Art 5'],
  offenderManager:
    'Matters for old files only: it tells why a message was sent. For anything new, ask the police for own-initiative information under Directive (EU) 2023/977.',
};
