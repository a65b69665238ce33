import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Mutual assistance under the convention of 1959',
  short: 'Evidence, and criminal records where ECRIS does not reach, from parties of the Council of Europe convention.',
  send: 'Send letters rogatory, or a request for records, to {other}',
  ask: 'Ask the prosecutor or court to send a request for mutual assistance to {other}',
  sender:
    'The judicial authority, by the way that the two States have declared: often from ministry to ministry. Look both declarations up.',
  doesNot: 'It is not for arrests or for enforcing judgments (Art 1), and it warns nobody.',
  checklist: [
    'Are both States parties to the protocol you rely on (ETS 99, ETS 182)?',
    'Authority, object and reason, person, offence and summary of facts',
    'Letters rogatory: what exactly; oath, if it is needed (Art 3)',
    'Criminal record: extract for a case (Art 13)',
    'Way of sending and language, as that State declared',
    'Handing over a case: information laid for their courts (Art 21)',
    'Conditions on use, set before sending',
  ],
  mustNotCross: [
    'Intelligence that is not to become evidence',
    'Health data beyond what the proceedings need',
    "A victim's or child's address, beyond what the case needs",
    'Personal data without a basis for a third country (Directive 2016/680 Chapter V)',
  ],
  limits: [
    'No limit in days.',
    'Refusal for political or fiscal offences, or essential interests (Art 2).',
    'Norway, Iceland, Switzerland and Liechtenstein: here instead of ECRIS and the investigation order.',
    'United Kingdom and member States: the agreement of 2020 adds time limits and a form.',
  ],
  after: [
    'Diarise a reminder: the text sets no day.',
    'Home State of a convicted person: a copy of the judgment can be asked for in a single case (Art 22(2)).',
    'Yearly notices of convictions run by themselves (Art 22(1)); they warn nobody in time.',
  ],
  pitfalls: [
    'Waiting for the yearly notice where somebody moves now.',
    'Citing a protocol to which only one of the two States is a party.',
    'Sending it to a State that the investigation order binds, from another one.',
  ],
};
