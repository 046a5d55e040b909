import { tokyoDateOf, yen } from '@enishi/kernel';
import { BookProcessorFee } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { LiveBalance } from '../../domain/live-facts.ts';
import { openOf } from '../../domain/receivables/receivable.ts';
import { dividedMoney } from '../../domain/virtual/transfer-request.ts';
import { ReceivableStore } from '../../store/receivable.store.ts';
import { TransferRequestStore } from '../../store/transfer-request.store.ts';
import { SettleReceivables } from '../settle-receivables.ts';

/**
 * Money of a transfer that is on Stripe's balance settles its invoice: Stripe clearing against 売掛金, Stripe's fee beside it. What the invoice
 * does not need any more, as another transfer was quicker or it was taken back, is the payer's (預り金).
 */
@Injectable()
export class TakeTransferMoney {
  constructor(
    private readonly receivables: ReceivableStore,
    private readonly requests: TransferRequestStore,
    private readonly settle: SettleReceivables,
    private readonly fees: BookProcessorFee,
  ) {}

  /** The invoice is locked until the commit, so that of a match at the desk and this one the second sees what is left. */
  async run(tx: Tx, receivableId: string, { id, amount, fee, at }: LiveBalance): Promise<void> {
    const [owed] = await this.receivables.locked(tx, [receivableId]);
    if (!owed) throw new Error(`receivable ${receivableId} does not exist in this community`);
    const source = { type: 'stripe_balance_transaction', id };
    const occurredOn = tokyoDateOf(at);
    const { settles, over } = dividedMoney(amount, openOf(owed));
    const account = 'stripe_clearing' as const;
    await this.settle.run(tx, {
      ...{ source, occurredOn, description: `振込（Stripe） ${owed.debtor}`, payer: owed.debtor },
      parts: settles > 0 ? [{ receivableId, account, amount: settles }] : [],
      over: over > 0 ? { account, amount: over } : null,
    });
    if (fee === 0) return;
    const subject = owed.companyId ? { kind: 'company', id: owed.companyId } : undefined;
    const facts = { source, occurredOn, fee: yen(fee), stream: owed.stream, description: '決済手数料' };
    await this.fees.run(tx, subject ? { ...facts, subject } : facts);
    await this.requests.noteFee(tx, receivableId);
  }
}
