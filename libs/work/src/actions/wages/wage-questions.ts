import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import { NameMembers, PublicCompanies } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readReason } from '../../domain/help-request.ts';
import { rulesOf } from '../../domain/track.ts';
import type { PayoutEntity } from '../../store/payout.entity.ts';
import { PayoutStore } from '../../store/payout.store.ts';
import { WageStore } from '../../store/wage.store.ts';

/** A wage that the secretariat has to ask a company about. */
export type WageQuestion = PayoutEntity & { member: NamedMember | null; company: string };

/** Whoever worked says that a wage was not paid, and the secretariat sees that, and what no company has confirmed by its day. */
@Injectable()
export class WageQuestions {
  constructor(
    private readonly wages: WageStore,
    private readonly payouts: PayoutStore,
    private readonly names: NameMembers,
    private readonly companies: PublicCompanies,
  ) {}

  /** Said anew it replaces what was said. Throws WAGE_NOT_FOUND, also for somebody else's and for what the community pays, WORK_REASON_WRONG, and WAGE_NOT_DUE (conflict; `day`) before its day where nobody has confirmed it. */
  async say(tx: Tx, memberId: string, { id, line }: { id: string; line: string }): Promise<void> {
    const wage = await this.own(tx, memberId, id);
    const why = unwrap(readReason(line));
    if (wage.state !== 'paid' && wage.dueOn >= tokyoDateOf(tx.now))
      throw new Refusal('conflict', 'WAGE_NOT_DUE', { day: wage.dueOn });
    await this.wages.sayUnpaid(tx, id, why);
  }

  /** It was paid meanwhile. Throws WAGE_NOT_FOUND. */
  async takeBack(tx: Tx, memberId: string, id: string): Promise<void> {
    await this.own(tx, memberId, id);
    await this.wages.sayUnpaid(tx, id, null);
  }

  /** For the desk, by their day, two hundred at most; the look at the names is written down. */
  async forDesk(tx: Tx, reader: DeskReader): Promise<WageQuestion[]> {
    const rows = await this.wages.questions(tx, tokyoDateOf(tx.now));
    const ids = [...new Set(rows.flatMap(({ memberId }) => memberId ?? []))];
    const named = await this.names.run(tx, ids, { reader, reason: 'work:wages' });
    const companies = await this.companies.run(
      tx,
      rows.map(({ companyId }) => companyId),
    );
    return rows.map((row) => ({
      ...{ ...row, member: named.get(row.memberId ?? '') ?? null },
      company: companies.get(row.companyId)?.title ?? '',
    }));
  }

  private async own(tx: Tx, memberId: string, id: string): Promise<PayoutEntity> {
    const wage = await this.payouts.held(tx, id);
    if (wage?.memberId !== memberId || rulesOf(wage).paidBy !== 'company')
      throw new Refusal('not_found', 'WAGE_NOT_FOUND');
    return wage;
  }
}
