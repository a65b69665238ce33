import { rule } from '../rule';

/** No sign that a notice is political, private, wrong, or from the State that the person fled. Not checked is not established. */
export const nothingSpeaksAgainstTheNotice = rule({
  id: 'nothing-speaks-against-the-notice',
  needs: ['noticeDoubt'],
  restsOn: ['interpol-rpd/constitution-art-3', 'interpol-rpd/art-12', 'interpol-rpd/art-83'],
  holds: ({ noticeDoubt }) => {
    if (noticeDoubt === undefined || noticeDoubt.includes('unknown')) return 'unknown';
    return noticeDoubt.some((one) => one !== 'nothing-seen') ? 'no' : 'yes';
  },
});
