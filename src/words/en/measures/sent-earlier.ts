import type { MeasuresWords } from './type';

/** Words of `advice/measures/sent-earlier`. Practice advice, unless an article is named. */
export const sentEarlier = {
  measures: {
    // Renew
    'renew-the-alert-on-record': {
      text: 'Renew the check alert on record before one year is over (SIS Police Regulation (EU) 2018/1862 Art 53(4)). Test again that the case is adequate, relevant and important enough (Art 21). Without that it ends (Art 53(6)).',
      who: 'The authority that had it entered, through the SIRENE Bureau',
    },
    'look-through-hits-of-the-year': {
      text: 'Look through the hits since the last review: what they showed, what was done. No hit and no use speak against renewal.',
      who: 'The authority that had it entered',
    },
    'renew-the-circulation-with-reasons': {
      text: 'Renew the circulation through the National Central Bureau, with reasons of today. Data stay five years at most before their need is looked at again (RPD Art 49).',
      who: 'Police, through the National Central Bureau',
    },
    'write-a-new-message': {
      text: 'Write a new message that names the old one and says what replaces it. Send what is right and current, and nothing copied unread (Directive (EU) 2016/680 Art 7(2)).',
      who: 'Police or SPOC',
    },
    'set-the-next-review-day': {
      text: 'Set the next review day well before the limit, with the name of the unit that decides.',
      who: 'Whoever decided',
    },
    'review-the-entry-alert': {
      text: 'Review the alert on entry or return: does the decision behind it stand? Review within three years, five where the decision lasts longer (Regulation (EU) 2018/1861 Art 39(2)). It goes when the decision falls or the person becomes a Union citizen (Art 40; for return Regulation (EU) 2018/1860 Art 14).',
      who: 'Immigration, through the SIRENE Bureau',
    },
    'review-the-warrant': {
      text: 'Ask whether the warrant stands: sentence, time bars, clemency, new address. Its alert is reviewed within five years (Regulation (EU) 2018/1862 Art 53(2)).',
      who: 'The judicial authority that issued it',
    },
    'tell-the-supervising-state': {
      text: 'Supervision has moved: tell the State that supervises at once what could lead to change, revocation or custody (FD 2008/947/JHA Art 16(3)).',
      who: 'The authority that sent the papers',
    },
    'tell-the-prison-state': {
      text: 'The sentence has moved: pass what matters for safety and release planning to the prison service there, apart from the judicial file.',
      who: 'The prison service, through the authority that sent the papers',
    },
    'issuing-authority-decides-on-the-order': {
      text: 'Ask the protected person first what he or she wants. Only the authority that made the protection measure renews, changes or withdraws it, and the order with it (Directive 2011/99/EU Art 13).',
      who: 'The authority in charge of victims, to the authority that made the measure',
    },

    'hand-it-to-the-unit-that-sent': {
      text: 'Tell the unit that sent it, today and in writing: what is new, wrong or over, since when, and what you ask. It decides and acts.',
      who: 'You, to your police, SPOC or the bureau that sent',
    },

    // Correct
    'tell-each-receiver-what-is-wrong': {
      text: 'Tell every receiver without delay: what is wrong, what is right, since when you know (Directive (EU) 2016/680 Art 7(3)). They correct, erase or restrict their copies (Art 16(5)).',
      who: 'The unit that sent',
    },
    'tell-the-state-it-came-from': {
      text: 'The data came from another State: tell it too, so that its file is put right (Directive (EU) 2016/680 Art 16(5)).',
      who: 'The unit that sent, through the channel the data came by',
    },
    'tell-the-state-of-the-alert': {
      text: 'Another State entered these data in SIS: tell it at once, in two working days at most (Regulation (EU) 2018/1862 Art 59(5)). That State puts them right, nobody else.',
      who: 'SIRENE Bureau',
    },
    'have-the-alert-corrected': {
      text: 'Have the alert of your State put right today, identity and warning markers first. Telephone where somebody could act on it now.',
      who: 'The authority that had it entered, through the SIRENE Bureau',
    },
    'correct-through-the-bureau': {
      text: 'Correct it through the National Central Bureau: what INTERPOL holds has to be right and current (RPD Art 12). Tell the bureaux that got a diffusion one by one.',
      who: 'Police, through the National Central Bureau',
    },
    'put-the-certificate-right': {
      text: 'Send a certificate that is put right, and mark what has changed. A faulty one lets them put off their decision (FD 2008/947/JHA Art 8(2)) or refuse (FD 2008/909/JHA Art 9(1)).',
      who: 'The authority that sent the papers',
    },
    'restrict-until-settled': {
      text: 'Where the truth cannot be found, have the use of the data restricted until it is (Directive (EU) 2016/680 Art 16(1)).',
      who: 'The authority that holds the file',
    },
    'see-who-acted-on-it': {
      text: 'Ask each receiver what was done on the wrong data: a stop, a search, a refusal, a warning to somebody. Have it looked at again.',
      who: 'The unit that sent',
    },
    'tell-the-data-protection-officer': {
      text: 'Bring the data-protection officer in early. He or she says whether the person has to be told, and whether it is a breach to report.',
      who: 'The unit that sent',
    },

    // Withdraw
    'withdraw-in-writing': {
      text: 'Write to every receiver: withdrawn, from which day, why in one line. Ask each to confirm, and to tell whom it passed it on to.',
      who: 'The unit that sent',
    },
    'delete-the-alert': {
      text: 'Have the alert deleted now, and do not wait for it to lapse. It goes when its purpose is met or the authority that asked for it says so (Regulation (EU) 2018/1862 Art 55).',
      who: 'The authority that had it entered, through the SIRENE Bureau',
    },
    'withdraw-through-the-bureau': {
      text: 'Have the diffusion or notice withdrawn: data go earlier than five years once their purpose is met (RPD Art 49).',
      who: 'Police, through the National Central Bureau',
    },
    'take-supervision-back': {
      text: 'Ask the other State before you rely on anything. Within ten days of news of an adaptation the certificate can be withdrawn, as long as supervision has not begun (FD 2008/947/JHA Art 9(4)). Later it can come back if the person absconds or no longer lives there (Art 20).',
      who: 'The authority that sent the papers',
    },
    'say-that-nobody-supervises': {
      text: 'Tell every receiver the day on which supervision ends, and that nobody supervises from then on. Send it before that day.',
      who: 'The unit that sent, on word of the service that supervises',
    },
    'review-it-without-supervision': {
      text: 'Review the alert on the changed facts: is the case still adequate, relevant and important enough when nobody supervises (Regulation (EU) 2018/1862 Art 21)? Keep what officers are told of conditions up to date.',
      who: 'The authority that had it entered, through the SIRENE Bureau',
    },
    'ask-what-protects-now': {
      text: 'Ask what protects anybody after that day: a measure that national law knows, a protection order, a check alert, or nothing. Each is a decision of its own.',
      who: 'The service that supervises, with police and victim service',
    },

    'record-why-it-ended': {
      text: 'Write a dated note: what ended, why, who decided, and what was erased. What is no longer needed is not kept (Directive (EU) 2016/680 Art 5).',
      who: 'Whoever decided',
    },

    // Hit or report
    'read-it-today': {
      text: 'Read the hit or report the same day: place, company, children, direction. Danger now: telephone.',
      who: 'The owner of the case',
    },
    'name-who-acts-on-the-hit': {
      text: 'Name who acts on the hit, by day and night, and bring the assessment up to date with it.',
      who: 'The authority that had the alert entered',
    },
    'keep-the-hit-to-its-purpose': {
      text: 'Keep the hit to the purpose of the alert. Nothing in it reaches the person (Regulation (EU) 2018/1862 Art 37(3)), a third State or INTERPOL (Art 65). Another use needs leave of the State that entered the alert (Art 56(5)).',
      who: 'Everybody who reads it',
    },
    'papers-for-the-arrest': {
      text: 'Send the warrant and its translation at once. They decide in 10 days with consent, in 60 without (FD 2002/584/JHA Art 17). Surrender follows within 10 days of the final decision (Art 23).',
      who: 'The judicial authority that issued it, through the SIRENE Bureau',
    },
    'answer-a-permit-question': {
      text: 'A State that would give a residence permit asks first: the answer is due in ten days (Regulation (EU) 2018/1861 Art 27; for return Regulation (EU) 2018/1860 Art 9).',
      who: 'Immigration, through the SIRENE Bureau',
    },
    'answer-the-report': {
      text: 'Thank, answer the questions, and say what you will do with it. Correct your own file where the report shows that it is wrong.',
      who: 'The owner of the case',
    },

    // Silence
    'telephone-the-other-side': {
      text: 'Have your SPOC or bureau telephone: did it arrive, who owns it, what was decided? Write down name of the unit, day and answer.',
      who: 'SPOC, SIRENE Bureau or National Central Bureau',
    },
    'ask-the-authority-that-decides': {
      text: 'Ask the authority that decides on the transfer. Their time: 60 days for supervision (FD 2008/947/JHA Art 12(1)), 90 for a prison sentence (FD 2008/909/JHA Art 12(2)). The EJN helps to find it.',
      who: 'The authority that sent the papers',
    },

    // Questions
    'data-desk-answers': {
      text: 'Pass the question to the data-protection desk the same day, and answer nothing yourself. Access can be limited (Directive (EU) 2016/680 Arts 14 and 15), and the State of the alert is heard first (Regulation (EU) 2018/1862 Art 67).',
      who: 'Data-protection desk',
    },
    'requests-about-interpol-data': {
      text: 'Requests about INTERPOL data go to its commission, whose decisions bind INTERPOL. Tell the National Central Bureau.',
      who: 'Data-protection desk, with the National Central Bureau',
    },
    'use-it-as-a-review-day': {
      text: 'Take the question as a review day: is what was sent still needed, still true, still proportionate?',
      who: 'Whoever decided',
    },

    // Not known
    'look-up-what-was-sent': {
      text: 'Look up what was sent, when, to whom and why: the log of each disclosure says so (Directive (EU) 2016/680 Art 25(1)).',
      who: 'The unit that sent',
    },
    'ask-each-unit-that-sends': {
      text: 'Ask each unit that sends: SPOC, SIRENE Bureau, National Central Bureau, records authority, transfer authority. Write “none” where there is none.',
      who: 'You, through your police',
    },
    'start-again-once-it-is-known': {
      text: 'Go through the questions again for each thing that was found.',
      who: 'You',
    },
  },
  remains: {
    'without-renewal-it-ends': 'Without a renewal it ends by itself. Until then it makes nobody watch all the time.',
    'a-correction-undoes-nothing-done':
      'A correction reaches those who are told. It undoes nothing that was done before.',
    'withdrawn-protects-nobody-abroad':
      'After the withdrawal nobody abroad looks out through you. What they hold under their own law stays theirs.',
    'a-hit-protects-nobody-by-itself':
      'A hit is a report about the past. It protects nobody until somebody acts on it.',
    'silence-is-no-answer':
      'Silence does not mean that somebody acts. Until there is an owner, count on your own measures only.',
    'the-answer-is-not-yours': 'The answer is for the data-protection desk. Nothing that you say can be taken back.',
    'nothing-renews-itself': 'What nobody looks after grows old, and wrong, on the other side.',
  },
} as const satisfies MeasuresWords;
