import { Injectable } from '@nestjs/common';
import { paid, voucherExpired, voucherIssued, voucherRunsOut } from '@enishi/billing';
import type { Paid, VoucherExpired, VoucherIssued } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { NoteHolding } from '../../actions/company/note-holding.ts';
import { WriteOfTerms } from '../../actions/company/write-of-terms.ts';
import { voucherLetter, voucherRunsOutLetter } from '../../domain/term-letters.ts';

/** Vouchers of companies for convenience stores: in their story, and by mail. */
@Injectable()
export class CompanyVouchers {
  constructor(
    private readonly note: NoteHolding,
    private readonly letters: WriteOfTerms,
  ) {}

  @Joins(voucherIssued, 'membership.note_company_voucher')
  async issued(tx: Tx, { subject, offerKey: planKey, expiresAt }: VoucherIssued): Promise<void> {
    if (subject.kind !== 'company') return;
    const until = tokyoDateOf(new Date(expiresAt));
    await this.note.run(tx, { companyId: subject.id, planKey }, [{ kind: 'voucher_issued', until }]);
  }

  @Joins(voucherExpired, 'membership.note_company_voucher_expired')
  async lapsed(tx: Tx, { subject, offerKey: planKey }: VoucherExpired): Promise<void> {
    if (subject.kind !== 'company') return;
    await this.note.run(tx, { companyId: subject.id, planKey }, [{ kind: 'voucher_expired', until: null }]);
  }

  @Follows(voucherIssued, 'membership.tell_company_voucher', 'mail')
  async tell(tx: Tx, issue: VoucherIssued): Promise<void> {
    if (issue.subject.kind === 'company') await this.letters.voucher(tx, issue, voucherLetter);
  }

  @Follows(voucherRunsOut, 'membership.remind_company_of_voucher', 'mail')
  async remind(tx: Tx, issue: VoucherIssued): Promise<void> {
    if (issue.subject.kind === 'company') await this.letters.voucher(tx, issue, voucherRunsOutLetter);
  }

  @Follows(voucherExpired, 'membership.tell_company_voucher_expired', 'mail')
  async tellLapsed(tx: Tx, expired: VoucherExpired): Promise<void> {
    if (expired.subject.kind === 'company') await this.letters.expired(tx, expired);
  }

  @Follows(paid, 'membership.tell_company_term_paid', 'mail')
  async paid(tx: Tx, payment: Paid): Promise<void> {
    if (payment.subject.kind === 'company' && payment.means === 'konbini')
      await this.letters.paid(tx, payment);
  }
}
