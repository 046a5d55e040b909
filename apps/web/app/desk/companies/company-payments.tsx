import { useTranslations } from 'use-intl';
import type { Payment } from '../member/member.type.ts';
import { PaymentTable } from '../member/payment-table.tsx';
import panels from '../parts/panel.module.css';

/** What a company paid, with the receipts and the way to refund it. */
export function CompanyPayments({ companyId, payments }: { companyId: string; payments: Payment[] }) {
  const t = useTranslations('desk.companies');
  return (
    <section className={panels.panel} aria-labelledby="payments">
      <h2 id="payments">{t('payments')}</h2>
      <PaymentTable payments={payments} home={`/desk/companies/${companyId}`} receiptPages={false} />
    </section>
  );
}
