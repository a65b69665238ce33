import type { MeasureWords } from '../../types';

/** What goes with a call or mail of a colleague abroad. */
export const calls = {
  'say-nothing-yet': {
    text: 'Say nothing about the person: not that you know him or her, not that you do not. “I cannot answer that by telephone” is enough.',
    who: 'You',
  },
  'listen-and-promise-nothing': {
    text: 'Listen, and write down what is said. Promise nothing, and confirm nothing. Danger to life: start again with the first question.',
    who: 'You',
  },
  'call-back-on-a-number-of-your-own': {
    text: 'Call back through a switchboard number of your own, from your SPOC or an official directory. Ask for the person and the reference. A mail address or display proves nothing.',
    who: 'You, or your SPOC',
  },
  'general-help-is-allowed': {
    text: 'General help is open: which office is competent, which form, which language, how your law works. No word about a person.',
    who: 'You',
  },
  'point-to-the-spoc': {
    text: 'Say which way is open: police of a member State write from their SPOC to yours. There the time limits run. Others write through their police, their INTERPOL bureau or the joint centre.',
    who: 'You',
  },
  'direct-exchange-with-two-copies': {
    text: 'Between member States police authorities may also write to each other directly, with a copy to both SPOCs at the same time. Put it in writing, and log it.',
    who: 'Police, as national law says',
  },
  'talk-between-competent-authorities': {
    text: 'Speak with the other authority directly about this measure: consulting is open at any time. After recognition, what could lead to change, revocation or custody is told at once, in writing. Say only what supervision needs.',
    who: 'The two authorities named for FD 2008/947/JHA',
  },
  'point-to-the-judicial-authority': {
    text: 'Name the way: the competent judicial authority, found through the European Judicial Network. Evidence and custody go by its requests, and not by telephone.',
    who: 'You',
  },
  'point-to-child-protection-or-victim-service': {
    text: 'Child protection writes through its Central Authority. In urgent cases between member States it may write straight to the other side. A victim service turns to the authority in charge of victims here.',
    who: 'You, to the caller',
  },
  'report-the-approach': {
    text: 'Tell your superior and your SPOC that somebody tried. Another service may get the same call.',
    who: 'You',
  },
  'confirm-in-writing': {
    text: 'Confirm in writing, in a form that can be checked: what was said, on which text, who had it. Keep it in the supervision file, with a log.',
    who: 'You',
  },
  'tell-own-spoc-of-the-call': {
    text: 'Tell your SPOC that a call came, from whom, and what will be sent. Add what you know of the person only on a national rule.',
    who: 'You',
  },
} as const satisfies Readonly<Record<string, MeasureWords>>;
