import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'SIS alert on objects (Art 38)',
  short: 'It has a vehicle, document, firearm or other listed object seized or secured as evidence.',
  send: 'Have an alert on the object entered in SIS',
  ask: 'Ask your police to have an alert on the object entered in SIS',
  sender: 'Police, or the prosecutor where national law says so. The SIRENE Bureau carries questions and hits.',
  doesNot: 'It says nothing about who holds the object, and it allows no arrest.',
  checklist: [
    'Object: kind, make, number, distinctive marks',
    'Why it is sought: seizure, or evidence in criminal proceedings (Art 38)',
    'Procedure: authority, reference, day',
    'Action wanted, and who collects the object',
    'Danger to officers, for example a weapon',
    'Contact by day and night, review day',
  ],
  mustNotCross: [
    "A victim's name or address: the object alert does not need it",
    'Risk narrative about the holder',
    'SIS content to the United Kingdom, other third States or INTERPOL (Art 65)',
  ],
  limits: [
    'The alert serves seizure or evidence only; another use needs prior authorisation (Art 56(5)).',
    'SIRENE Bureaux answer within 12 hours (Art 8(3)). The alert is reviewed after 10 years.',
  ],
  after: [
    'Hit: answer the SIRENE Bureau at once and arrange the handing over through the judicial channel.',
    'Have the alert deleted when the object is back or no longer needed.',
  ],
  pitfalls: [
    "Using it to follow a person's vehicle: that is an Art 36 matter with its own test.",
    'Wrong or incomplete numbers: the hit then concerns somebody else.',
  ],
};
