import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'What a case needs: facts, links, requests, evidence, through the national members (Art 7(8))',
    'In a joint team: members tell each other directly, under the law of the place (FD 2002/465 Art 1)',
  ],
  threshold: [
    'Serious crime in 2 or more member States, or a common basis for prosecution (Art 2(1))',
    'Other crime: when an authority asks. One member State and a third country: agreement or essential interest (Art 3(3), (5))',
    'Joint team: agreement of 2 or more States, one purpose, limited time (FD 2002/465 Art 1(1))',
  ],
  form: 'No form in the Regulation. A joint team needs a written agreement on members, purpose and time; a model exists, from memory.',
  language: 'Not laid down. The working language of a team is agreed.',
  refusal: [
    'A State can decline for national security, a running case or the safety of a person (Art 4(6))',
    'No State has to inform where that harms security or puts a person at risk (Art 21(7))',
    'Nobody can be made to join a team: it rests on agreement',
  ],
  receiver: [
    'Answers Eurojust without undue delay (Art 4(6))',
    'Reports listed cases in 3 or more States, conflicts of jurisdiction and failing requests (Art 21(5)-(6))',
    'At any hour: the desk for urgent requests, and somebody in each State (Art 19)',
  ],
  retention: [
    'At Eurojust 3 years after the last final judgment at most, with a review every 3 years (Art 29)',
    'In the files of the team: the law of each State',
    'The person can ask for access; answer within 3 months (Art 31)',
  ],
  offenderManager:
    'Cannot call on it. Tell the prosecutor when the same person is under suspicion in several States, with dates, places and case numbers. Finding the right authority for a transfer is for the Judicial Network.',
};
