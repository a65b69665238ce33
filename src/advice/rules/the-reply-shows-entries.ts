import { rule } from '../rule';

/** The register that answered holds a conviction. No answer, a refusal or a limited reply say nothing of that. */
export const theReplyShowsEntries = rule({
  id: 'the-reply-shows-entries',
  needs: ['recordReply'],
  restsOn: ['2009-315/art-7(1)'],
  holds: ({ recordReply }) => {
    if (recordReply === 'entries') return 'yes';
    return recordReply === 'no-entry' ? 'no' : 'unknown';
  },
});
