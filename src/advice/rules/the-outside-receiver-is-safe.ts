import { rule } from '../rule';

/**
 * Nothing goes to the State the person fled, nor where it could lead to death, torture or persecution.
 * Not looked at means: not yet. The second half is a rule of practice, part of the assessment of all circumstances.
 */
export const theOutsideReceiverIsSafe = rule({
  id: 'the-outside-receiver-is-safe',
  needs: ['shareStateOfOrigin', 'shareIllTreatment'],
  restsOn: ['2024-1348/art-7(2)(a)', '2016-680/art-37'],
  holds: ({ shareStateOfOrigin, shareIllTreatment }) => {
    if (shareStateOfOrigin === 'protected-from-that-state' || shareIllTreatment === 'yes') return 'no';
    const open = [shareStateOfOrigin, shareIllTreatment].some((one) => one === undefined || one === 'unknown');
    return open ? 'unknown' : 'yes';
  },
});
