import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { anOffenceIsInvestigatedOrSeriousHarmIsLikely } from '../rules/an-offence-is-investigated-or-serious-harm-is-likely';

/** What `law/mechanisms/interpol-diffusion` asks of the situation. */
export const interpolDiffusion = check({
  mechanism: 'interpol-diffusion',
  when: [anOffenceIsInvestigatedOrSeriousHarmIsLikely],
  orWhen: [anEnforceableOrderExists],
  instead: ['dir-2023-977-own-initiative', 'fd-2006-960'],
});
