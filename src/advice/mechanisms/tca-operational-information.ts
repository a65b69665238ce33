import { check } from '../check';
import { anOffenceIsInvestigatedOrSeriousHarmIsLikely } from '../rules/an-offence-is-investigated-or-serious-harm-is-likely';

/** What `law/mechanisms/tca-operational-information` asks of the situation. */
export const tcaOperationalInformation = check({
  mechanism: 'tca-operational-information',
  when: [anOffenceIsInvestigatedOrSeriousHarmIsLikely],
  instead: ['dir-2023-977-own-initiative', 'interpol-diffusion'],
});
