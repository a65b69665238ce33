import type { Citation, InstrumentId, ProvisionRef } from '../law';
import type { Provision } from '../law/explain';
import { instruments as names } from '../words';
import type { Library } from './library';
import type { BasisView, CiteView } from './views';

const status = { official: 'confirmed', secondary: 'secondary', 'via-national': 'via-national' } as const;

/** Turns a citation into what a reader sees. Nobody has opened it: "not yet confirmed". */
export function citeToView({ act, article, official, read }: Citation): CiteView {
  const text = `${names[act].short}, ${article}`;
  if (!read) return { text, official, status: 'not-yet-confirmed' };
  return { text, official, status: status[read.kind], checked: read.day, address: read.address };
}

/** Each article once: one that somebody opened stands for the same article that nobody did. */
export const eachOnce = (cites: readonly CiteView[]): readonly CiteView[] => {
  const best = new Map<string, CiteView>();
  for (const cite of cites)
    if (best.get(cite.text)?.status === undefined || best.get(cite.text)?.status === 'not-yet-confirmed')
      best.set(cite.text, cite);
  return [...best.values()];
};

/** The instrument and the key of a provision reference. */
export function partsOf(ref: ProvisionRef): { readonly instrument: InstrumentId; readonly key: string } {
  const slash = ref.indexOf('/');
  return { instrument: ref.slice(0, slash) as InstrumentId, key: ref.slice(slash + 1) };
}

/** @throws Error for a reference that does not resolve; `tests/law` catches it before a reader can */
export function provisionOf(ref: ProvisionRef, library: Library): Provision {
  const { instrument, key } = partsOf(ref);
  const provision = library.explanation(instrument).provisions[key];
  if (!provision) throw new Error(`${ref} is not in the base.`);
  return provision;
}

/** A provision as a reader sees it: the gist, what it leaves open, what another source says, the citation. */
export function basisView({ gist, leavesOpen, conflict, cite }: Provision): BasisView {
  return {
    text: gist,
    cite: citeToView(cite),
    ...(leavesOpen === undefined ? {} : { leavesOpen }),
    ...(conflict === undefined ? {} : { conflict }),
  };
}
