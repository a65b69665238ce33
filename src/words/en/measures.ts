import type { MeasureId, RemainId } from '../../advice';
import type { MeasureWords } from '../types';

const you = 'You';
const police = 'Police, with the SPOC';

/** What to do at home, before and after, and who does it. Practice advice of ours, unless an article stands with it. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  'telephone-emergency-number': {
    text: 'Telephone your own emergency number. Say who is in danger, where, and from whom.',
    who: you,
  },
  'telephone-spoc': {
    text: 'Telephone your SPOC, day and night. Ask it to telephone the other State at once.',
    who: you,
  },
  'send-what-is-known-unverified': {
    text: 'Let the message go with what is known, marked unverified. Safeguard papers follow.',
    who: police,
  },
  'dated-assessment': {
    text: 'Make a new dated assessment of this move or trip: what points to harm, what speaks against it.',
    who: 'The service that knows the person',
  },
  'renew-assessment': {
    text: 'Renew the assessment before anything is sent.',
    who: 'The service that knows the person',
  },
  'decide-on-the-trip': {
    text: 'Ask the authority that set the conditions to decide on the journey. It may refuse where national law allows, or agree to other company or lodging. This is the strongest tool there is.',
    who: 'The authority that set the conditions',
  },
  'set-or-change-conditions': {
    text: 'Check whether conditions at home fit the plan, and have them changed if national law allows.',
    who: 'The authority that set the conditions',
  },
  'child-protection-at-home': {
    text: 'Inform the child-protection service at home under national law where a child is concerned. Do not wait for the journey.',
    who: you,
  },
  'tell-own-police': {
    text: 'Give the police the facts: last contact, documents, vehicle, likely places, who may be in danger.',
    who: you,
  },
  'hand-over-sheet': {
    text: 'Hand the facts over to your own police on a sheet: the national rule that allows it, what is known, since when, from whom.',
    who: you,
  },
  'tell-victim-service': {
    text: 'Tell the authority in charge of victims at home. Ask what the victim wants, and which protection order can travel. No address goes abroad.',
    who: 'Authority in charge of victims',
  },
  'check-nothing-reaches-the-state-of-origin': {
    text: 'Check that nothing reaches a State the person fled. Tell whoever sends that protection is had or sought.',
    who: police,
  },
  'ask-the-investigator-first': {
    text: 'Ask whoever leads an investigation before anything is said or sent.',
    who: 'Prosecutor or investigating unit',
  },
  'check-existing-alert': {
    text: 'Have the police check for an alert or order that exists already. One State, one SIS alert on a person.',
    who: police,
  },
  'identity-first': {
    text: 'Settle the identity and citizenship first: documents, other names, fingerprints where national law allows.',
    who: 'Police',
  },
  'ask-the-source': {
    text: 'Ask the owner of information from another State, Europol, a record reply or an intelligence source before using it.',
    who: police,
  },
  'apply-for-revocation-or-warrant': {
    text: 'Ask the authority that decides on revocation or on a warrant. A breach alone arrests nobody abroad.',
    who: 'Court or prosecutor',
  },
  'tell-enforcement-authority': {
    text: 'Tell the authority that enforces the sentence the same day: who is gone, since when, what is left to serve.',
    who: you,
  },
  'find-the-milder-way': {
    text: 'Use the milder way: conditions, conversation, closer contact, local services. Name the test that was not met.',
    who: you,
  },
  'settle-open-safeguards': {
    text: 'Settle each open test: who can answer it, and by which day. “Not known” means “not yet”.',
    who: you,
  },
  'ask-legal-service': {
    text: 'Ask the legal service or data-protection officer today: which national rule applies, and what it asks for.',
    who: you,
  },
  'find-who-may-tell': {
    text: 'Find who at home may tell the police: prosecutor, court, supervising authority. Ask them to decide.',
    who: 'Legal service',
  },
  'vetting-through-records-authority': {
    text: 'Ask through your records authority, for each State of nationality and each State where the person lived.',
    who: 'Vetting body',
  },
  'residence-authority-decides-alone': {
    text: 'Leave it to the residence authority. It may ask the State of origin for an earlier police record where that is essential (Directive 2004/38/EC Art 27(3), not yet confirmed).',
    who: 'Residence authority',
  },
  'prosecutor-opens-the-request': {
    text: 'Have the police or the prosecutor open a request of its own for the new offence: own facts, own authority.',
    who: 'Police or prosecutor',
  },
  'talk-with-the-person': {
    text: 'Talk with the person: address, work, family there, wish to be supervised there. A transfer is no secret.',
    who: 'Probation',
  },
  'proportionality-note': {
    text: 'Write down why it is necessary and proportionate, and which milder way was rejected.',
    who: 'Whoever decides',
  },
  'facts-apart-from-assessment': {
    text: 'Keep facts apart from assessments. Date each, name its author and its method.',
    who: 'Whoever writes',
  },
  'court-or-prosecutor-approval': {
    text: 'Get the approval of the court or prosecutor first. The same is asked as for telling the police at home, not more.',
    who: 'Court or prosecutor',
  },
  'health-data-only-if-strictly-necessary': {
    text: 'Leave health data out unless strictly necessary. Send the conclusion about conduct instead.',
    who: 'Whoever writes',
  },
  'minor-extra-care': {
    text: 'Take extra care: records of minors have rules of their own in national law. Ask before anything goes out.',
    who: 'Legal service',
  },
  'sis-decision-note': {
    text: 'If a SIS check is considered: the authority that national law names decides by itself. It notes why the case is adequate, relevant and important enough.',
    who: 'Authority that national law names',
  },
  'keep-the-person-from-knowing': {
    text: 'Keep the police part on a sheet of its own, out of every file the person can read. Titles and calendar entries stay neutral.',
    who: 'Everybody who knows',
  },
  'translate-the-certificate': {
    text: 'Translate the certificate, and only it, into a language that the other State accepts.',
    who: 'Competent authority',
  },
  'look-up-declaration': {
    text: 'Look up what the other State declared: consent, offences, who decides on revocation.',
    who: 'Competent authority',
  },
  'ask-for-receipt-and-owner': {
    text: 'Ask for a receipt and a named owner by the next working day. Silence: your SPOC telephones.',
    who: police,
  },
  'diarise-review': { text: 'Set a review day. What is not renewed lapses.', who: 'Whoever decided' },
  'plan-end-date': {
    text: 'Write down the day supervision ends, and who is told then. After it nobody supervises.',
    who: 'Probation or prison',
  },
  'correct-or-withdraw': {
    text: 'Correct or withdraw what was sent as soon as facts or risk change, with every receiver.',
    who: police,
  },
  'keep-supervising-until-recognised': {
    text: 'Go on supervising until recognition is notified. Until then the duty is yours.',
    who: 'Probation',
  },
  'contact-on-return': {
    text: 'See the person on the day of return. Not back: start again with “gone”, the same day.',
    who: 'Probation',
  },
  'report-under-fd-2008-947': {
    text: 'Tell the other State at once what could lead to a change or revocation, and answer its reports.',
    who: 'Competent authority',
  },
  'withdraw-alerts-after-arrest': {
    text: 'Withdraw alert and diffusion on the day of the arrest. Tell the victim service.',
    who: police,
  },
  'record-why-nothing-was-sent': {
    text: 'Keep a dated note why nothing was sent, and what would be needed.',
    who: you,
  },
  'what-would-change-the-answer': {
    text: 'The answer changes with a new dated assessment of real likelihood, a threat, a preparation, a known victim there, or a breach. Then start again.',
    who: you,
  },
  'start-again-if-not-immediate': {
    text: 'If the danger turns out not to be immediate, start again and answer “No”.',
    who: you,
  },
  'write-down-the-call': {
    text: 'Write down the call: time, whom you spoke to, what was said and promised.',
    who: you,
  },
  'chase-the-record-reply': {
    text: 'Chase the reply when its time is over. Report each register dated and by name: “no entry, reply of (day)”; “not yet asked”.',
    who: 'Records authority',
  },
};

/** What no step of the plan takes away. */
export const remains: Readonly<Record<RemainId, string>> = {
  'message-stops-no-travel':
    'A message would stop no journey and make nobody watch. If that is what is needed, the answer to the journey is no.',
  'nobody-supervises-after-the-end':
    'Nobody supervises the person there. What the police there do is their decision, under their law.',
  'supervision-stays-until-recognised':
    'Supervision stays with you until the other State recognises the measure. In between it cannot be enforced there.',
  'own-measures-only': 'Your own measures at home are all there is for now.',
  'order-is-needed-first': 'Without an enforceable order nobody is arrested, at home or abroad.',
  'police-act-under-their-own-law':
    'The police there act under their own law. The safeguards are checked right after the call.',
  'arrest-depends-on-a-sighting':
    'An arrest depends on somebody meeting the person. Until then nobody is protected by it.',
  'reply-is-for-this-case-only':
    'What comes back serves this case. It is no stock for another use. A register without an entry says nothing about risk.',
  'certificate-is-no-proof':
    'A record without entries says what one register holds on one day. It never says that somebody is suitable.',
  'a-conviction-alone-bars-nobody': 'A conviction alone bars nobody from living in another State.',
};
