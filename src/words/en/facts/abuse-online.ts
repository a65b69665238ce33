import type { FactsWords } from './type';

/** Abuse of children online: what was found, how the child is, and where the word came from. */
export const abuseOnline: Pick<FactsWords, 'abuseMaterial' | 'childSituation' | 'wordCameFrom'> = {
  abuseMaterial: {
    ask: 'What is there?',
    help: 'Choose all that apply. Look at nothing more to answer this.',
    why: 'Images are compared by specialised units (INTERPOL rules on the ICSE database). Data of a provider are ordered by a judge or prosecutor.',
    short: 'What is there',
    options: {
      'images-or-videos': { label: 'Images or videos of abuse' },
      'account-or-address': { label: 'An account, a number or an internet address' },
      'contact-with-a-child': { label: 'Contact with a child', hint: 'Chats, demands for images, plans to meet.' },
      unknown: { label: 'Not known yet' },
    },
  },
  childSituation: {
    ask: 'What is known of the child?',
    help: 'Of each child: choose the answer for the child who is worst off. Enter no names.',
    why: 'A child comes before the case. What is known about victims is kept apart (Directive (EU) 2016/680 Art 6).',
    short: 'The child',
    options: {
      'identified-and-safe': { label: 'Identified, and safe now' },
      'identified-and-not-safe': { label: 'Identified, and not safe, or nobody has checked' },
      'not-identified': { label: 'Not identified' },
      unknown: { label: 'Not known', hint: 'Treated as not identified.' },
    },
  },
  wordCameFrom: {
    ask: 'Where did the first word come from?',
    why: 'Word from abroad has an owner, whose conditions bind its use (Directive (EU) 2016/680 Art 9(3)).',
    short: 'First word',
    options: {
      'found-here': { label: 'Found here', hint: 'A complaint, a search of a device, your own inquiry.' },
      'from-abroad': { label: 'From abroad, about somebody who lives here' },
      unknown: { label: 'Not known' },
    },
  },
};
