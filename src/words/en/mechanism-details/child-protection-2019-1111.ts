import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'The warning: the danger, and measures taken or considered (Art 80(2))',
    'On request: a report on the child, on proceedings and decisions, and on who may care for the child (Art 80(1))',
    'Help to find the child (Art 79(a))',
    'Consent to placing a child there (Art 82)',
  ],
  threshold: [
    'Must warn: serious danger, measures taken or planned, and knowledge that the child moved or is there (Art 80(2))',
    'Request: reasons that support it, in a matter of parental responsibility (Art 80(1))',
    'Placement: consent first, except with a parent (Art 82(1)-(2))',
  ],
  form: 'None is laid down for warning or request; a placement needs a report with reasons (Art 82(1)).',
  language: 'An official language of the State asked, or one that it has said it accepts (Art 80(3)).',
  refusal: [
    'Nothing is disclosed where it could endanger health, safety or liberty of the child or another person (Art 89)',
    'A placement may be refused; silence is no consent (Art 82, recital 83)',
  ],
  receiver: [
    'Send what was asked for within 3 months, save in exceptional circumstances (Art 80(4))',
    'Use it for the purposes of the Regulation only (Art 87(2))',
    'It may ask its own authorities to consider protection (Art 80(1)(c)); the text orders no measure',
  ],
  retention: ['No period of its own: national law and the General Data Protection Regulation decide'],
  offenderManager:
    'Cannot write through it. A supervised person joins a household with children, or the family leaves: tell child protection at home the same day. The police message goes beside it.',
};
