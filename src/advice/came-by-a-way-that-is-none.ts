import { type Day, type InstrumentId, type Place, territoryOf } from '../law';
import type { Facts } from './facts';
import { instrumentBetween } from './where';

/** The ways by which something can have come, each with the text that has to link the two States. */
const restsOn = {
  requestCameBy: {
    'to-the-spoc': '2023-977',
    'authority-to-authority': '2023-977',
  },
  certificateKind: {
    'probation-measure': '2008-947',
    'prison-sentence': '2008-909',
    'supervision-order': '2009-829',
    'protection-order': '2011-99',
  },
} as const satisfies { readonly [F in keyof Facts]?: Readonly<Record<string, InstrumentId>> };

/**
 * Something was said to have come by a text that does not link the two States on that day: the answer is refused, so that
 * nobody counts a time limit that does not run. Where it is not established, nothing is refused.
 */
export const cameByAWayThatIsNone = (facts: Facts) =>
  (Object.keys(restsOn) as (keyof typeof restsOn)[]).flatMap((fact) => {
    const ways: Readonly<Record<string, InstrumentId>> = restsOn[fact];
    const text = ways[String(facts[fact])];
    if (text === undefined || !isShut(text, facts)) return [];
    return { fact, code: 'not-between-these-states', allowed: [] } as const;
  });

function isShut(text: InstrumentId, { today, askingState, destinationStates }: Facts): boolean {
  const from = placeOf(askingState);
  if (today === undefined || from === undefined || !Array.isArray(destinationStates)) return false;
  return (destinationStates as readonly Place[]).some((place) => {
    const to = placeOf(place);
    return to !== undefined && !couldLink(text, from, to, today);
  });
}

const placeOf = (place: string | undefined): Place | undefined =>
  place === undefined ? undefined : territoryOf(place);

/** A law that goes first between two States does not make the paper impossible; a State that is not bound does. */
function couldLink(text: InstrumentId, from: Place, to: Place, day: Day): boolean {
  const { status, reasons } = instrumentBetween(text, from, to, day);
  return status !== 'closed' || reasons.some(({ code }) => code.endsWith('goes-first'));
}
