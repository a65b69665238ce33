import type { FactsWords } from './type';

/** A planned disclosure. */
export const sharing: Pick<
  FactsWords,
  | 'shareReceiver'
  | 'shareSource'
  | 'shareSpecialData'
  | 'shareDataOfOthers'
  | 'shareTransferBasis'
  | 'shareStateOfOrigin'
  | 'shareIllTreatment'
> = {
  shareReceiver: {
    ask: 'Who is to be told?',
    help: 'Choose one. Each receiver is a decision of its own, with its own tests.',
    why: 'Telling your own police is a disclosure too. Inside criminal justice it needs a law (Directive (EU) 2016/680 Art 8), outside it another one (Art 9(1)).',
    short: 'Receiver',
    options: {
      'own-police': { label: 'Your own police' },
      'own-probation-or-prison': { label: 'Your own probation or prison service' },
      'own-child-protection': { label: 'Child protection or social care at home' },
      victim: { label: 'A victim, or somebody who could become one' },
      'police-abroad': {
        label: 'Police in another State of the Union or the Schengen area',
        hint: 'Iceland, Liechtenstein, Norway and Switzerland included.',
      },
      'probation-abroad': { label: 'A probation service in another State' },
      'outside-the-union': {
        label: 'Police outside: the United Kingdom, another State, or INTERPOL',
        hint: 'The data leave the Union.',
      },
      europol: { label: 'Europol' },
      'employer-or-club': { label: 'An employer, a club or a landlord' },
      'family-or-partner': { label: 'Family, a partner or a neighbour' },
      'press-or-public': { label: 'The press or the public' },
      unknown: { label: 'Not decided yet' },
    },
  },
  shareSource: {
    ask: 'Whose data are they?',
    help: 'If several answers fit, choose the one further down the list.',
    why: 'The conditions of the source bind whoever passes data on (Directive (EU) 2016/680 Art 9(3)). Record replies and alerts keep their purpose.',
    short: 'Source',
    options: {
      'own-data': { label: 'Our own, all of them', hint: 'Convictions of our State, supervision, prison conduct.' },
      'source-agrees': {
        label: 'Partly from elsewhere, and the source agrees',
        hint: 'Its conditions go with the data.',
      },
      'source-not-asked': { label: 'Partly from elsewhere, and the source was not asked' },
      'record-reply': {
        label: 'Partly from a criminal record reply given for another purpose',
        hint: 'It serves the case it was asked for (FD 2009/315/JHA Art 9).',
      },
      'sis-content': {
        label: 'Partly from SIS or a SIRENE message',
        hint: 'Another use needs the yes of the State of the alert.',
      },
      'source-refuses': { label: 'Partly from elsewhere, and the source says no' },
      unknown: { label: 'Not known', hint: 'Find out where each part comes from.' },
    },
  },
  shareSpecialData: {
    ask: 'Does it hold data on health, sex life, beliefs, origin or biometrics?',
    why: 'Such data move only where strictly necessary, with safeguards and a basis in law (Directive (EU) 2016/680 Art 10).',
    short: 'Sensitive data',
    options: {
      none: { label: 'None' },
      'strictly-necessary': { label: 'Only what is strictly necessary', hint: 'You can write down why, item by item.' },
      'more-than-needed': { label: 'More than that', hint: 'A therapy file or a whole report, for example.' },
      unknown: { label: 'Not looked at yet' },
    },
  },
  shareDataOfOthers: {
    ask: 'Does it hold data of other people?',
    help: 'Victims, children, relatives, witnesses, an informant.',
    why: 'People are kept apart by what they are to the case (Directive (EU) 2016/680 Art 6). An address in the wrong hands is a danger.',
    short: 'Other people',
    options: {
      none: { label: 'None' },
      'needed-to-protect-them': { label: 'Only what the receiver needs to protect them' },
      'not-needed': { label: 'Some that the receiver does not need' },
      unknown: { label: 'Not looked at yet' },
    },
  },
  shareTransferBasis: {
    ask: 'On which basis would the data leave the Union?',
    help: 'What goes to INTERPOL counts as leaving the Union.',
    why: 'Data leave the Union on one of three bases only (Directive (EU) 2016/680 Art 35(1)): adequacy, safeguards, or a single case.',
    short: 'Basis to leave the Union',
    options: {
      adequacy: {
        label: 'A decision that protection there is adequate',
        hint: 'The United Kingdom has one, for authorities that deal with crime and penalties.',
      },
      safeguards: { label: 'Safeguards: a binding instrument, or an assessment on file' },
      'single-case': {
        label: 'A single case: vital interests, a grave threat, or one case that outweighs the rights',
        hint: 'Narrow, and written down (Directive (EU) 2016/680 Art 38).',
      },
      none: { label: 'None' },
      unknown: { label: 'Not known', hint: 'Ask the data-protection officer or the INTERPOL bureau.' },
    },
  },
  shareStateOfOrigin: {
    ask: 'Has the person asked for or received international protection, and from which State?',
    help: 'Think also of a State that would hear of it from the receiver.',
    why: 'Those the person fears learn nothing of it, not even after the decision (Regulation (EU) 2024/1348 Art 7(2)).',
    short: 'Protection',
    options: {
      'no-protection': { label: 'No protection asked for or received' },
      'protected-from-another-state': { label: 'Yes, from a State that will not hear of this' },
      'protected-from-that-state': { label: 'Yes, and that State would receive it or hear of it' },
      unknown: { label: 'Not checked', hint: 'Nothing goes before it is checked.' },
    },
  },
  shareIllTreatment: {
    ask: 'Could it lead to the death penalty, torture or persecution?',
    help: 'Persecution for origin, belief, opinion or politics too.',
    why: 'The safeguards are assessed with all circumstances (Directive (EU) 2016/680 Art 37). That nothing goes then is our rule of practice.',
    short: 'Ill-treatment',
    options: {
      yes: { label: 'Yes, or it cannot be ruled out' },
      no: { label: 'No' },
      unknown: { label: 'Not checked', hint: 'Nothing goes before it is checked.' },
    },
  },
};
