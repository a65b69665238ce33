import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { anOffenceIsInvestigatedOrSeriousHarmIsLikely } from '../rules/an-offence-is-investigated-or-serious-harm-is-likely';

/** What `law/mechanisms/tca-operational-information` asks of the situation. */
export const tcaOperationalInformation = check({
  mechanism: 'tca-operational-information',
  when: [anOffenceIsInvestigatedOrSeriousHarmIsLikely],
  orWhen: [anEnforceableOrderExists],
  instead: ['dir-2023-977-own-initiative', 'interpol-diffusion'],
});
