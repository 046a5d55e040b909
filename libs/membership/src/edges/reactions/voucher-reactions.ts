import { voucherExpired, voucherIssued } from '@enishi/billing';
import type { VoucherExpired, VoucherIssued } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { NoteVoucher } from '../../actions/note-voucher.ts';

/** Vouchers of fees for convenience stores, in the member's story. */
@Injectable()
export class VoucherReactions {
  constructor(private readonly vouchers: NoteVoucher) {}

  @Joins(voucherIssued, 'membership.note_voucher')
  async voucher(tx: Tx, { orderId, subject, offerKey, amount, expiresAt }: VoucherIssued): Promise<void> {
    if (orderId) return;
    const until = tokyoDateOf(new Date(expiresAt));
    await this.vouchers.run(tx, subject.id, { kind: 'voucher_issued', offerKey, amount, until });
  }

  @Joins(voucherExpired, 'membership.note_voucher_expired')
  async voucherOver(tx: Tx, { orderId, subject, offerKey, amount }: VoucherExpired): Promise<void> {
    if (orderId) return;
    await this.vouchers.run(tx, subject.id, { kind: 'voucher_expired', offerKey, amount, until: null });
  }
}
