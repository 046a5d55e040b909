import { Injectable } from '@nestjs/common';
import { NameRefundAccount } from '@enishi/billing';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { SaleCheckEntity } from '../../store/sale-check.entity.ts';
import { SaleCheckStore } from '../../store/sale-check.store.ts';
import { TrayStore } from '../../store/tray.store.ts';
import type { TrayRow } from '../../store/tray.store.ts';

/** Everything paid and not fulfilled, and what the last look at all sales found (null before the first). */
export type Tray = {
  rows: (TrayRow & { member: NamedMember | null })[];
  check: SaleCheckEntity | null;
};

/** Reads what about tickets and their money needs a person; that names were looked at is written down. */
@Injectable()
export class ReadTray {
  constructor(
    private readonly tray: TrayStore,
    private readonly checks: SaleCheckStore,
    private readonly names: NameMembers,
    private readonly accounts: NameRefundAccount,
  ) {}

  async run(tx: Tx, reader: DeskReader): Promise<Tray> {
    const rows = await this.withAccounts(tx, await this.tray.rows(tx));
    const ids = [...new Set(rows.flatMap(({ memberId }) => memberId ?? []))];
    const others = rows.filter(({ guestName }) => guestName !== null).length;
    const named =
      ids.length + others > 0
        ? await this.names.run(tx, ids, { reader, others, reason: 'tickets to settle' })
        : new Map<string, NamedMember>();
    return {
      rows: rows.map((row) => ({ ...row, member: named.get(row.memberId ?? '') ?? null })),
      check: await this.checks.last(tx),
    };
  }

  /** What came by transfer for nothing can be repaid once its payer has named an account, of which billing knows. */
  private async withAccounts(tx: Tx, rows: readonly TrayRow[]): Promise<TrayRow[]> {
    const ids = rows.flatMap(({ kind, attemptId }) => (kind === 'to_repay' && attemptId ? [attemptId] : []));
    const missing = await this.accounts.missingAmong(tx, ids);
    return rows.map((row) => (missing.has(row.attemptId ?? '') ? { ...row, kind: 'needs_account' } : row));
  }
}
