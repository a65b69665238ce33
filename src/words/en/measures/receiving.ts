import { calls } from './receiving-calls';
import { notices } from './receiving-notices';
import type { MeasuresWords } from './type';

/** Words of `advice/measures/receiving`. Practice advice, unless an article is named. */
export const receiving = {
  measures: {
    'log-the-message': {
      text: 'Log it today: day and hour, channel, reference, who has read it. Each look and each passing on leaves a log too.',
      who: 'Whoever received it',
    },
    'name-owner-and-review-day': {
      text: 'Name who follows this up here, the day you look again, and the day on which the file is closed.',
      who: 'The unit that has it',
    },
    'send-it-to-the-unit-that-can-act': {
      text: 'Pass it today to the local unit that can act, and to nobody who does not need it. Ask that unit for a receipt. A message that stops at a central desk protects nobody.',
      who: 'SPOC or international unit',
    },
    'hand-the-message-to-police': {
      text: 'Give it to your police or SPOC today, on the national rule that lets you. They answer abroad; you do not.',
      who: 'You',
    },
    'read-the-conditions-of-the-sender': {
      text: 'Read what the sender allows: use, court, passing on, day of erasure. What you were told binds you. Nothing stated: ask before any other use.',
      who: 'Whoever owns it here',
    },
    'ask-before-passing-on': {
      text: 'Ask the sender before it goes to another State, service or body. Outside the Union only with prior consent of the State it came from.',
      who: 'The unit that would pass it on',
    },
    'settle-the-match': {
      text: 'Settle first who it is: other names, earlier nationality, documents, picture, prints where national law allows. Until then do nothing against anybody.',
      who: 'Police',
    },
    'look-in-own-registers': {
      text: 'Look where the person lives or stays: the register of residents, police files, other registers your law opens for this purpose. Write down which were asked, and on which day.',
      who: 'Police',
    },
    'assess-here': {
      text: 'Make your own dated assessment: which harm, to whom in general terms, what raises or lowers it. Do not take over a score: a band of one tool is not one of another.',
      who: 'The local unit that owns it',
    },
    'protect-whoever-is-in-danger': {
      text: 'A real and immediate risk to the life of somebody you can name: do what can reasonably be expected within your powers. Decide whether he or she is warned, and how.',
      who: 'Police',
    },
    'choose-the-mildest-measure': {
      text: 'Choose the mildest measure of your own law that is enough: an open visit, help with housing or treatment, a word to patrols, a register duty, a preventive order. Write down why, and until when.',
      who: 'Police, with probation where national law provides',
    },
    'no-measure-on-the-message-alone': {
      text: 'Arrest, search, refusal and expulsion do not follow from a message. Each needs a ground of your own law.',
      who: 'Everybody who acts on it',
    },
    'work-with-children-by-its-own-request': {
      text: 'Work or volunteering with children: have the vetting authority ask for the record, for that purpose. The employer never sees the message.',
      who: 'The authority that national law names',
    },
    'child-protection-here': {
      text: 'Inform child protection here, under national law, if a child is touched or nobody knows. It looks at the household the person lives in or moves to.',
      who: 'You, or the unit that national law names',
    },
    'ask-for-the-end-date': {
      text: 'Ask on which day supervision there ends, and who tells you before it. Name who does what here from that day on.',
      who: 'Whoever owns it here',
    },
    'plan-without-the-sender': {
      text: 'Plan without the sending State: its mandate ended with the sentence. What nobody here does, nobody does.',
      who: 'Whoever owns it here',
    },
    'ask-the-sender-back': {
      text: 'Ask back by the same channel: dated facts, who assessed and how, what raises or lowers the risk, what is known of victims in general terms, conditions, end date.',
      who: 'Police or SPOC',
    },
    'ask-them-to-move-supervision': {
      text: 'A measure runs there, or it is not known: ask that State to transfer the supervision now, if both are member States. The decision can take 60 days. Until then it supervises.',
      who: 'Police tell the competent authority for FD 2008/947/JHA',
    },
    'pass-papers-to-competent-authority': {
      text: 'Give the matter today to the authority that your State named. Under FD 2008/947/JHA (member States only) it decides on papers within 60 days, and supervision starts without delay after recognition.',
      who: 'Whoever received it',
    },
    'intelligence-until-they-consent': {
      text: 'Keep it out of court papers: it is intelligence until the sending State agrees. Ask for that consent, or for evidence by a judicial request.',
      who: 'Police and prosecutor',
    },
    'ask-for-alert-or-warrant': {
      text: 'Have SIS, INTERPOL and national files searched. Nothing there: tell the sender that an arrest needs an alert or a warrant with an enforceable decision behind it.',
      who: 'Police, through SPOC or SIRENE Bureau',
    },
    'ask-sender-for-another-use': {
      text: 'Use it for nothing else. Another purpose needs a law, and often the yes of the sender: ask, or have the right authority make its own request.',
      who: 'The unit that wants to use it',
    },
    'answer-the-sender': {
      text: 'Answer by the same channel: receipt, named owner, telephone by day and night. Say whether the person is here, what you will do, what you cannot do, and what you still need.',
      who: 'Police or SPOC',
    },
    'answer-receipt-only': {
      text: 'Answer with a receipt, a named owner and a telephone. Say nothing on whether the person is known or here.',
      who: 'Police or SPOC',
    },
    'answer-not-here': {
      text: 'Answer which registers were asked, on which day, and that the person was not found or has left. It is no promise that he or she is not here.',
      who: 'Police or SPOC',
    },
    'decide-and-write-why': {
      text: 'Write a dated decision: what you do, what you leave, why, which milder way was looked at. A decision to do nothing is written too.',
      who: 'The unit that owns it',
    },
    'tell-sender-of-changes': {
      text: 'Tell the sender when the person moves on, is not who was meant, comes to notice, or when you close the file.',
      who: 'Police or SPOC',
    },
    'review-and-erase': {
      text: 'On the review day ask: still needed, still true? Correct what is wrong. Erase at the end of the time that your law or the sender set.',
      who: 'The unit that owns it',
    },
    ...notices,
    ...calls,
  },
  remains: {
    'the-danger-is-here':
      'The danger is here, and your own police answer for it. The other State can only tell you more.',
    'sending-did-not-protect':
      'That somebody sent it protects nobody. From now on your State knows, and what is done depends on the owner you named.',
    'a-notice-decides-nothing-here':
      'The notice decides nothing here. If nothing of your own law applies, the person goes on.',
    'the-doubt-is-for-the-bureau':
      'Until the bureau has answered, the notice stands in the databases, and other States can act on it.',
    'supervision-stays-with-the-sender':
      'Until recognition the other State supervises. If no measure can move, nobody here supervises.',
    'nothing-is-known-here': 'Nothing is known here. That says nothing about where the person is.',
    'a-closed-file-watches-nobody': 'The file is closed and nobody watches. New facts open it again.',
    'a-message-proves-nothing':
      'The message proves nothing in court. Whoever is in danger meanwhile needs a measure of your own.',
    'the-caller-knows-the-way':
      'The caller knows the way now. If nothing comes by it, nothing has been exchanged, and nobody is protected by the call.',
  },
} as const satisfies MeasuresWords;
