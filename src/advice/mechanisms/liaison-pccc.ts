import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { anOffenceIsInvestigatedOrSeriousHarmIsLikely } from '../rules/an-offence-is-investigated-or-serious-harm-is-likely';

/** What `law/mechanisms/liaison-pccc` asks of the situation. */
export const liaisonPccc = check({
  mechanism: 'liaison-pccc',
  when: [anOffenceIsInvestigatedOrSeriousHarmIsLikely],
  orWhen: [anEnforceableOrderExists],
  instead: ['dir-2023-977-own-initiative', 'dir-2023-977-request', 'tca-operational-information'],
});
