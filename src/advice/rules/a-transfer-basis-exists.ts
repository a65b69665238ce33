import { rule } from '../rule';

/** One of the three bases for a transfer outside the Union: adequacy, safeguards, or a derogation in a single case. */
export const aTransferBasisExists = rule({
  id: 'a-transfer-basis-exists',
  needs: ['shareTransferBasis'],
  restsOn: ['2016-680/art-35(1)', '2016-680/art-36', '2016-680/art-37', '2016-680/art-38'],
  holds: ({ shareTransferBasis }) => {
    if (shareTransferBasis === undefined || shareTransferBasis === 'unknown') return 'unknown';
    return shareTransferBasis === 'none' ? 'no' : 'yes';
  },
});
