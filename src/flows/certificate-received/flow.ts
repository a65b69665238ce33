import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/** A certificate has come: which one, whose it is, whether it is complete, and what is decided by when. */
export default defineFlow({
  id: 'certificate-received',
  start: 'danger-now',
  steps: {
    ...dangerFirst('which-paper'),
    'which-paper': {
      asks: ['role', 'askingState', 'destinationStates', 'certificateKind'],
      next: {
        by: 'certificateKind',
        to: {
          'probation-measure': 'whose-and-complete',
          'prison-sentence': 'whose-and-complete',
          'supervision-order': 'whose-and-complete',
          'protection-order': 'whose-and-complete',
          'something-else': 'find-out-which-paper',
          unknown: 'find-out-which-paper',
        },
      },
    },
    'whose-and-complete': {
      asks: ['certificateDesk', 'certificateState'],
      next: {
        by: 'certificateDesk',
        to: {
          'we-decide': {
            by: 'certificateState',
            to: {
              complete: { ask: 'it-is-a-protection-order', yes: 'the-protection', no: 'does-it-fit' },
              'incomplete-or-wrong': 'ask-for-what-is-missing',
              unknown: 'ask-for-what-is-missing',
            },
          },
          'others-decide': 'pass-it-on',
          unknown: 'pass-it-on',
        },
      },
    },
    'does-it-fit': {
      asks: ['certificateTie', 'certificateGround', 'certificateFit'],
      next: {
        ask: 'the-certificate-can-be-recognised',
        yes: { ask: 'the-measure-has-to-be-adapted', yes: 'recognise-and-adapt', no: 'recognise-and-start' },
        no: 'contact-before-you-refuse',
        unknown: 'settle-before-you-decide',
      },
    },
    'the-protection': {
      asks: ['certificateGround', 'protectedPersonWarned'],
      next: {
        by: 'certificateGround',
        to: {
          'none-seen': 'protect-here',
          seen: 'contact-before-you-refuse',
          unknown: 'settle-before-you-decide',
        },
      },
    },
  },
  endings,
});
