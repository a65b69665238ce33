import type { EntryView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import PlanEntry from '../PlanEntry';
import { byFinding } from '../PlanEntry/groups';
import PlanSection from '../PlanSection';
import type { PartProps } from './levels';
import { ScreenOnly } from './ScreenOnly';
import type { Sheets } from './sheets';
import { PoliceMention } from './WhoMayKnowPart';

type Props = PartProps & {
  readonly sheets: Sheets;
  /** On paper, what is open meanwhile and what runs alongside stand on the enclosures. */
  readonly enclosed: boolean;
};

/** Part 7: what to find out, what is open meanwhile, what runs alongside, and the next way. */
export function OtherWaysPart({ sheets, enclosed, levels }: Props) {
  const { findOut, meanwhile, alongside, fallback } = sheets.common;
  const { routes } = sheets.police;
  return (
    <>
      <Ways
        title={planWords.findOut}
        note={planPageWords.findOutNote}
        entries={findOut}
        rest="folded"
        levels={levels}
      />
      <ScreenOnly when={enclosed}>
        <Ways title={planWords.meanwhile} note={planPageWords.meanwhileNote} entries={meanwhile} levels={levels} />
        <Ways title={planWords.alongside} entries={alongside} mention={routes.length > 0} levels={levels} />
      </ScreenOnly>
      <Ways
        title={planWords.ifClosed}
        note={planPageWords.fallbackNote}
        entries={fallback}
        rest="folded"
        levels={levels}
      />
    </>
  );
}

type WaysProps = PartProps & {
  readonly title: string;
  readonly note?: string;
  readonly entries: readonly EntryView[];
  readonly rest?: 'none' | 'folded';
  readonly mention?: boolean;
};

function Ways({ title, note, entries, rest = 'none', mention = false, levels }: WaysProps) {
  if (entries.length === 0 && !mention) return null;
  return (
    <PlanSection title={title} level={levels.part} screenOnly={entries.length === 0}>
      {note && <p>{note}</p>}
      {byFinding(entries).map((group) => (
        <PlanEntry key={group.key} group={group} level={levels.entry} rest={rest} />
      ))}
      <PoliceMention shown={mention} />
    </PlanSection>
  );
}
