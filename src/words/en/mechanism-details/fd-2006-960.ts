import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Until 11 December 2024: existing police information for investigations and criminal intelligence operations (Art 1(1))',
    'Probably also what others held, if police could have it without coercion',
  ],
  threshold: [
    'Facts that pointed to an offence; supervision as such was not included (Art 1(1))',
    'Unasked: probably a duty for offences on the arrest warrant list (Art 7, not yet confirmed)',
  ],
  form: 'Probably Annex B to ask and Annex A to answer. Do not use them today.',
  language: 'Probably that of the channel used; not confirmed.',
  refusal: [
    'Probably: national security, a running investigation, safety of a person, plainly out of proportion',
    'Probably also an offence of one year or less, or a court that said no (Art 10, not yet confirmed)',
  ],
  receiver: [
    'Old limits: 8 hours, 1 week or 14 days (Art 4(1), (3)-(4)); the 8 hours could probably be put off (Art 4(2))',
    'No use as evidence without the consent of the sender (Art 1(4))',
  ],
  retention: ['Probably national law. Today Directive 2016/680 decides about what is still on file.'],
  offenderManager:
    'Only for old files: was a warning or request from before 12 December 2024 handled in time? For anything new, police and SPOC use Directive (EU) 2023/977.',
};
