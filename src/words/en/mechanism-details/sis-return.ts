import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Identity, documents with copies, pictures, prints (Art 4(1))',
    'Last day to leave, suspension or appeal, entry ban or not (Art 4(1)(x)-(z))',
    'Threat to public policy or security, kind of offence, warning markers (Art 4(1)(i), (o), (p))',
    'On leaving: that the person was identified, where, when, and whether removed (Art 6(1))',
  ],
  threshold: [
    'A return decision on a third-country national: no choice, the alert must be entered without delay (Art 3(1))',
    'May wait during detention for removal, and for decisions carried out at the external border (Art 3(2)-(3))',
    'At least: surname, date of birth, reason, decision, action, last day to leave, entry ban or not (Art 4(2))',
  ],
  form: 'The alert screen of the national system. SIRENE Bureaux exchange the rest; the manual for borders and return was not available.',
  language: 'A language both bureaux know. The text lays down none.',
  refusal: [
    'A State that gave a valid permit and keeps it: no alert, or the alert goes (Arts 10-11)',
    'A suspended or postponed return is recorded in the alert at once (Art 3(5))',
    'Ireland is not bound. How far Cyprus is was not established',
  ],
  receiver: [
    'On exit over an external border: confirm the departure (Art 6(1))',
    'On any other hit inside the area: contact the issuing State at once to agree what to do (Art 7(2))',
    'On entry: tell the issuing State at once; the State of entry decides on entry (Art 8)',
    'About to give a permit despite an entry ban: ask first, answer due in 10 days (Art 9)',
  ],
  retention: [
    'Deleted without delay after the confirmed return; with an entry ban a refusal-of-entry alert follows (Art 6(2))',
    'Deleted when the decision falls, when departure is shown, or on Union citizenship (Art 14)',
    'Review within 3 years, 5 for longer decisions (Art 19; Regulation 2018/1861 Art 39)',
  ],
  offenderManager:
    'Does not enter or search it. Can tell immigration the release day and the risk in time. Can ask whether the departure was confirmed before closing a file. Can bring the assessment up to date if the last day passes without a confirmation.',
};
