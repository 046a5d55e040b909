import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { missingColumns } from '../domain/import-columns.ts';
import { importFingerprint } from '../domain/import-report.ts';
import { memberImportStarted } from '../membership.events.ts';
import { MemberImportStore } from '../store/member-import.store.ts';
import { JudgeImport } from './judge-import.ts';

/** The press of the button: what the screen showed, and which probable doubles are new people after all. */
export type ImportStart = { fingerprint: string; alsoCreate: readonly number[] };

/**
 * Lets the worker take a list over. Pressed twice, it begins once. Throws IMPORT_UNKNOWN, IMPORT_UNDERWAY, IMPORT_COLUMN_MISSING,
 * IMPORT_CHANGED where it would bring something else than the screen said, IMPORT_BRINGS_NOTHING.
 */
@Injectable()
export class StartImport {
  constructor(
    private readonly imports: MemberImportStore,
    private readonly judge: JudgeImport,
  ) {}

  async run(tx: Tx, id: string, { fingerprint, alsoCreate }: ImportStart): Promise<void> {
    const list = await this.imports.locked(tx, id);
    if (!list) throw new Refusal('not_found', 'IMPORT_UNKNOWN');
    if (list.state === 'running' || list.state === 'done') return;
    if (list.state !== 'draft') throw new Refusal('conflict', 'IMPORT_UNDERWAY');
    const [missing] = missingColumns(list.columns);
    if (missing) throw new Refusal('invalid', 'IMPORT_COLUMN_MISSING', { field: missing });
    const rows = await this.judge.run(tx, list);
    if (importFingerprint(rows) !== fingerprint) throw new Refusal('conflict', 'IMPORT_CHANGED');
    if (rows.every(({ verdict }) => verdict === 'refused'))
      throw new Refusal('invalid', 'IMPORT_BRINGS_NOTHING');
    const chosen = rows.filter(({ verdict, rowNo }) => verdict === 'probable' && alsoCreate.includes(rowNo));
    await this.imports.change(tx, id, {
      state: 'running',
      startedAt: tx.now,
      alsoCreate: chosen.map(({ rowNo }) => rowNo),
    });
    await tx.emit(memberImportStarted, { importId: id });
  }
}
