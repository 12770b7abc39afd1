import { type Roster, sized } from '../../roster/roster';
import { observedEngagements } from '../../strategy/engagements';
import { readBrief } from '../../strategy/read-brief';
import type { WireCell } from '../../wire/cell';
import { footprintOf } from '../../wire/footprint';
import { formulaColumns } from '../formula-columns';
import { personKey } from './person-key';
import type { People, RosterRead, SheetContext } from './protocol';

/** As many as a new sheet has. */
const FIRST_COLUMNS: readonly number[] = Array.from({ length: 26 }, (_, i) => i + 1);

/** What the page has to know of a roster that was read from these rows. */
export function rosterRead(roster: Roster, rows: readonly (readonly WireCell[])[], sheet: SheetContext): RosterRead {
  const { columns, issues, headerRow } = roster;
  const example = readBrief('', roster, sheet.locale);
  const used = columns.filter(({ field }) => field).map(({ column }) => column);
  // Where no roster is yet, one may come to stand anywhere.
  const watched = { columns: used.length > 0 ? used : FIRST_COLUMNS, headerRow: headerRow ?? 0 };
  return {
    columns,
    issues,
    headerRow,
    people: peopleOf(roster),
    sized: sized(roster).length,
    example: 'brief' in example ? example.brief : undefined,
    watched,
    footprint: footprintOf(rows, watched, sheet.own),
    formulas: {
      plain: formulaColumns(roster, rows.length, false),
      withChecks: formulaColumns(roster, rows.length, true),
    },
  };
}

function peopleOf({ influencers }: Roster): People {
  return {
    keys: influencers.map(personKey),
    names: influencers.map(({ handle, name }) => handle || name),
    spellings: influencers.map(({ handle, name }) => `${handle} ${name}`.toLowerCase()),
    platforms: influencers.map(({ platform }) => platform),
    rows: Int32Array.from(influencers, ({ row }) => row),
    followers: Float64Array.from(influencers, ({ followers }) => followers ?? Number.NaN),
    rates: Float64Array.from(influencers, (influencer) => {
      const { followers = 0 } = influencer;
      const engagements = followers > 0 ? observedEngagements({ ...influencer, followers }) : undefined;
      return engagements ? engagements.value / followers : Number.NaN;
    }),
  };
}
