import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { planWords } from '../domain/import-plans.ts';
import type { PlanMatch } from '../domain/import-plans.ts';
import { countRows, importFingerprint, termsOf } from '../domain/import-report.ts';
import type { ImportCounts, ImportTerm } from '../domain/import-report.ts';
import { AccessLogStore } from '../store/access-log.store.ts';
import type { MemberImportEntity } from '../store/member-import.entity.ts';
import { MemberImportStore } from '../store/member-import.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { JudgeImport } from './judge-import.ts';
import type { ImportRow } from './judge-import.ts';
import type { DeskReader } from './open-member-record.ts';

/** A list from elsewhere as the desk looks at it: what it would bring before it is taken over, what became of it afterwards. */
export type ImportView = {
  list: MemberImportEntity;
  rows: ImportRow[];
  counts: ImportCounts;
  terms: ImportTerm[];
  planMatches: PlanMatch[];
  plans: KeptPlan[];
  fingerprint: string;
  /** When the same file was taken over before. */
  sameFileAt: Date | null;
};

/**
 * Reads a list with the people in it, and writes down that they were looked at, in the same transaction. Throws IMPORT_UNKNOWN.
 */
@Injectable()
export class ReadImport {
  constructor(
    private readonly imports: MemberImportStore,
    private readonly judge: JudgeImport,
    private readonly plans: PlanStore,
    private readonly accesses: AccessLogStore,
  ) {}

  async run(
    tx: Tx,
    id: string,
    reader: DeskReader,
    act: 'list_members' | 'export_members' = 'list_members',
  ): Promise<ImportView> {
    const list = await this.imports.byId(tx, id);
    if (!list) throw new Refusal('not_found', 'IMPORT_UNKNOWN');
    const rows = await this.judge.run(tx, list);
    const known = rows.flatMap(({ known: member, memberId }) => member?.id ?? memberId ?? []);
    await this.accesses.write(tx, {
      ...{ ...reader, act, memberId: null, memberIds: [...new Set(known)], people: rows.length },
      reason: `import ${list.fileName}`,
    });
    const plans = await this.plans.all(tx);
    const { plan } = list.columns;
    const words = planWords(plan === undefined ? [] : rows.map(({ cells }) => cells[plan] ?? ''));
    return {
      ...{ list, rows, plans },
      counts: countRows(rows, list.alsoCreate),
      terms: termsOf(rows, list.alsoCreate, plans),
      planMatches: words.map(({ word, rows: count }) => ({ word, rows: count, planKey: list.plans[word] })),
      fingerprint: importFingerprint(rows),
      sameFileAt: (await this.imports.sameFile(tx, list))?.startedAt ?? null,
    };
  }
}
