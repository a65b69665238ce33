import { check } from '../check';
import { assessmentFindsSeriousHarmLikely } from '../rules/assessment-finds-serious-harm-likely';
import { personIsAThirdCountryNational } from '../rules/person-is-a-third-country-national';

/** What `law/mechanisms/sis-24-refusal-of-entry` asks of the situation. */
export const sis24RefusalOfEntry = check({
  mechanism: 'sis-24-refusal-of-entry',
  when: [personIsAThirdCountryNational, assessmentFindsSeriousHarmLikely],
});
