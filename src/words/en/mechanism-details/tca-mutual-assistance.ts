import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Evidence for proceedings: documents, hearings, searches, records of a court or bank',
    'What the convention of 1959 and its 2 protocols cover: the agreement adds to them',
  ],
  threshold: [
    'Proceedings on an offence (convention of 1959 Art 1)',
    'Nothing here serves prevention, supervision or vetting',
  ],
  form: 'The standard form, once the Specialised Committee has set one (Art 635). The decision of 2023 on it was not read.',
  language: 'English for the United Kingdom; each member State has declared its own. Not yet confirmed in the text.',
  refusal: [
    'The grounds of the convention of 1959: political or fiscal offences, essential interests (its Art 2)',
    'More grounds in Title VIII were not read',
  ],
  receiver: [
    'Decides within 45 days of receipt (Art 640)',
    'Carries it out within 90 days of the decision or of the consultation (Art 640)',
    'Keeps a shorter time as far as possible if the request is urgent (Art 640)',
  ],
  retention: ['Not laid down in what we read: the case file follows national law'],
  offenderManager:
    'Cannot ask. If a court or prison needs evidence from the United Kingdom, the prosecutor asks. For risk and whereabouts, police ask under Art 563.',
};
