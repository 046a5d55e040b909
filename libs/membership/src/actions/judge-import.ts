import { Injectable } from '@nestjs/common';
import { CurrentCommunity, parseEmail } from '@enishi/identity';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readImportRow } from '../domain/import-row.ts';
import type { ImportReading, ReadRow } from '../domain/import-row.ts';
import { firstRowsOf, judgeRows, mailboxOf } from '../domain/import-verdict.ts';
import type { JudgedRow } from '../domain/import-verdict.ts';
import { LikenessStore } from '../store/likeness.store.ts';
import type { MemberImportEntity } from '../store/member-import.entity.ts';
import { MemberImportStore } from '../store/member-import.store.ts';
import type { KeptRow } from '../store/member-import.store.ts';

/** A row of a list with what would become of it and what has. */
export type ImportRow = JudgedRow & Pick<KeptRow, 'state' | 'memberId' | 'cells' | 'invitedAt'>;

/** Reads a list's rows as they are matched now and holds them against the register as it is now. Changes nothing. */
@Injectable()
export class JudgeImport {
  constructor(
    private readonly imports: MemberImportStore,
    private readonly likenesses: LikenessStore,
    private readonly community: CurrentCommunity,
  ) {}

  /** All rows, or only those that are asked about. */
  async run(tx: Tx, list: MemberImportEntity, asked?: ReadonlySet<number>): Promise<ImportRow[]> {
    const { settings } = await this.community.run(tx);
    const reading: ImportReading = {
      ...{ columns: list.columns, plans: list.plans, today: tokyoDateOf(tx.now) },
      guardianConsentAge: settings.guardianConsentAge,
      isAddress: (email) => parseEmail(email).ok,
    };
    const all = (await this.imports.rows(tx, list.id)).map((kept) => ({
      ...kept,
      row: readImportRow(kept.cells, reading),
    }));
    const rows = asked ? all.filter(({ rowNo }) => asked.has(rowNo)) : all;
    const register = await this.likenesses.candidates(tx, likely(rows.map(({ row }) => row)));
    return judgeRows(rows, register, firstRowsOf(all)).map((judged, at): ImportRow => {
      const { state, memberId, cells, invitedAt } = rows[at]!;
      return { ...judged, state, memberId, cells, invitedAt };
    });
  }
}

function likely(rows: readonly ReadRow[]): Parameters<LikenessStore['candidates']>[1] {
  const people = rows.flatMap(({ person }) => person ?? []);
  return {
    emails: people.map(({ email }) => email),
    mailboxes: people.map(({ email }) => mailboxOf(email)),
    birthDates: people.flatMap(({ birthDate }) => birthDate ?? []),
  };
}
