import { Refusal, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';
import type { ExportedTable } from '../own-copy.ts';
import type { DecisionOutcome } from './decision.ts';
import { refusalGrounds } from './refusal-grounds.ts';
import type { GroundKey } from './refusal-grounds.ts';
import type { RightsRequestKind } from './request-kinds.ts';

/** A part of a copy that may be left out: a declared table, with the items of it that hold something of the person. */
export type CopyPart = {
  readonly table: string;
  readonly title: Bilingual;
  readonly items: readonly string[];
  /** How many rows of the person it holds. */
  readonly rows: number;
};

/** A part that is not disclosed, and the reason of the law for it (33条2項). No items: the whole table. */
export type LeftOutPart = Pick<CopyPart, 'table' | 'title' | 'items'> & { readonly ground: GroundKey };

/** The same as the desk typed it. */
export type TypedPart = Omit<LeftOutPart, 'title' | 'ground'> & { readonly ground: GroundKey | null };

/**
 * Reads which parts are left out. Each is one that a copy of this kind holds, and has a reason of the law that fits. Refusals
 * REQUEST_PARTS_MISSING where there is none, REQUEST_PART_UNKNOWN, REQUEST_GROUND_MISSING and REQUEST_GROUND_UNFIT.
 */
export function readLeftOut(
  typed: readonly TypedPart[],
  offered: readonly CopyPart[],
  kind: RightsRequestKind,
): Result<LeftOutPart[]> {
  if (typed.length === 0) return no('REQUEST_PARTS_MISSING');
  const parts: LeftOutPart[] = [];
  for (const { table, items, ground } of typed) {
    const part = offered.find((one) => one.table === table);
    const twice = parts.some((one) => one.table === table);
    if (!part || twice || items.some((item) => !part.items.includes(item))) return no('REQUEST_PART_UNKNOWN');
    if (!ground) return no('REQUEST_GROUND_MISSING');
    if (!refusalGrounds[ground].kinds.includes(kind)) return no('REQUEST_GROUND_UNFIT');
    parts.push({ table, title: part.title, items: [...new Set(items)], ground });
  }
  return ok(parts);
}

const no = (code: string): Result<LeftOutPart[]> => refused(new Refusal('invalid', code, { field: 'parts' }));

/** A decision about a disclosure, as far as later copies follow it. */
export type StandingDecision = {
  readonly kind: RightsRequestKind;
  readonly outcome: DecisionOutcome | null;
  readonly ground: GroundKey | null;
  readonly leftOut: readonly LeftOutPart[];
};

type DeclaredTable = { readonly table: string; readonly title: Bilingual; readonly provisions?: true };

/**
 * What no copy of a person's data holds as long as the desk has not decided otherwise. The newest decision about a table stands: one about the data
 * speaks of every table, one about the records of provision of those alone. `decisions`: the oldest first.
 */
export function standingLeftOut(
  decisions: readonly StandingDecision[],
  tables: readonly DeclaredTable[],
): LeftOutPart[] {
  const standing = new Map<string, LeftOutPart>();
  for (const { kind, outcome, ground, leftOut } of decisions) {
    if (kind !== 'disclosure' && kind !== 'provisions') continue;
    const spokenOf = tables.filter(({ provisions }) => provisions || kind === 'disclosure');
    for (const { table, title } of spokenOf) {
      const part = leftOut.find((one) => one.table === table);
      standing.delete(table);
      if (outcome === 'part' && part) standing.set(table, part);
      if (outcome === 'refused' && ground) standing.set(table, { table, title, items: [], ground });
    }
  }
  return [...standing.values()];
}

/** A copy without its left-out parts: tables go whole, or lose the named items in every row. */
export function withoutParts<Table extends ExportedTable>(
  tables: readonly Table[],
  leftOut: readonly LeftOutPart[],
): Table[] {
  return tables.flatMap((held) => {
    const part = leftOut.find(({ table }) => table === held.table);
    if (!part) return [held];
    if (part.items.length === 0) return [];
    const rows = held.rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([item]) => !part.items.includes(item))),
    );
    return [{ ...held, rows }];
  });
}
