import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'The extract of the person who asks, with what other States add (Art 6(2)-(3))',
    'For a third-country national the entries of other member States, where Directive 2019/884 binds (its Art 1)',
  ],
  threshold: [
    'The person asks (Art 6(2))',
    'He or she is or was a national or a resident of the asking State or the State asked (Art 6(2))',
  ],
  form: 'The national form of the person; between authorities the standard form.',
  language: 'An official language of the State asked (Art 10).',
  refusal: ['None is listed in what was read; what the extract shows follows national law'],
  receiver: [
    'Must ask the State of nationality, where a national of another member State asks here (Art 6(3))',
    'Answer within 20 working days of receipt (Art 8(2))',
  ],
  retention: ['The person keeps the extract. It speaks of its own day only.'],
  offenderManager:
    'Can tell the person how to ask, and why an extract may help. Cannot press for it where no law provides so, and cannot receive it from abroad.',
};
