import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Convictions, as far as the law of the State asked lets it answer (Art 7(2))',
    'Bans on work with children, where entered and the person consents (Directive 2011/93 Art 10(3))',
    'The name of a State that kept an entry for criminal proceedings, so that it can be asked (Art 7(2))',
  ],
  threshold: [
    'A purpose that the national law of the asking State provides for (Art 6(1))',
    'Work with children: recruitment for direct and regular contact, and consent (Directive 2011/93 Art 10(2)-(3))',
    'No purpose, no request: knowing who has moved here is none',
  ],
  form: 'The same standard form, with the purpose, and for vetting the job and the consent.',
  language: 'An official language of the State asked (Art 10).',
  refusal: [
    'The national law of the State asked decides whether and how far it answers (Art 7(2))',
    'Entries marked for criminal proceedings stay out; whether consent for child work changes that, practice differs',
  ],
  receiver: [
    'Answer within 10 working days of receipt (Art 8(1))',
    'You: use it for the purpose asked, within the limits written on the form (Art 9(2))',
    'Tell an employer only what national vetting law allows',
  ],
  retention: [
    'No period is laid down in what was read: national vetting law decides',
    'Our advice: delete it when the decision is taken',
  ],
  offenderManager:
    'Normally not for supervision: that is the request for criminal proceedings. If a supervised person seeks work with children abroad, tell the police; ECRIS warns nobody, and a ban of your State does not bind there.',
};
