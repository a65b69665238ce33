import {
  type CertificateText,
  type CountrySheet,
  certificateTexts,
  compiledOn,
  type Day,
  territories as data,
  type GroupId,
  type InstrumentId,
  instrumentIds,
  instruments,
  type TerritoryId,
} from '../law';
import { loadCountrySheets } from '../law/explain';
import { basePages, instruments as names, territories, countrySheet as words } from '../words';
import { type PositionView, positionView } from './instrument-view';
import { loadLibrary } from './library';
import { type NotAppliedView, notAppliedView } from './not-applied-view';
import { type CheckView, checkView, type RoleView, rolesView } from './offices-view';

/** Names of languages, as the words of this build name them. */
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
const languageOf = (code: string): string => languageNames.of(code) ?? code;

type Row = PositionView & { readonly instrument: InstrumentId; readonly short: string };
/** A position in one line: the whole of it, with note and source, stands in `positions`. */
type ShortRow = Pick<Row, 'instrument' | 'short' | 'answer' | 'from' | 'via'>;

/** One State, as its own page shows it: whom to ask, in which language, what applies, what does not. */
export type StateView = {
  readonly id: TerritoryId;
  readonly name: string;
  readonly inSentence: string;
  readonly group: string;
  readonly otherCode: string | null;
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly roles: readonly RoleView[];
  readonly certificates: readonly CertificateView[];
  readonly applies: readonly ShortRow[];
  readonly notApplied: readonly NotAppliedView[];
  readonly notEstablished: readonly ShortRow[];
  readonly asOf: Day;
  /** Every position with its source. */
  readonly positions: readonly Row[];
  readonly peculiarities: readonly { readonly text: string; readonly check: CheckView }[];
  readonly nationalNames: readonly {
    readonly thing: string;
    readonly name: string;
    readonly code: string;
    readonly language: string;
    readonly check: CheckView;
  }[];
};

/** Languages in which a State takes the certificate of one text. `null`: not known, ask. */
export type CertificateView = {
  readonly text: InstrumentId;
  readonly short: string;
  readonly languages: readonly string[] | null;
  readonly note: string | null;
  readonly check: CheckView | null;
};

/** EU house style writes two codes differently. */
const otherCodes: Readonly<Partial<Record<TerritoryId, string>>> = { GR: 'EL', GB: 'UK' };

/** Everything the base says of one State. */
export async function stateView(id: TerritoryId): Promise<StateView> {
  const [library, sheets] = await Promise.all([loadLibrary(instrumentIds, []), loadCountrySheets()]);
  const sheet = sheets[id];
  const { languages, timeZone, group } = data[id];
  const positions = instrumentIds.map((instrument) => ({
    ...positionView(instrument, id, library),
    instrument,
    short: names[instrument].short,
  }));
  return {
    id,
    ...territories[id],
    group: basePages.groups[group satisfies GroupId],
    otherCode: otherCodes[id] ?? null,
    languages: languages.map(languageOf),
    timeZone,
    roles: rolesView(sheet.offices),
    certificates: certificateTexts.filter(binds(positions)).map((text) => certificateView(text, sheet)),
    applies: positions.filter(({ answer }) => answer === 'yes' || answer === 'partly').map(shortRow),
    notApplied: notAppliedView(instrumentIds, id),
    notEstablished: positions.filter(({ answer }) => answer === 'unknown').map(shortRow),
    asOf: compiledOn,
    positions,
    peculiarities: sheet.peculiarities.map(({ gist, read }) => ({ text: gist, check: checkView(read) })),
    nationalNames: sheet.nationalNames.map(({ thing, name, language, read }) => ({
      thing: words.things[thing],
      name,
      code: language,
      language: languageOf(language),
      check: checkView(read),
    })),
  };
}

const shortRow = ({ instrument, short, answer, from, via }: Row): ShortRow => ({
  instrument,
  short,
  answer,
  from,
  via,
});

/** Texts that are not said to stay away from the State: their certificates may arrive there. */
const binds = (positions: readonly Row[]) => (text: CertificateText) =>
  positions.some(({ instrument, answer }) => instrument === text && answer !== 'no');

function certificateView(text: CertificateText, { certificates }: CountrySheet): CertificateView {
  const known = certificates[text];
  return {
    text: instruments[text].id,
    short: names[text].short,
    languages: known ? known.accepted.map(languageOf) : null,
    note: known?.note ?? null,
    check: known ? checkView(known.read) : null,
  };
}
