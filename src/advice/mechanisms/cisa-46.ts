import { check } from '../check';
import { anOffenceIsInvestigatedOrSeriousHarmIsLikely } from '../rules/an-offence-is-investigated-or-serious-harm-is-likely';

/** What `law/mechanisms/cisa-46` asks of the situation. */
export const cisa46 = check({
  mechanism: 'cisa-46',
  when: [anOffenceIsInvestigatedOrSeriousHarmIsLikely],
  instead: ['dir-2023-977-own-initiative', 'fd-2006-960', 'tca-operational-information', 'interpol-diffusion'],
});
