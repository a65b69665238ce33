import type { MeasuresWords } from './type';

/** Words of `advice/measures/before-trial`. Practice advice, unless an article is named. */
export const beforeTrial = {
  measures: {
    // Now, at home
    'facts-for-the-court-of-the-case': {
      text: 'Give the court or prosecutor of the case what it needs: address there, household, work, conduct so far, who needs protection. They decide; you send nothing.',
      who: 'You, on the national rule that allows it',
    },
    'ask-the-court-where-the-case-stands': {
      text: 'Ask the court or prosecutor where the case stands, and which measures were ordered.',
      who: 'You',
    },
    'put-the-order-to-the-court': {
      text: 'Put the scheme to the court before the hearing on detention. Nobody has a right to it, and the court weighs it under its own law (FD 2009/829/JHA Art 2(2)).',
      who: 'Prosecutor or defence; probation gives the facts',
    },
    'ask-that-state-what-it-knows': {
      text: 'Consult the authority there before the papers go. What it says of the danger to victims and the public is weighed (FD 2009/829/JHA Art 22).',
      who: 'The court or prosecutor of the case',
    },
    'ask-that-state-whether-it-agrees': {
      text: 'If the suspect lives elsewhere, let him or her ask for that State, and ask whether it consents (FD 2009/829/JHA Art 9(2)).',
      who: 'The suspect asks; the court or prosecutor writes',
    },
    'tell-the-suspect-what-it-means': {
      text: 'Tell the suspect, with the lawyer there, what the measures mean in the other State. Without agreement no order goes to the home State (FD 2009/829/JHA Art 9(1)).',
      who: 'The court or prosecutor of the case',
    },
    'spell-out-the-contact-ban': {
      text: 'Spell out the contact ban: with whom, how, and how that person is linked to the alleged offence (FD 2009/829/JHA Art 8(1)).',
      who: 'The court that orders it',
    },
    'look-up-what-was-notified': {
      text: 'Look up whether that State notified this kind of measure (FD 2009/829/JHA Art 8(2)). Ask before you count on a tag: electronic monitoring is not named.',
      who: 'The court or prosecutor of the case',
    },
    'own-measures-before-trial': {
      text: 'Use the measures of your own law: an address at home, reporting, a passport handed in, a deposit, a contact ban. Have detention looked at again if they are not enough.',
      who: 'The court of the case',
    },
    'victim-can-ask-for-a-protection-order': {
      text: 'Tell the protected person that a measure at home can hold in another member State that takes part, at his or her request (Directive 2011/99/EU Art 6(2)). The other side can then learn the State.',
      who: 'The authority in charge of victims',
    },

    // Before
    'translate-the-supervision-certificate': {
      text: 'Have the certificate translated as that State asks (FD 2009/829/JHA Art 24).',
      who: 'The court or prosecutor of the case',
    },
    'suspected-and-not-convicted': {
      text: 'Write “suspected” throughout. No police intelligence goes into papers that suspect and defence read.',
      who: 'Whoever writes the papers',
    },

    // After
    'monitor-until-the-order-is-recognised': {
      text: 'Go on monitoring until recognition is notified. Until then it is yours (FD 2009/829/JHA Art 11).',
      who: 'The authority that monitors at home',
    },
    'diarise-20-working-days': {
      text: 'Diarise 20 working days from receipt, and 20 more if a remedy is used (FD 2009/829/JHA Art 12). Telephone on the day after.',
      who: 'The court or prosecutor of the case',
    },
    'answer-each-notice-of-a-breach': {
      text: 'Answer each notice of a breach. Left unanswered beyond a set time, the other State can stop monitoring (FD 2009/829/JHA Art 23).',
      who: 'The court or prosecutor of the case',
    },
    'look-at-adapted-measures': {
      text: 'Measures adapted, or a maximum time announced: decide at once. Withdrawal is possible for 10 days, before monitoring has begun (FD 2009/829/JHA Art 13(3)).',
      who: 'The court or prosecutor of the case',
    },
    'warrant-on-a-breach': {
      text: 'On a breach decide on new measures or a warrant. A European arrest warrant can follow, also below its usual line (FD 2009/829/JHA Art 21).',
      who: 'The court or prosecutor of the case',
    },
    'end-the-order-with-the-judgment': {
      text: 'End the order with the judgment and tell the other State. For a sentence go through “A person is about to move or travel”.',
      who: 'The court or prosecutor of the case',
    },
  },
  remains: {
    'monitoring-stays-until-recognised':
      'Monitoring stays with you until the other State recognises the order. Until then nobody there monitors.',
    'own-measures-before-trial-only': 'Nobody abroad monitors the person. Only the measures of your own law work.',
    'they-monitor-and-you-decide':
      'They monitor, and you decide. Without your answer to a notice nothing follows from a breach.',
  },
} as const satisfies MeasuresWords;
