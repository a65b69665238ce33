import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Vehicles, trailers, boats, aircraft and their engines, containers, machines (Art 38(2))',
    'Firearms, blank and issued documents, number plates, banknotes (Art 38(2))',
    'Items of information technology and other valuable objects that can be told apart (Art 38(2))',
  ],
  threshold: [
    'Sought for seizure, or as evidence in criminal proceedings (Art 38(1))',
    'Readily identifiable: a number or mark that no other object has (Art 38(2))',
    'Adequate, relevant and important enough (Art 21)',
  ],
  form: 'The alert screen of the national system. After a hit form G, and form P for a vehicle, boat, aircraft or machine (SIRENE Manual).',
  language: 'A language both bureaux know.',
  refusal: [
    'The text has no flag for this alert: Art 24 names arrest, protection and check alerts only',
    'A State that cannot seize says so at once (Art 58)',
  ],
  receiver: [
    'Seize under its own law and ask the issuing State what is to be done (Art 39)',
    'Need not hand the object over because of the alert: that follows mutual assistance or national law',
  ],
  retention: [
    'Entered for up to 10 years, then reviewed (Art 54(2))',
    'Linked to an alert on a person: goes with it (Arts 54(3), 55(7))',
    'Deleted after seizure, once the bureaux have settled what follows (Art 55(5))',
  ],
  offenderManager:
    'Rarely concerned. Can tell the police that a weapon, passport or vehicle is missing, with its number. A passport to be handed in is a matter for the authority that ordered it. Following a vehicle to learn of a person is another alert (Art 36).',
};
