import { type InstrumentId, type Place, territoryOf } from '../law';
import type { Facts } from './facts';
import type { FactProblem } from './problems';
import { instrumentBetween } from './where';

/** The ways by which something can have come, each with the texts of which one at least has to link the two States. */
const restsOn = {
  requestCameBy: {
    'to-the-spoc': ['2023-977'],
    'authority-to-authority': ['2023-977'],
  },
} as const satisfies { readonly [F in keyof Facts]?: Readonly<Record<string, readonly InstrumentId[]>> };

/**
 * Something was said to have come by a text that does not link the two States on that day: the answer is refused, so that
 * nobody counts a time limit that does not run. Where it is not established, nothing is refused.
 */
export const cameByAWayThatIsNone = (facts: Facts): readonly FactProblem[] =>
  (Object.keys(restsOn) as (keyof typeof restsOn)[]).flatMap((fact) => {
    const ways: Readonly<Record<string, readonly InstrumentId[]>> = restsOn[fact];
    const texts = ways[String(facts[fact])];
    if (texts === undefined || !isShut(texts, facts)) return [];
    return { fact, code: 'not-between-these-states', allowed: [] } as const;
  });

function isShut(texts: readonly InstrumentId[], { today, askingState, destinationStates }: Facts): boolean {
  const from = placeOf(askingState);
  if (today === undefined || from === undefined || !Array.isArray(destinationStates)) return false;
  return (destinationStates as readonly Place[]).some((place) => {
    const to = placeOf(place);
    return to !== undefined && texts.every((text) => links(text, from, to, today) === 'no');
  });
}

const placeOf = (place: string | undefined): Place | undefined =>
  place === undefined ? undefined : territoryOf(place);

/** A law that goes first between two States does not make the paper impossible; a State that is not bound does. */
function links(text: InstrumentId, from: Place, to: Place, day: NonNullable<Facts['today']>): 'no' | 'perhaps' {
  const { status, reasons } = instrumentBetween(text, from, to, day);
  const goesFirst = reasons.some(({ code }) => code === 'other-goes-first' || code === 'probably-other-goes-first');
  return status === 'closed' && !goesFirst ? 'no' : 'perhaps';
}
