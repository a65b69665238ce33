import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Any content on persons, facts or circumstances that helps to prevent, detect or investigate offences',
    'What police can look up themselves, and what they can have without coercion, a prison file included (Art 2(6)-(7))',
    'Personal data only of the kinds that Annex II, section B, of the Europol Regulation lists (Art 10)',
  ],
  threshold: [
    'An offence to prevent, detect or investigate; supervision alone is not enough (Art 1(1))',
    'Objective reasons: necessary, proportionate, and that State has it (Art 4(3))',
    'Urgent: grave threat, danger to life or limb, a decision on detention, or information about to lose its worth (Art 4(4))',
  ],
  form: 'No form of the Union: a SIENA message or a national template, saying whether and why it is urgent.',
  language: 'One on the list of that State; English is always on it (Art 11).',
  refusal: [
    'A closed list (Art 6(1)): not available, request falls short of Art 4, a court said no',
    'Data outside the permitted kinds, or found wrong or outdated',
    'Objective reasons of national security, a running investigation, the safety of a person, or interests of a company',
    'An offence of one year or less, or none, in the State asked; or another State owns it and has not agreed',
  ],
  receiver: [
    'Answer in 8 hours, 3 or 7 calendar days (Art 5(1)); a court may take longer, and you are told (Art 5(2))',
    'Need not use coercion, nor store data only to share them (Art 1(3))',
    'You: keep to the conditions of the sender, and ask before use in court (Arts 3, 1(4))',
  ],
  retention: ['None of its own: national law and Directive 2016/680 decide'],
  offenderManager:
    'Cannot send it: gives police or the SPOC the facts, and the offence that is in view. What comes back is intelligence and reaches supervision only if the sender agrees.',
};
