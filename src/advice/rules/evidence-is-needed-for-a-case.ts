import { asOutcome } from '../outcome';
import { rule } from '../rule';

/** Proceedings are open, and what comes back is to serve in court: without proceedings there is no order for evidence. */
export const evidenceIsNeededForACase = rule({
  id: 'evidence-is-needed-for-a-case',
  needs: ['purpose', 'answerServes', 'proceedingsOpen'],
  restsOn: ['2014-41/art-4', 'mla-2000/art-7(1)', 'coe-1959/art-1', 'tca-part-three/art-635'],
  holds: ({ purpose, answerServes, proceedingsOpen }) => {
    if (purpose === undefined) return 'unknown';
    if (purpose !== 'investigate' && purpose !== 'prosecute') return 'no';
    if (answerServes === 'the-inquiry' || proceedingsOpen === 'no') return 'no';
    return answerServes === undefined || answerServes === 'unknown' ? 'unknown' : asOutcome(proceedingsOpen);
  },
});
