import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { afterSharing, beforeSharing, restraint } from '../parts/sharing';

const ifChildThere = {
  do: 'inform-child-protection',
  when: { fact: 'knownVictimOrChildThere', is: ['yes'] },
} as const;

const { 'share-less': shareLess, 'ask-the-source-first': askTheSource, 'the-source-bars-it': sourceBars } = restraint;

/** The endings of `others-ask`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'take-the-report': {
    needs: [],
    consider: [],
    atHome: [
      'listen-and-write-it-down',
      'prosecutor-opens-the-request',
      'inform-child-protection',
      'secrecy-bars-no-report-of-abuse',
      'say-the-same-to-everybody',
    ],
    before: [],
    after: ['note-what-was-asked'],
    remains: 'silence-is-no-all-clear',
  },
  'press-office-answers': {
    needs: [],
    consider: [],
    atHome: ['press-office-alone', 'say-the-same-to-everybody'],
    before: [],
    after: ['note-what-was-asked'],
    remains: 'nobody-is-told-by-you',
  },
  'say-nothing': {
    needs: [],
    consider: [],
    atHome: ['say-the-same-to-everybody', 'listen-and-write-it-down', 'asker-abroad-has-own-authorities'],
    before: [],
    after: ['note-what-was-asked'],
    remains: 'silence-is-no-all-clear',
  },
  'protect-and-say-nothing': {
    needs: [],
    consider: [],
    atHome: [
      'inform-child-protection',
      'safety-advice-for-anybody',
      'say-the-same-to-everybody',
      'listen-and-write-it-down',
      'asker-abroad-has-own-authorities',
      'ask-legal-service',
    ],
    before: [],
    after: ['note-what-was-asked', 'start-again-with-new-facts'],
    remains: 'silence-is-no-all-clear',
  },
  'certificate-by-the-own-hand': {
    needs: [],
    consider: [],
    atHome: [
      'say-the-same-to-everybody',
      'vetting-is-the-way-of-the-employer',
      'certificate-is-the-own-to-fetch',
      'asker-abroad-has-own-authorities',
    ],
    before: [],
    after: ['note-what-was-asked', 'start-again-with-new-facts'],
    remains: 'certificate-is-no-proof',
  },
  'through-the-scheme': {
    needs: [],
    consider: [],
    atHome: ['scheme-body-decides', ifChildThere, 'cut-to-what-the-receiver-needs', 'say-the-same-to-everybody'],
    before: beforeSharing,
    after: afterSharing,
    remains: 'sharing-makes-nobody-watch',
  },
  'share-less': shareLess,
  'ask-the-source-first': {
    ...askTheSource,
    atHome: [...askTheSource.atHome, 'say-the-same-to-everybody', ifChildThere],
  },
  'the-source-bars-it': { ...sourceBars, atHome: [...sourceBars.atHome, 'say-the-same-to-everybody', ifChildThere] },
  'not-yet': {
    ...restraint['not-yet'],
    atHome: [...restraint['not-yet'].atHome, 'say-the-same-to-everybody', ifChildThere],
  },
  'share-nothing': {
    ...restraint['share-nothing'],
    atHome: [...restraint['share-nothing'].atHome, 'say-the-same-to-everybody', ifChildThere],
  },
} as const satisfies Readonly<Record<string, Ending>>;
