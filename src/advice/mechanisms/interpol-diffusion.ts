import { check } from '../check';
import { anOffenceIsInvestigatedOrSeriousHarmIsLikely } from '../rules/an-offence-is-investigated-or-serious-harm-is-likely';

/** What `law/mechanisms/interpol-diffusion` asks of the situation. */
export const interpolDiffusion = check({
  mechanism: 'interpol-diffusion',
  when: [anOffenceIsInvestigatedOrSeriousHarmIsLikely],
  instead: ['dir-2023-977-own-initiative', 'fd-2006-960'],
});
