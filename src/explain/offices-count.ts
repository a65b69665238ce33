import { type CountrySheet, officeRoles, type TerritoryId, territoryIds } from '../law';
import { loadCountrySheets } from '../law/explain';
import { territories } from '../words';
import { rolesView } from './offices-view';
import type { CiteView } from './views';

/** How an office was checked; or that a task has no name yet, or that no office can exist for it. */
type OfficeStanding = CiteView['status'] | 'blank' | 'cannot-exist';
type OfficeCounts = Readonly<Record<OfficeStanding, number>>;

/** The sheets of all States, counted: offices by how they were checked, and tasks without a name. */
export type OfficesCount = {
  /** How many tasks a sheet covers. */
  readonly tasks: number;
  readonly all: OfficeCounts;
  readonly perState: readonly { readonly id: TerritoryId; readonly name: string; readonly counts: OfficeCounts }[];
};

/**
 * Counts each office of each sheet once. A task that nobody has named counts as one blank.
 * @example (await officesCount()).perState.length // 32
 */
export async function officesCount(): Promise<OfficesCount> {
  const sheets = await loadCountrySheets();
  const standings = territoryIds.map((id) => ({ id, found: standingsOf(sheets[id]) }));
  return {
    tasks: officeRoles.length,
    all: countOf(standings.flatMap(({ found }) => found)),
    perState: standings
      .map(({ id, found }) => ({ id, name: territories[id].name, counts: countOf(found) }))
      .sort((one, other) => one.name.localeCompare(other.name, 'en')),
  };
}

const standingsOf = ({ offices }: CountrySheet): readonly OfficeStanding[] =>
  rolesView(offices).flatMap(({ known, offices: named }): readonly OfficeStanding[] => {
    if (known === 'yes') return named.map(({ check }) => check.status);
    return [known === 'no' ? 'blank' : 'cannot-exist'];
  });

function countOf(found: readonly OfficeStanding[]): OfficeCounts {
  const of = (standing: OfficeStanding) => found.filter((one) => one === standing).length;
  return {
    confirmed: of('confirmed'),
    secondary: of('secondary'),
    'via-national': of('via-national'),
    'not-yet-confirmed': of('not-yet-confirmed'),
    blank: of('blank'),
    'cannot-exist': of('cannot-exist'),
  };
}
