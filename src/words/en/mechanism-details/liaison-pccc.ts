import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Police information, as each treaty lists it: often keepers of vehicles, residence and stay, identity, telephone, weapons, movements',
    'Unasked information in single cases, where facts show a concrete danger or an offence (south-east Europe Art 6; Austria and Croatia Art 5)',
    'By a liaison officer: grave criminal threats to another member State (Decision 2003/170 Art 5)',
  ],
  threshold: [
    'A treaty, arrangement or posting that reaches the other State: ask the SPOC',
    'Joint centre: a matter of the border region',
    'Liaison officers of Decision 2003/170 sit in third countries and international bodies (Art 1(1))',
    'Matters kept for judges are outside',
  ],
  form: 'As the treaty says. Joint centres often use SIENA, which Recommendation 2022/915 advises.',
  language: 'As the treaty or the centre says. No common rule.',
  refusal: [
    'As the treaty says: sovereignty, security, a running case, a matter for judges',
    'The host State ends surveillance or pursuit when it says so (CISA Arts 40, 41)',
  ],
  receiver: [
    'Answers as the treaty says: mostly no time limit',
    'A State with a liaison officer says as speedily as possible whether it can help (Decision 2003/170 Art 5(4))',
    'Informs its own central office where local units spoke directly (Austria and Croatia Art 3)',
  ],
  retention: ['As national law and the treaty say; no common rule was found (Directive 2016/680 Art 4)'],
  offenderManager:
    'Is no addressee. In a border region: name the joint centre in the release plan, and ask the police to check an address or vehicle there. Release to a third country: ask the police whether a liaison officer is posted there. Escape near a border: call the police at once.',
};
