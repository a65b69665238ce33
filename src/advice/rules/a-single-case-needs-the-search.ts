import type { Purpose } from '../../law';
import { asOutcome } from '../outcome';
import { rule } from '../rule';

const served: ReadonlySet<Purpose> = new Set(['investigate', 'prosecute', 'prevent-harm', 'protect-victim']);

/** A single case of prevention or investigation, with a file of its own, needs a search in the registers of another State. */
export const aSingleCaseNeedsTheSearch = rule({
  id: 'a-single-case-needs-the-search',
  needs: ['purpose', 'singleCaseFile', 'caseStage'],
  onlyIfAsked: ['singleCaseFile', 'caseStage'],
  restsOn: ['2008-615/art-9', '2008-615/art-12', '2024-982/art-4(10)'],
  holds: ({ purpose, singleCaseFile, caseStage }) => {
    if (purpose !== undefined && !served.has(purpose)) return 'no';
    if (purpose === undefined) return 'unknown';
    if (singleCaseFile !== undefined) return asOutcome(singleCaseFile);
    if (caseStage === undefined || caseStage === 'unknown') return 'unknown';
    return caseStage === 'none' || caseStage === 'sentence-running' ? 'no' : 'yes';
  },
});
