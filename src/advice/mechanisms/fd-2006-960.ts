import { check } from '../check';
import { anOffenceIsInvestigatedOrSeriousHarmIsLikely } from '../rules/an-offence-is-investigated-or-serious-harm-is-likely';

/** What `law/mechanisms/fd-2006-960` asks of the situation. */
export const fd2006960 = check({
  mechanism: 'fd-2006-960',
  when: [anOffenceIsInvestigatedOrSeriousHarmIsLikely],
  instead: ['dir-2023-977-own-initiative', 'tca-operational-information', 'interpol-diffusion'],
});
