import type { MeasuresWords } from './type';

/** Words of `advice/measures/the-certificate`. Practice advice, unless an article is named. */
export const theCertificate = {
  measures: {
    'note-the-day-the-papers-came': {
      text: 'Note the day on which judgment or decision and certificate arrived, and who owns the decision.',
      who: 'The authority that decides',
    },
    'find-out-which-paper-it-is': {
      text: 'Read the head of the form. Supervision after a judgment is FD 2008/947/JHA; a prison sentence FD 2008/909/JHA. Measures before trial are FD 2009/829/JHA; a protection order is Directive 2011/99/EU. None of them: ask the contact point of the European Judicial Network.',
      who: 'You, with the prosecutor or the ministry of justice',
    },
    'pass-the-papers-on-and-say-so': {
      text: 'Pass the papers to the competent authority today, with the day they came. Tell the sender to whom. The European Judicial Network helps to find it.',
      who: 'You',
    },
    'ask-for-what-the-papers-lack': {
      text: 'Ask the sender in one letter for all that is missing or plainly wrong: form, signature, judgment, translation, details of each measure.',
      who: 'The authority that decides',
    },
    'put-the-decision-off-to-a-set-day': {
      text: 'Set a day by which it is put right, and put the decision off till then (FD 2008/947/JHA Art 8(2)).',
      who: 'The authority that decides',
    },
    'set-a-time-for-the-order': {
      text: 'Set a reasonable time to send what is missing (Directive 2011/99/EU Art 9(4)). Protect the person meanwhile.',
      who: 'The authority that decides',
    },
    'only-the-certificate-is-translated': {
      text: 'Ask for a translation of the certificate only (FD 2008/947/JHA Art 21, FD 2009/829/JHA Art 24). A prison judgment is translated only where your State declared it (FD 2008/909/JHA Art 23).',
      who: 'The authority that decides',
    },
    'grounds-are-optional': {
      text: 'Weigh it: you may refuse on a listed ground, and need not (FD 2008/947/JHA Art 11(1), FD 2008/909/JHA Art 9(1), FD 2009/829/JHA Art 15(1)). Ask what a refusal leaves behind, here and there.',
      who: 'The authority that decides',
    },
    'contact-before-refusing-supervision': {
      text: 'You must contact the sender before you refuse on most grounds, and ask for what is missing (FD 2008/947/JHA Art 11(3)).',
      who: 'The authority that decides',
    },
    'consult-before-refusing-the-sentence': {
      text: 'Consult the sender before you refuse on some of the grounds, a faulty certificate among them (FD 2008/909/JHA Art 9(3)).',
      who: 'The authority that decides',
    },
    'contact-before-refusing-to-monitor': {
      text: 'Contact the sender before you refuse on some of the grounds, a faulty certificate among them (FD 2009/829/JHA Art 15(2)).',
      who: 'The authority that decides',
    },
    'grounds-against-a-protection-order': {
      text: 'Refuse only on a listed ground, such as no ban behind it, an act that is no offence here, immunity, age or a time bar (Directive 2011/99/EU Art 10). Offer the protection of your own law all the same.',
      who: 'The authority that decides',
    },
    'six-months-means-the-length': {
      text: 'Six months means the length of the measure, not what is left of it (FD 2008/947/JHA Art 11(1)(j)). Your national act can count otherwise: look it up.',
      who: 'The authority that decides',
    },
    'six-months-means-what-is-left': {
      text: 'Six months means what is left to serve on the day the judgment came (FD 2008/909/JHA Art 9(1)(h)).',
      who: 'The authority that decides',
    },
    'decide-whether-your-state-agrees': {
      text: 'Decide first whether your State agrees: without its consent it is not competent (FD 2008/947/JHA Art 5(2), FD 2008/909/JHA Art 4(1), FD 2009/829/JHA Art 9(2)). Look up the conditions it declared.',
      who: 'The authority that decides',
    },
    'adapt-the-measure-as-little-as-needed': {
      text: 'Adapt only what your law requires, as close as possible to the original, never more severe or longer (FD 2008/947/JHA Art 9).',
      who: 'The authority that decides',
    },
    'adapt-the-sentence-only-so-far': {
      text: 'Cut the sentence only to your own maximum, and change its kind only to the nearest, never to a harsher one (FD 2008/909/JHA Art 8). A part of it needs agreement (Art 10).',
      who: 'The authority that decides',
    },
    'tell-the-adaptation-before-you-begin': {
      text: 'Tell the sender of the adaptation before you begin. It can withdraw within 10 days, as long as nothing has begun (FD 2008/947/JHA Art 9(4), FD 2009/829/JHA Art 13(3)).',
      who: 'The authority that decides',
    },
    'say-at-once-if-it-takes-longer': {
      text: 'If in an exceptional case it takes longer: tell the sender at once why, and how long (FD 2008/947/JHA Art 12(2), FD 2008/909/JHA Art 12(3), FD 2009/829/JHA Art 12(3)).',
      who: 'The authority that decides',
    },
    'a-remedy-adds-time': {
      text: 'A remedy against recognition adds another 20 working days (FD 2009/829/JHA Art 12(2)). Tell the sender of it.',
      who: 'The authority that decides',
    },
    'take-up-supervision-at-once': {
      text: 'Take up supervision without delay once it is recognised (FD 2008/947/JHA Art 8(1)), under your own law (Art 13(1)).',
      who: 'The service that supervises',
    },
    'monitor-and-report-each-breach': {
      text: 'Monitor under your own law (FD 2009/829/JHA Art 16). Report every breach at once on the form (Art 19(3)). Changes, withdrawal and the arrest warrant stay with the sender (Art 18(1)).',
      who: 'The service or police that monitors',
    },
    'serve-under-your-own-law': {
      text: 'Prepare the move: within 30 days of the final decision (FD 2008/909/JHA Art 15). Your law alone governs enforcement and release, and all time served is deducted (Art 17).',
      who: 'The prison service and the authority that decides',
    },
    'tell-recognition-in-writing': {
      text: 'Tell the decision in writing without delay, with reasons where you refuse or adapt (FD 2008/947/JHA Art 18, FD 2008/909/JHA Art 21, FD 2009/829/JHA Art 20). Also when the person cannot be found.',
      who: 'The authority that decides',
    },
    'who-decides-after-recognition': {
      text: 'Settle who revokes: you (FD 2008/947/JHA Art 14(1)), unless your State has declared otherwise (Art 14(3)). Write it into the file of the officer.',
      who: 'The authority that decides',
    },
    'report-as-the-supervising-state': {
      text: 'Where the sender decides: report at once what can lead to revocation or custody, on the form (FD 2008/947/JHA Art 17). In every case report that the person cannot be found (Art 18).',
      who: 'The service that supervises, through the authority',
    },
    'provisional-arrest-can-be-asked-for': {
      text: 'If the person is already here: the sender may ask for provisional arrest before the decision (FD 2008/909/JHA Art 14). Your own law decides.',
      who: 'The authority that decides',
    },
    'ask-for-the-reports-behind-the-papers': {
      text: 'Ask for the reports that the certificate announces, and for a talk between the two officers (FD 2008/947/JHA Annex I box (j)6, Art 15).',
      who: 'The service that will supervise, through the authority',
    },
    'ask-for-the-prison-file': {
      text: 'Ask for the prison, risk and treatment reports. They do not come with the papers by themselves.',
      who: 'The prison service, through the authority',
    },
    'say-what-you-know-of-the-danger': {
      text: 'Tell the sender what you know of the danger to victims and the public: it has to be weighed (FD 2009/829/JHA Art 22).',
      who: 'The authority that decides, with police and probation',
    },
    'answer-with-open-file-facts': {
      text: 'Write the answer with open file facts only. Court and defence read it. Intelligence, and what other channels brought, stay out.',
      who: 'Whoever writes',
    },
    'name-officer-and-first-appointment': {
      text: 'Name the officer, the first appointment, the review day, and the day on which it ends.',
      who: 'The service that supervises',
    },
    'decide-what-the-local-police-hear': {
      text: 'Decide, on the national rule, what the local police hear of the conditions. It is a disclosure of its own.',
      who: 'The service that supervises',
    },
    'protect-under-your-own-law-meanwhile': {
      text: 'Offer the protected person the protection of your own law today. It does not wait for recognition.',
      who: 'Police, with the authority in charge of victims',
    },
    'take-the-measure-your-law-offers': {
      text: 'Recognise without undue delay, and take the measure your own law offers in a similar case (Directive 2011/99/EU Art 9(1)). No number of days is set. Give it the priority of a similar case at home (Art 15, not yet confirmed).',
      who: 'The authority that decides',
    },
    'keep-the-address-hidden': {
      text: 'Tell the person causing danger of the measure and of what a breach means. Keep address and contact details hidden, unless the measure needs them (Directive 2011/99/EU Art 9(3)).',
      who: 'The authority that decides',
    },
    'warn-the-protected-person-first': {
      text: 'Speak with the protected person before the other one is told: the notice can give the State away (Directive 2011/99/EU Art 9(3)).',
      who: 'The authority in charge of victims',
    },
    'report-a-breach-on-the-form': {
      text: 'Report a breach to the sender, or to the State that supervises, on the form (Directive 2011/99/EU Art 12). Act on it under your own law.',
      who: 'Police and the authority that decides',
    },
    'only-the-sender-changes-the-order': {
      text: 'Leave renewal, change and withdrawal of the order to the sender (Directive 2011/99/EU Art 13). Set a day to ask whether it still stands.',
      who: 'The authority that decides',
    },
  },
  remains: {
    'nobody-here-acts-before-recognition':
      'Until you have recognised it and said so, nobody here is in charge. If somebody is in danger meanwhile, your police act under their own law.',
    'the-paper-finds-nobody':
      'The paper brings nobody to the first appointment. If the person does not come, it is reported the same day.',
    'protection-holds-here-only':
      'The protection holds in your State only, and it does not follow the person who causes the danger.',
  },
} as const satisfies MeasuresWords;
