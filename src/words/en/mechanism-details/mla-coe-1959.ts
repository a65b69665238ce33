import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Letters rogatory for evidence (Art 3)',
    'Extracts from criminal records for a case (Art 13): not yet confirmed',
    'Information laid so that their courts take up a case (Art 21)',
    'With the second protocol: findings of own investigations, unasked (ETS 182 Art 11)',
  ],
  threshold: [
    'Proceedings for an offence before judicial authorities (Art 1)',
    'Not for arrests, and not to enforce a judgment (Art 1)',
    'A protocol helps only where both States are parties to it',
  ],
  form: 'A letter with authority, object and reason, person, offence and facts. Between Ministries of Justice, or directly under the second protocol (ETS 182 Art 4).',
  language: 'As that State declared; look the declaration up.',
  refusal: [
    'Political or fiscal offences (Art 2)',
    'Harm to sovereignty, security, public order or other essential interests (Art 2)',
  ],
  receiver: [
    'Carries letters out in the way of its own law (Art 3)',
    'Reports what came of information laid with it, and sends the decision (Art 21)',
    'Tells other parties at least once a year of convictions of their nationals (Art 22(1))',
  ],
  retention: [
    'No time is set',
    'With the second protocol: use for named purposes only, for others with consent (ETS 182 Art 26)',
  ],
  offenderManager:
    'Cannot send it. Can ask the prosecutor for a record or a judgment from a State outside ECRIS, early enough: no day is set.',
};
