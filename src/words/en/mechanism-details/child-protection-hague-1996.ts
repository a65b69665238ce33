import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'The warning: the danger, and measures taken or considered (Art 36)',
    'On request: information that is useful for protecting the child, or a report on it (Art 34, 32)',
    'Help to find the child (Art 31(c)); consent to a placement (Art 33)',
  ],
  threshold: [
    'Must warn: serious danger, measures taken or planned, and word that the child moved or is there (Art 36)',
    'Request: a measure is considered and the child needs it (Art 34)',
    'Report: a close tie of the child to the asking State, and reasons (Art 32)',
  ],
  form: 'None is laid down in what was read; a placement needs a report with reasons (Art 33).',
  language: 'The own language with a translation into an official one of the other State (Art 54).',
  refusal: [
    'Probable danger to the child, or a serious threat to a relative: neither ask nor tell (Art 37, not yet confirmed)',
    'What may be told follows the law of the State asked (Art 32)',
  ],
  receiver: [
    'No limit in days was found',
    'Considers, if asked, whether the child needs protection there (Art 32)',
    'A placement without its consent may go unrecognised (Art 33)',
  ],
  retention: ['Not laid down in what was read: national law'],
  offenderManager:
    'Cannot write through it. Tells child protection at home the same day; it uses this way with Denmark, Norway, Switzerland and the United Kingdom. The police message goes beside it.',
};
