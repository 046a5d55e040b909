import { useLocale, useTranslations } from 'use-intl';
import { money, type UiLocale } from '@enishi/ui';
import type { Payment } from '../member/member.type.ts';
import panels from '../parts/panel.module.css';
import { useLookAgain } from '../parts/use-look-again.ts';

/** What became of a refund that was just asked for; says first whether the money has moved, and looks again while it is under way. */
export function RefundOutcome({ payment }: { payment: Payment }) {
  const t = useTranslations('desk.refund');
  const locale = useLocale() as UiLocale;
  const last = payment.refunds.reduce<Payment['refunds'][number] | null>(
    (newest, one) => (newest && newest.at > one.at ? newest : one),
    null,
  );
  const byTransfer = payment.means === 'bank_transfer';
  useLookAgain(!byTransfer && (last?.state === 'requested' || last?.state === 'pending'));
  if (!last) return null;
  const outcome = {
    requested: 'pending',
    needs_account: 'account',
    pending: 'pending',
    succeeded: 'done',
    failed: 'failed',
    unknown: 'unknown',
  }[last.state] as 'pending' | 'account' | 'done' | 'failed' | 'unknown';
  const sentAtBank = outcome === 'account' || outcome === 'pending' || outcome === 'done';
  const lead = byTransfer && sentAtBank ? (`byTransfer.${outcome}` as const) : (`${outcome}.lead` as const);
  const { warn, good, bad } = panels;
  const tone = { pending: warn, account: warn, done: good, failed: bad, unknown: warn }[outcome];
  return (
    <div className={`${panels.notice} ${tone}`} role="status">
      <strong>{t(`${outcome}.title`)}</strong>
      <span>{t(lead, { amount: money(last.amount, locale) })}</span>
    </div>
  );
}
