import type { Purpose } from '../../law';
import { rule } from '../rule';

const served: ReadonlySet<Purpose> = new Set(['investigate', 'prosecute', 'prevent-harm', 'protect-victim']);

/** A single case of prevention or investigation needs a search in the registers of another State. */
export const aSingleCaseNeedsTheSearch = rule({
  id: 'a-single-case-needs-the-search',
  needs: ['purpose', 'caseStage'],
  restsOn: ['2008-615/art-9', '2008-615/art-12', '2024-982/art-4(10)'],
  holds: ({ purpose, caseStage }) => {
    if (purpose !== undefined && !served.has(purpose)) return 'no';
    if (purpose === undefined || caseStage === undefined || caseStage === 'unknown') return 'unknown';
    return caseStage === 'none' || caseStage === 'sentence-running' ? 'no' : 'yes';
  },
});
