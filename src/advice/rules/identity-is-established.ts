import { rule } from '../rule';

/** Prints or a source as good have shown who it is. Papers alone leave it open: what is sent on a wrong name is wrong. */
export const identityIsEstablished = rule({
  id: 'identity-is-established',
  needs: ['identityCertainty'],
  restsOn: ['2016-680/art-7(2)'],
  holds: ({ identityCertainty }) => {
    if (identityCertainty === 'proved-by-prints') return 'yes';
    return identityCertainty === 'doubtful' ? 'no' : 'unknown';
  },
});
