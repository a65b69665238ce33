import type { MeasuresWords } from './type';

/** Words of `advice/measures/sharing`. Practice advice, unless an article is named. */
export const sharing = {
  measures: {
    // Now, at home
    'choose-the-receiver-first': {
      text: 'Decide first who can do something against the harm. Name one office or one person, and then go through the tests.',
      who: 'You, with your superior',
    },
    'share-on-the-named-rule': {
      text: 'Share with this receiver only, on the rule you can name. Write rule, purpose and day into the message (Directive (EU) 2016/680 Arts 4(2), 8).',
      who: 'The service that holds the facts',
    },
    'tell-own-supervision': {
      text: 'Tell the service that supervises or holds the person, on the national rule that allows it. Ask what it does with it.',
      who: 'The service that holds the facts',
    },
    'cut-to-what-the-receiver-needs': {
      text: 'Strike every line that the receiver does not need for what he or she will do (Directive (EU) 2016/680 Art 4).',
      who: 'Whoever writes the message',
    },
    'conclusion-not-the-file': {
      text: 'Keep therapy, medical and sexual-life data back. Give the conclusion about conduct in two lines (Directive (EU) 2016/680 Art 10).',
      who: 'Whoever writes the message',
    },
    'leave-others-out': {
      text: 'Take out relatives, victims, witnesses and other third persons whom the receiver need not know.',
      who: 'Whoever writes the message',
    },
    'leave-out-what-the-source-bars': {
      text: 'Leave that part out. A record reply and an alert keep their purpose: ask anew, with the purpose of now. A threat that is immediate and serious is another case: telephone.',
      who: 'The unit that holds the data',
    },
    'europol-national-unit-sends': {
      text: 'Give it to the Europol National Unit. Name the listed crime, the second State, the purpose, and a grade for each item (Regulation (EU) 2016/794 Arts 3, 19(1), 29).',
      who: 'Police; others through their police',
    },
    'investigator-sends-through-the-spoc': {
      text: 'Let whoever leads the case decide. He or she may send it unasked through the SPOC (Directive (EU) 2023/977 Art 7(1)). It is intelligence, and no evidence without consent (Art 1(4)).',
      who: 'Police or prosecutor of the case',
    },
    'police-way-if-harm-is-feared': {
      text: 'If serious harm is feared, tell your own police instead, on the national rule. The police there are reached through them.',
      who: 'The service that holds the facts',
    },
    'nothing-to-that-state': {
      text: 'Give nothing to that State, by no channel, and ask it nothing that gives protection away (Regulation (EU) 2024/1348 Art 7(2)). Death penalty, torture or persecution in view: the same, as our rule of practice.',
      who: 'Everybody who holds the file',
    },
    'scheme-body-decides': {
      text: 'Hand the case to the body that the national law names. It decides, tells, and writes down what was said (Directive (EU) 2016/680 Art 9(1)).',
      who: 'You, to that body',
    },
    'certificate-is-the-own-to-fetch': {
      text: 'Say that a person fetches his or her own certificate from the records authority, for every State of nationality or residence. An employer asks through the vetting office where national law provides for it.',
      who: 'You',
    },
    'say-the-same-to-everybody': {
      text: 'Give everybody the same words, whether anything is held or not: “We speak to nobody about any person”.',
      who: 'Everybody who can be asked',
    },
    'inform-child-protection': {
      text: 'Inform child protection at home today, under national law, if a child could come to harm. It decides what is done and who is told.',
      who: 'You, or the unit that national law names',
    },

    // Before
    'strictly-necessary-paragraph': {
      text: 'Write down, in a paragraph, why each item on health, sex life or biometrics is strictly necessary (Directive (EU) 2016/680 Art 10).',
      who: 'Whoever decides to share',
    },
    'others-data-apart': {
      text: 'Keep victims, children and other third persons on a sheet apart, for the receiver who protects them (Directive (EU) 2016/680 Art 6).',
      who: 'Whoever writes the message',
    },
    'pass-the-conditions-on': {
      text: 'Write the conditions of the source into the message, and that they bind (Directive (EU) 2016/680 Art 9(3)).',
      who: 'Whoever writes the message',
    },
    'note-the-transfer-basis': {
      text: 'Note the basis for leaving the Union, with day, hour, receiver, reason and data (Directive (EU) 2016/680 Arts 35(1), 37(2), 38(3)).',
      who: 'The unit that sends',
    },
    'uk-adequacy-covers-authorities-only': {
      text: 'Check that the receiver is an authority for crime or penalties: the decision on the United Kingdom covers no other body. Look up whether it still stands.',
      who: 'The unit that sends',
    },
    'write-no-onward-transfer': {
      text: 'Write into the message: not to be passed to a third State without our consent (Directive (EU) 2016/680 Art 35(1)(e)).',
      who: 'The unit that sends',
    },

    // After
    'log-the-disclosure': {
      text: 'Log it: reason, day, hour, who gave what to whom (Directive (EU) 2016/680 Art 25(1)). Without a log even a right disclosure cannot be shown.',
      who: 'Whoever shared',
    },
    'decide-who-tells-the-person': {
      text: 'Decide whether the person is told, by whom and when. Holding it back needs a reason in national law, kept on file (Directive (EU) 2016/680 Art 13(3)).',
      who: 'Whoever decided, with the data-protection officer',
    },
    'go-through-the-tests-again': {
      text: 'Go through the tests again with what is left. Set the day for it now.',
      who: 'You',
    },
    'start-again-with-new-facts': {
      text: 'Go through the questions again when something changes: a threat, a new dated assessment, a child in view, a rule that was found.',
      who: 'You',
    },
    'note-what-was-asked': {
      text: 'Note who asked, when, for what, and that nothing was said. Keep the note apart from the file of the person.',
      who: 'You',
    },
  },
  remains: {
    'sharing-makes-nobody-watch':
      'Whoever is told acts under the law and task that bind them. Telling makes nobody watch, and takes your own task off nobody.',
    'nobody-is-told-yet':
      'Nobody is told until the open point is settled. Danger that becomes immediate does not wait.',
    'nobody-is-told-by-you': 'Nobody is told by you. Your own task and your own measures go on.',
    'data-once-out-stay-out':
      'What has left the Union cannot be called back. What is done with it follows the law of that State.',
  },
} as const satisfies MeasuresWords;
