import type { MeasuresWords } from './type';

/** Words of `advice/measures/leaving-custody`. Practice advice, unless an article is named. */
export const leavingCustody = {
  measures: {
    // Now, at home
    'fix-the-release-day': {
      text: 'Write down day, hour and gate of the release, and what could bring it forward. Name one officer who hears of a change first.',
      who: 'Prison',
    },
    'keep-the-release-day': {
      text: 'Keep to the release day. No message, no missing reply and no fear holds a person longer than the law does.',
      who: 'Prison',
    },
    'telephone-before-paper': {
      text: 'Short notice: telephone your police and your SPOC today, and hand over the sheet after the call.',
      who: 'You, or the prison',
    },
    'offer-word-to-the-victim': {
      text: 'Have word of the release or escape offered to the victim. On request it is owed at least where there is a danger or an identified risk (Directive 2012/29/EU Art 6(5)-(6)). Send it before the gate opens. Say nothing of where the victim lives.',
      who: 'The authority in charge of victims, told by prison or court',
    },
    'victim-can-ask-for-an-order-there': {
      text: 'Where a no-contact measure is in force, tell the victim that a protection order for another State can be asked for, by the victim only (Directive 2011/99/EU Art 6(2)). Warn first: the person is told of it, so the State can become known (Art 9(3)).',
      who: 'The authority in charge of victims',
    },
    'pass-remarks-to-police': {
      text: 'Pass threats or remarks heard inside to the police: who heard what, when, and how sure that is. They decide whether it is an offence.',
      who: 'Prison',
    },
    'ask-for-an-order-after-release': {
      text: 'Ask now whether national law knows a measure after release, and who applies for it by which day. After the gate it is often too late.',
      who: 'Prison or probation, to the prosecutor or court',
    },
    'tell-each-state-concerned': {
      text: 'Count the States: where convicted, of which nationality, going where. ECRIS reports the conviction to the State of nationality only (FD 2009/315/JHA Art 4(2)). The State of destination hears nothing from it.',
      who: 'The unit that sends',
    },
    'ask-about-measures-before-trial': {
      text: 'No final judgment: ask the prosecutor whether measures before trial can be supervised there (FD 2009/829/JHA Art 9(1)). The person is suspected, and messages say so.',
      who: 'You, to the prosecutor or court of the case',
    },
    'ask-immigration-for-day-and-place': {
      text: 'Ask immigration for the day, the place and the State of removal, and whether it is by escort. Tell it the release day in writing.',
      who: 'Prison, to immigration',
    },
    'identity-only-to-the-state-of-return': {
      text: 'From the alert on return, only identity and document data reach the State of return, for a travel document (Regulation (EU) 2018/1860 Art 15). Offence and risk stay out.',
      who: 'Immigration, and everybody who writes to that State',
    },
    'prison-to-prison-handover': {
      text: 'Agree how the prison there learns of conduct, risk to others and risk to self. Send it apart from the certificate, in the part that it needs.',
      who: 'Both prison services',
    },
    'decide-on-the-leave': {
      text: 'Have the leave decided on a new dated assessment: whether abroad at all, with whom, where, with which documents. Where a message would be needed to make it safe, the answer to the leave is no.',
      who: 'The authority that grants leave',
    },
    'ask-the-transfer-authority': {
      text: 'Ask the authority for transfers whether one is possible. The person may ask too; a request binds nobody (FD 2008/909/JHA Art 4(5)).',
      who: 'Prison',
    },
    'settle-the-rest-of-the-sentence': {
      text: 'Settle what is left to serve here. Surrender can be put off for a sentence here, or the person be lent (FD 2002/584/JHA Art 23(4)).',
      who: 'The judicial authority that decided on surrender',
    },
    'safety-facts-with-the-escort': {
      text: 'Give the escort what keeps people safe on the way: violence, escape, self-harm, medicine. Leave out the case file.',
      who: 'Prison, to the escort',
    },
    'return-alert-without-delay': {
      text: 'Enter the alert on return without delay once the decision is issued. During detention for removal it can wait; on release without removal it cannot (Regulation (EU) 2018/1860 Art 3(1)-(2)).',
      who: 'Immigration, through the SIRENE Bureau',
    },

    // Before
    'show-how-it-helps-the-way-back': {
      text: 'Write down how serving the sentence there helps the way back into society: family, language, work (FD 2008/909/JHA Art 4(2)). Risk moved away is no reason.',
      who: 'The authority that sends the papers, on a report of the prison',
    },
    'hear-the-person-on-the-transfer': {
      text: 'Hear the person and write the opinion down. It goes with the papers, and the person is told of the forwarding on the form of Annex II (FD 2008/909/JHA Art 6(3)-(4)).',
      who: 'Prison, for the authority that sends the papers',
    },
    'ask-their-release-rules': {
      text: 'Where FD 2008/909/JHA is used: ask how release works there before anything is final. The answer still lets you withdraw (Art 17(3)).',
      who: 'The authority that sends the papers',
    },
    'ask-to-hear-of-conditional-release': {
      text: 'Where FD 2008/909/JHA is used: tick the box that asks for news of conditional release. Without it nobody tells you (Art 21).',
      who: 'The authority that sends the papers',
    },
    'translate-the-sentence-certificate': {
      text: 'Where FD 2008/909/JHA is used: have the certificate translated. The judgment only where that State declared it (Art 23).',
      who: 'The authority that sends the papers',
    },

    // After
    'same-day-word-if-the-day-changes': {
      text: 'Day or hour changes, or the release falls away: say so the same day to everybody who was told, by the same way.',
      who: 'Prison, through the unit that sent',
    },
    'confirm-what-happened-at-the-gate': {
      text: 'On the day, confirm: left or not, when, with whom, which way. Pass it to the owner of the case at the police.',
      who: 'Prison',
    },
    'withdraw-before-it-begins': {
      text: 'Where FD 2008/909/JHA is used: withdraw with reasons if the facts change, as long as the sentence has not begun there (Art 13).',
      who: 'The authority that sent the papers',
    },
    'settle-supervision-after-that-release': {
      text: 'Settle now who supervises after release there, and by which route. It does not come with the transfer by itself.',
      who: 'The authority that sent the papers, with probation',
    },
    'not-back-from-leave': {
      text: 'Have contact at set hours. Not back at the hour: tell the police at once, go through the questions again as gone.',
      who: 'Prison',
    },
    'watch-the-departure': {
      text: 'Wait for the confirmed departure: who, where, when (Regulation (EU) 2018/1860 Art 6(1)). Only then do the alert on return and the refusal of entry change places (Art 6(2)).',
      who: 'Immigration',
    },
  },
  remains: {
    'gate-opens-on-its-day':
      'The gate opens on its day, whatever was sent. From then on only measures in force and the police there protect anybody.',
    'their-release-rules-apply':
      'Until the move the sentence is served with you. After it their law decides on release, which can come earlier.',
    'a-return-alert-warns-nobody':
      'An alert on return shows whether somebody left. It warns nobody at home or there, and it ends no supervision.',
    'leave-can-be-refused': 'Nothing abroad watches a person on leave. The leave itself is what can be refused.',
    'surrender-ends-no-risk':
      'The other State gets the person for its own case. What you know of risk goes along only if somebody sends it.',
  },
} as const satisfies MeasuresWords;
