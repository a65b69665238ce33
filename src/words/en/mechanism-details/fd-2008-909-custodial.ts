import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Judgment or certified copy, and the certificate of Annex I, signed (Art 5)',
    'The opinion of the person, if he or she is still here (Art 6(3))',
    'Told to the person on Annex II, in a language he or she understands (Art 6(4))',
    'Not part of it, as far as we know: prison file, risk and treatment reports',
  ],
  threshold: [
    'A final prison sentence or measure, and a person in one of the two States (Art 1, 4(1))',
    'Home State where the person lives, home State after deportation, or any State that agrees (Art 4(1))',
    'Consent of the person, unless one of three cases applies (Art 6(1)-(2))',
    'The sender is satisfied that rehabilitation is better served there (Art 4(2))',
    'No double criminality for 32 kinds of offences from 3 years of maximum penalty (Art 7(1))',
  ],
  form: 'The certificate of Annex I with the judgment; the notice of Annex II for the person. One State at a time, in a way that leaves a record (Art 5).',
  language:
    'The certificate in an official or declared language of that State. The judgment only if that State declared that it may ask for it (Art 23).',
  refusal: [
    'All grounds are optional: faulty certificate, double jeopardy, time bar, immunity, age, trial in absence (Art 9(1))',
    'Less than 6 months left when the judgment arrives (Art 9(1)(h))',
    'A health or psychiatric measure it cannot carry out, even adapted (Art 9(1)(k))',
    'Before several of them the two sides consult (Art 9(3))',
  ],
  receiver: [
    'Decides within 90 days of receipt (Art 12(2)); the move follows within 30 days of the decision (Art 15(1))',
    'Deducts all time served and applies its own rules on release (Art 17(1)-(2))',
    'Explains those rules on request (Art 17(3))',
    'Reports decision, escape and end of the sentence; conditional release only if the certificate asked (Art 21)',
    'Need not hold to the release date here (Art 17)',
  ],
  retention: [
    'The text sets no time: the rules on files of both States apply',
    'Protection from other charges ends 45 days after release, if the person stays or comes back (Art 18(2)(a))',
  ],
  offenderManager:
    'Can gather ties, work, family and risk for the decision, and ask for the box on conditional release. Hands the risk reports over from prison to prison. Sends nothing alone: the authority that the State named does.',
};
