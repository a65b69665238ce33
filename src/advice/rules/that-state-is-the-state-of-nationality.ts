import { rule } from '../rule';

/** The State that would take over is one of which the person is a national. Several States at once: name one. */
export const thatStateIsTheStateOfNationality = rule({
  id: 'that-state-is-the-state-of-nationality',
  needs: ['destinationStates', 'nationalities'],
  restsOn: ['coe-1983/art-3-consents', '2008-909/art-4(1)'],
  holds: ({ destinationStates, nationalities }) => {
    if (!isNamed(destinationStates) || !isNamed(nationalities)) return 'unknown';
    const own = destinationStates.filter((place) => place !== 'elsewhere' && nationalities.includes(place));
    if (own.length === destinationStates.length) return 'yes';
    return own.length === 0 && !destinationStates.includes('elsewhere') ? 'no' : 'unknown';
  },
});

/** States were named. Outside the list nobody can tell whether two answers mean the same State. */
const isNamed = <States extends readonly unknown[]>(states: States | 'unknown' | undefined): states is States =>
  states !== undefined && states !== 'unknown';
