import type { MeasuresWords } from './type';

/** Words of `advice/measures/moving`. Practice advice, unless an article is named. */
export const moving = {
  measures: {
    // Now, at home
    'telephone-emergency-number': {
      text: 'Telephone your own emergency number now. Say what is known and what is not.',
      who: 'You',
    },
    'telephone-spoc': {
      text: 'Telephone your SPOC, day and night. Ask it to telephone the other State.',
      who: 'You, or the police officer you reached',
    },
    'send-what-is-known-unverified': {
      text: 'Send what is known at once, marked unverified. Safeguards and paper follow.',
      who: 'Police or SPOC',
    },
    'dated-assessment': {
      text: 'Make a new dated assessment of this situation: what harm, to whom in general terms, what raises or lowers it.',
      who: 'The service that supervises, or the police if nobody does',
    },
    'renew-assessment': {
      text: 'Renew the assessment: date it, name the method, and say what has changed.',
      who: 'The service that made the last one',
    },
    'decide-on-the-trip': {
      text: 'Have it decided whether and how the person travels. It can be refused, or allowed with other company or lodging. This is the strongest tool there is.',
      who: 'The authority that set the conditions',
    },
    'set-or-change-conditions': {
      text: 'Look at the conditions in force. Ask for others where they do not fit this situation.',
      who: 'The service that supervises asks; the authority that set them decides',
    },
    'child-protection-at-home': {
      text: 'Inform the child-protection service at home under national law if a child is touched. Do not wait for the trip.',
      who: 'You, or the unit that national law names',
    },
    'tell-own-police': {
      text: 'Tell your own police, on the national rule that allows it. Write the rule down: this is a disclosure too.',
      who: 'The service that holds the facts',
    },
    'hand-over-sheet': {
      text: 'Hand over a dated sheet: facts, assessment, day of travel or release, what you ask. Name the national rule. The police decide whether and what to send.',
      who: 'You, to the police public-protection unit and the SPOC',
    },
    'tell-victim-service': {
      text: 'Tell the authority in charge of victims. It asks the victim what he or she wants. Keep address and State out of every other message.',
      who: 'You, on the national rule that allows it',
    },
    'check-nothing-reaches-the-state-of-origin': {
      text: 'Check that nothing reaches the State the person fled, by any channel. Not checked: ask before anything leaves the Union. No world-wide circulation before the INTERPOL bureau has checked the receivers.',
      who: 'The unit that sends, with the INTERPOL National Central Bureau',
    },
    'ask-the-investigator-first': {
      text: 'Ask whether an investigation runs, and what a message would spoil. Wait for the answer before anything goes out.',
      who: 'Police, or you through your police',
    },
    'check-existing-alert': {
      text: 'Have existing alerts, warrants and protection orders looked up. Settle what clashes first (SIS Police Regulation (EU) 2018/1862 Art 23).',
      who: 'Police, through the SIRENE Bureau',
    },
    'identity-first': {
      text: 'Settle identity and citizenship first: documents, other names, earlier nationality, prints where national law allows.',
      who: 'Police',
    },
    'ask-the-source': {
      text: 'Ask the owner of what is not yours before it goes on. What came by a record reply stays out: name the State to ask instead.',
      who: 'The unit that sends',
    },
    'apply-for-revocation-or-warrant': {
      text: 'Apply for revocation or a warrant today, with dated facts. Without an enforceable order no arrest abroad follows.',
      who: 'The service that supervises, to the court or prosecutor that decides',
    },
    'tell-enforcement-authority': {
      text: 'Give the enforcement authority the facts: last contact, documents, vehicle, likely places, who could be in danger.',
      who: 'The service that supervised or held the person',
    },
    'find-the-milder-way': {
      text: 'Put the milder way into practice: travel decision, conditions, visit, child protection, talk. Set the day you look again.',
      who: 'The service that supervises',
    },
    'settle-open-safeguards': {
      text: 'Settle each test that is open. Write down who answers it, and by which day.',
      who: 'You, with the unit that would send',
    },
    'ask-legal-service': {
      text: 'Ask the legal service which national rule applies. Ask for the article and any approval it needs.',
      who: 'You',
    },
    'find-who-may-tell': {
      text: 'Find the unit at home that can tell the police, and the rule. Ask what it needs to decide.',
      who: 'Your legal service or data-protection officer',
    },
    'vetting-through-records-authority': {
      text: 'Ask for the record through your records authority, for vetting and under your national law. Name every State of nationality and residence.',
      who: 'The vetting office, through the records authority',
    },
    'residence-authority-decides-alone': {
      text: 'Leave the decision to the residence authority. A conviction alone is no ground (Directive 2004/38/EC Art 27(2)). It may ask the State of origin for a previous police record where essential (Art 27(3)). Both articles: not yet confirmed.',
      who: 'The residence authority',
    },
    'prosecutor-opens-the-request': {
      text: 'Give the suspicion of an offence to the police or the prosecutor. They decide on an investigation and make its requests, with facts of its own.',
      who: 'Police or prosecutor',
    },
    'talk-with-the-person': {
      text: 'Talk with the person about the move: home, work, family, and what becomes of the supervision. Hint at no message to the police.',
      who: 'The service that supervises',
    },

    // Before
    'proportionality-note': {
      text: 'Write a short note: purpose, basis, why needed, which milder way was rejected, why this content and these receivers.',
      who: 'Whoever decides to send',
    },
    'facts-apart-from-assessment': {
      text: 'Keep facts apart from assessments (Directive (EU) 2016/680 Art 7(1)). Give source, day, method and author of each.',
      who: 'Whoever writes the message',
    },
    'court-or-prosecutor-approval': {
      text: 'Ask the court or prosecutor for approval before anything is passed on. Keep it with the note.',
      who: 'The service that national law names',
    },
    'health-data-only-if-strictly-necessary': {
      text: 'Leave therapy and medical files out. Data on health go only where strictly necessary (Directive (EU) 2016/680 Art 10). Send the conclusion about conduct instead.',
      who: 'Whoever writes the message',
    },
    'minor-extra-care': {
      text: 'Take extra care with the record of a minor. Ask the legal service what national law lets go abroad.',
      who: 'Whoever decides to send',
    },
    'sis-decision-note': {
      text: 'If a SIS check is considered: decide it on its own, with a note that the case is adequate, relevant and important enough (SIS Police Regulation (EU) 2018/1862 Art 21).',
      who: 'The authority that national law names',
    },
    'translate-the-certificate': {
      text: 'Have the certificate translated, and only that (FD 2008/947/JHA Art 21).',
      who: 'The authority that sends the papers',
    },
    'look-up-declaration': {
      text: 'Look up what the other State declared: who revokes (FD 2008/947/JHA Art 14(3)), the list of offences (Art 10(4)), languages (Art 21).',
      who: 'The authority that sends the papers',
    },
    'keep-the-person-from-knowing': {
      text: 'Put this part on a separate sheet. Leave nothing about it in a file the person can read. Tell neither family, employer nor lawyer.',
      who: 'Everybody who holds the file',
    },

    // After
    'ask-for-receipt-and-owner': {
      text: 'Ask for a receipt and a named owner on the next working day. Silence: your SPOC telephones.',
      who: 'The unit that sent',
    },
    'diarise-review': {
      text: 'Set a review day: is it still needed, still true, still proportionate?',
      who: 'Whoever decided',
    },
    'plan-end-date': {
      text: 'Name the day on which supervision ends, and who is told before it.',
      who: 'The service that supervises',
    },
    'correct-or-withdraw': {
      text: 'Correct or withdraw when facts or risk change. Tell the receiver of wrong data without delay (Directive (EU) 2016/680 Art 7(3)).',
      who: 'The unit that sent',
    },
    'keep-supervising-until-recognised': {
      text: 'Go on supervising until recognition is notified. Until then the duty is yours.',
      who: 'The service that supervises',
    },
    'contact-on-return': {
      text: 'Have contact on the day of return. Not back: go through the questions again the same day.',
      who: 'The service that supervises',
    },
    'report-under-fd-2008-947': {
      text: 'After recognition, tell the other State at once what could lead to change, revocation or custody (FD 2008/947/JHA Art 16(3)).',
      who: 'The authority that sent the papers',
    },
    'withdraw-alerts-after-arrest': {
      text: 'Withdraw alert and circulation on the day of surrender. Tell the victim service, and send safety facts with the escort.',
      who: 'The authority that asked for them, through SIRENE Bureau and INTERPOL bureau',
    },
    'record-why-nothing-was-sent': {
      text: 'Write a dated note: why nothing was sent, who decided, and when you look again.',
      who: 'Whoever decided',
    },
    'what-would-change-the-answer': {
      text: 'Watch for what would change the answer: a new dated assessment that finds a real likelihood of serious harm, a threat, preparation, a known victim there, a breach. Then go through the questions again.',
      who: 'The service that supervises, or the police',
    },
    'start-again-if-not-immediate': {
      text: 'Go through the questions again once the danger is no longer immediate, or turns out not to be.',
      who: 'You',
    },
    'write-down-the-call': {
      text: 'Write down each call: time, who was reached, what was said, what was unverified.',
      who: 'Whoever telephoned',
    },
    'chase-the-record-reply': {
      text: 'Chase the reply on the day after its limit. Report it dated and complete: register, day, and who was not yet asked.',
      who: 'Whoever asked',
    },
  },
  remains: {
    'message-stops-no-travel':
      'No message stops the journey or makes anybody watch. If that would be needed, the answer to the journey is no.',
    'nobody-supervises-after-the-end':
      'The message moves no supervision. Where no measure runs there, or it has ended, nobody supervises the person.',
    'supervision-stays-until-recognised':
      'Supervision stays with you until the other State recognises the measure. Until then nobody there supervises.',
    'supervision-stays-with-you':
      'Nothing moves the supervision there: it stays with you, and ends where your law ends. Nobody there supervises.',
    'own-measures-only': 'Nothing protects anybody abroad through you. Only your own measures at home work.',
    'order-is-needed-first': 'Until there is an enforceable order, nobody can be arrested abroad on your behalf.',
    'police-act-under-their-own-law':
      'What the police there do follows their own law. You cannot order it, so ask what they did.',
    'arrest-depends-on-a-sighting':
      'Nobody is found by the warrant alone. Arrest depends on a sighting; until then the danger stays.',
    'reply-is-for-this-case-only':
      'What comes back serves this case only. “No entry” speaks of one register on one day, and not of risk.',
    'certificate-is-no-proof':
      'A certificate is no proof of safety. It speaks of the registers asked, on one day; others were not asked.',
    'a-conviction-alone-bars-nobody':
      'A conviction alone bars nobody from moving. What the person does now counts, case by case.',
  },
} as const satisfies MeasuresWords;
