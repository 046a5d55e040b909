import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { importFields, missingColumns } from '../domain/import-columns.ts';
import type { ImportColumns } from '../domain/import-columns.ts';
import { guessPlans, planWords } from '../domain/import-plans.ts';
import { MemberImportStore } from '../store/member-import.store.ts';
import { PlanStore } from '../store/plan.store.ts';

/** How a list is to be read: which column (from 0) holds what, and which plan a word stands for (empty: the free plan). */
export type ImportMatch = { columns: ImportColumns; plans: Readonly<Record<string, string>> };

/**
 * Changes how a list is read, as long as nothing has come of it. A plan's name that nobody has matched is guessed anew.
 * Throws IMPORT_UNKNOWN, IMPORT_UNDERWAY, IMPORT_COLUMN_MISSING, IMPORT_COLUMN_TWICE (fact `field`), PLAN_NOT_FOUND.
 */
@Injectable()
export class MatchImport {
  constructor(
    private readonly imports: MemberImportStore,
    private readonly plans: PlanStore,
  ) {}

  async run(tx: Tx, id: string, match: ImportMatch): Promise<void> {
    const list = await this.imports.locked(tx, id);
    if (!list) throw new Refusal('not_found', 'IMPORT_UNKNOWN');
    if (list.state !== 'draft') throw new Refusal('conflict', 'IMPORT_UNDERWAY');
    const columns = keptColumns(match.columns, list.header.length);
    const plans = (await this.plans.all(tx)).filter(({ active }) => active);
    const { plan } = columns;
    const cells =
      plan === undefined ? [] : (await this.imports.rows(tx, id)).map((row) => row.cells[plan] ?? '');
    const words = planWords(cells).map(({ word }) => word);
    const chosen = Object.entries(match.plans).filter(([word]) => word === '' || words.includes(word));
    for (const [, key] of chosen) {
      if (key !== '' && !plans.some((each) => each.key === key && each.kind !== 'free'))
        throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    }
    await this.imports.change(tx, id, {
      columns,
      plans: { ...guessPlans(words, plans), ...Object.fromEntries(chosen) },
      alsoCreate: [],
    });
  }
}

function keptColumns(columns: ImportColumns, width: number): ImportColumns {
  const kept = importFields.flatMap((field) => {
    const at = columns[field];
    return at !== undefined && Number.isInteger(at) && at >= 0 && at < width ? [[field, at] as const] : [];
  });
  const [missing] = missingColumns(Object.fromEntries(kept));
  if (missing) throw new Refusal('invalid', 'IMPORT_COLUMN_MISSING', { field: missing });
  const twice = kept.find(([, at], place) => kept.findIndex(([, each]) => each === at) < place);
  if (twice) throw new Refusal('invalid', 'IMPORT_COLUMN_TWICE', { field: twice[0] });
  return Object.fromEntries(kept);
}
