import type { MeasuresWords } from './type';

/** Words of `advice/measures/protecting`. Practice advice, unless an article is named. */
export const protecting = {
  measures: {
    // A victim or a child there
    'message-names-no-place': {
      text: 'Give name and safe contact of the person to protect only to the unit that protects, marked as such. Every other paper leaves out name, address, school and State (Directive (EU) 2016/680 Arts 4, 6).',
      who: 'Whoever writes',
    },
    'two-messages': {
      text: 'Send two messages, not one. The State of the person to protect hears whom to protect. The State where the person goes hears the risk, without address or State of anybody; for it go through “A person is about to move or travel”.',
      who: 'The unit that sends',
    },
    'offer-news-of-release': {
      text: 'Have the victim offered news of release or escape, wherever he or she lives (Directive 2012/29/EU Arts 1(1), 6(5)). On request it is given at least where there is an identified risk of harm (Art 6(6)).',
      who: 'The authority in charge of victims',
    },
    'respect-the-wish-of-the-victim': {
      text: 'Give nobody news that he or she asked not to hear. Whether a danger to life is told all the same is for the police to decide.',
      who: 'The authority in charge of victims, with the police',
    },
    'ask-the-victim-early': {
      text: 'Ask the one to be protected early: news or none, by which safe contact, what is feared. For a child, ask whoever safely has care. Danger to life does not wait for the answer.',
      who: 'The authority in charge of victims; for somebody who is no victim yet, the police',
    },
    'feared-person-is-warned-by-police': {
      text: 'Leave a warning to somebody who was no victim of the earlier offence to the police, under national police law. The rules on victims do not reach this person. A real and immediate risk to a life calls for action by the State (ECHR Art 2).',
      who: 'Police',
    },
    'child-authority-warns-there': {
      text: 'Tell the authority that took or plans a measure where the child is. In serious danger it must tell the State where the child is of danger and measures (Regulation (EU) 2019/1111 Art 80(2); Hague Convention 1996 Art 36).',
      who: 'You; then the court or child-protection authority at home',
    },
    'child-authority-asks-there': {
      text: 'Ask child protection at home to look at the case. It can ask for a report there, with reasons (Regulation (EU) 2019/1111 Art 80(1)), or that protection is considered (Hague Convention 1996 Art 32).',
      who: 'You; then child protection, through its Central Authority',
    },
    'act-before-the-child-leaves': {
      text: 'Act while the child is still here: child protection and the court at home come first. Is the child to be kept from travelling? Go through “Somebody is missing or at risk”.',
      who: 'Child protection and the court at home',
    },
    'police-information-stays-out-of-family-files': {
      text: 'Keep police information and intelligence out of the paper for child protection. Both parents could read that file.',
      who: 'Whoever writes',
    },
    'name-the-measures-that-protect': {
      text: 'Name the measures that protect the person already, and what is missing. In a warning of sexual violence or forced marriage the Istanbul Convention has them named (Art 63).',
      who: 'Whoever writes',
    },
    'protection-order-has-its-own-questions': {
      text: 'Has the victim a protection measure, and should it hold there? Go through “A protected person moves”. Only the protected person can ask for it.',
      who: 'The authority in charge of victims',
    },
    'ask-what-was-done-there': {
      text: 'Ask what was done for the person to protect, and who stays in touch. Sent is not protected.',
      who: 'The unit that sent',
    },
    'each-channel-knows-of-the-other': {
      text: 'Tell police and child protection at home of each other’s message, so that both fit. Copy nothing from one into the other.',
      who: 'Police and child protection at home',
    },

    // A protected person who moves
    'warn-that-the-state-may-be-learned': {
      text: 'Warn the protected person first. The other person is told of the order or certificate, and can learn the State from it. The address stays hidden unless it is needed (Directive 2011/99/EU Art 9(3); Regulation (EU) No 606/2013 Art 8).',
      who: 'Whoever takes the request, with victim support',
    },
    'weigh-a-move-without-an-order': {
      text: 'Weigh it with the protected person: the other one does not know the State, so that silence can protect better than an order. He or she decides.',
      who: 'Victim support, with the protected person',
    },
    'tell-the-protected-person-of-the-right': {
      text: 'Tell the protected person whether a measure can hold there, and how to ask: in either State for a criminal one (Directive 2011/99/EU Art 6(3), (5)), at the court of the measure for a civil one (Regulation (EU) No 606/2013 Art 5).',
      who: 'The authority that ordered the measure, with victim support',
    },
    'hear-the-other-person-if-never-heard': {
      text: 'Before an order goes: was the other person never heard on the measure? Then he or she is heard first, and may challenge it (Directive 2011/99/EU Art 6(4)). Plan safety for that day.',
      who: 'The court or prosecutor that issues the order',
    },
    'make-the-measure-known-first': {
      text: 'Before a certificate is asked for: check that the measure was made known to the other person. Without that there is none (Regulation (EU) No 606/2013 Art 6).',
      who: 'The authority that ordered the measure',
    },
    'safe-address-for-notices': {
      text: 'For a certificate, name a safe address for notices, such as an office or a lawyer. The other person could get to see it (Regulation (EU) No 606/2013 Art 7(d)).',
      who: 'The protected person, with victim support',
    },
    'no-contact-in-the-transfer': {
      text: 'Keep the no-contact duty in the supervision of the other person. If that supervision moves to the same State, protection there can end (Directive 2011/99/EU Art 14): the duty has to be in its papers (FD 2008/947/JHA Art 4(1); Nordic laws of 1963).',
      who: 'The service that supervises, and the authority that sends its papers',
    },
    'ask-for-a-measure-there': {
      text: 'Help the protected person to ask for a measure under the law of that State as well. Ask victim support there who helps, before the move.',
      who: 'Victim support',
    },
    'keep-the-measure-alive': {
      text: 'Note when the measure at home ends. Only your State renews, changes or withdraws it. What was taken over follows, so tell the other State at once (Directive 2011/99/EU Art 13; Regulation (EU) No 606/2013 Art 14).',
      who: 'The authority that ordered the measure',
    },
    'copy-at-hand': {
      text: 'Keep a copy at hand and the local emergency number in the telephone. No register shows the order to every police officer there.',
      who: 'The protected person',
    },
    'measure-first-at-home': {
      text: 'Ask for a measure at home before the move: a ban on places, on contact, or on coming near. Without one, nothing can go along.',
      who: 'The protected person, victim support, or the prosecutor, as national law says',
    },
    'find-out-the-kind-of-measure': {
      text: 'Ask the legal service: criminal or civil, who ordered it, which ban it names (Directive 2011/99/EU Art 5; Regulation (EU) No 606/2013 Art 3(1)). A ban of the police is never the civil one (recital 13).',
      who: 'You',
    },
    'warning-has-its-own-questions': {
      text: 'Does anything point to serious harm there? That is a warning with a basis of its own: go through “A victim or a child is known there”.',
      who: 'You',
    },
  },
  remains: {
    'protection-is-decided-there':
      'Who protects there, and how, is decided there. The message makes nobody watch, and your own measures go on.',
    'protection-holds-in-one-state':
      'What is taken over holds in that one State. Where nothing can be, the ban works at home only. Neither stops a journey of the other person.',
    'the-ban-works-at-home-only':
      'Until something is taken over or ordered there, the ban works at home only. Police there cannot act on it.',
  },
} as const satisfies MeasuresWords;
