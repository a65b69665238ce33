import { type InstrumentId, type Office, type OfficeRole, type Offices, officeRoles, type Url } from '../law';
import { instruments as names, countrySheet as words } from '../words';
import type { CiteView } from './views';

/** How a name was checked: as in a citation, and where it was seen. */
export type CheckView = Pick<CiteView, 'status' | 'checked' | 'address'>;

/** One office of a State, as its sheet shows it. */
export type OfficeView = {
  readonly name: string;
  readonly site: Url | null;
  /** True where the source that was opened stands at the same host as the official page. */
  readonly siteSeen: boolean;
  readonly note: string | null;
  readonly check: CheckView;
};

/** One role of a sheet. A blank stays visible: `known: 'no'`. */
export type RoleView = {
  readonly role: OfficeRole;
  readonly label: string;
  readonly known: 'yes' | 'no' | 'cannot-exist';
  readonly offices: readonly OfficeView[];
  /** The text that does not bind the State, where no office can exist. */
  readonly notBoundBy: { readonly id: InstrumentId; readonly short: string } | null;
};

const statuses = { official: 'confirmed', secondary: 'secondary', 'via-national': 'via-national' } as const;

/**
 * What a reader sees of a reading.
 * @example checkView(undefined) // { status: 'not-yet-confirmed' }
 */
export const checkView = (read: Office['read']): CheckView =>
  read ? { status: statuses[read.kind], checked: read.day, address: read.address } : { status: 'not-yet-confirmed' };

/** Whom to ask in a State, one row a role, in the order of an officer's day. */
export const rolesView = (offices: Readonly<Record<OfficeRole, Offices>>): readonly RoleView[] =>
  officeRoles.map((role) => roleView(role, offices[role]));

function roleView(role: OfficeRole, offices: Offices): RoleView {
  const blank = { role, label: words.roles[role], offices: [], notBoundBy: null };
  if (offices === 'not-known') return { ...blank, known: 'no' };
  if ('notBoundBy' in offices) {
    const id = offices.notBoundBy;
    return { ...blank, known: 'cannot-exist', notBoundBy: { id, short: names[id].short } };
  }
  return { ...blank, known: 'yes', offices: offices.map(officeView) };
}

const officeView = ({ name, site, read, note }: Office): OfficeView => ({
  name,
  site: site ?? null,
  siteSeen: site !== undefined && read !== undefined && hostOf(site) === hostOf(read.address),
  note: note ?? null,
  check: checkView(read),
});

const hostOf = (address: Url): string => new URL(address).host.replace(/^www\./, '');
