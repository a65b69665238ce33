import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Vehicle register of another State (Prüm)',
  short: 'Your contact point looks up a vehicle and its owner in the register of the other State at once.',
  send: 'Have the vehicle looked up in the register of {other}',
  ask: 'Ask your police to have the vehicle looked up in the register of {other}',
  sender: 'Specially authorised officers of the national contact point for vehicles (Art 30(2)), for the police unit.',
  doesNot: 'It does not say who drives, finds no vehicle, and reports no sighting.',
  checklist: [
    'Single case: authority, reference, what is to be prevented or investigated',
    'Registration number or chassis number, whole, with the State',
    'Day and hour for which you need the owner',
    'Who asked for the search, and why: it is recorded (Art 30(2))',
    'What follows if the owner is somebody else',
  ],
  mustNotCross: [
    'The reason for the interest, to the owner or to a private body',
    "A victim's vehicle or address, unless it is needed to protect the victim",
    'SIS content (Regulation 2018/1862 Art 65)',
  ],
  limits: [
    'The answer serves only the procedure for which you asked (Art 26(3)).',
    'A search by the name of the owner comes with Prüm II, if at all (Regulation 2024/982 Art 16(2)).',
    'Not with the United Kingdom: that it has started there was not established.',
    'A State can be bound and still be offline for vehicles (Art 25(2)).',
  ],
  after: [
    'Sightings of the vehicle wanted: ask for a SIS alert, which has its own conditions.',
    'Owner is a third person: delete what the procedure does not need.',
  ],
  pitfalls: [
    'Taking the owner for the driver.',
    'Looking up a vehicle to see where somebody under supervision goes.',
    'Asking a vehicle register abroad by telephone instead of the contact point.',
  ],
};
