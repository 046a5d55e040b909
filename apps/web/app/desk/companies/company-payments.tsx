import { money, shortDay, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import member from '../member/member.module.css';
import panels from '../parts/panel.module.css';
import type { CompanyPayment } from './company.type.ts';

/** What a company paid, with the receipts. */
export function CompanyPayments({ payments }: { payments: CompanyPayment[] }) {
  const t = useTranslations('desk.companies');
  const words = useTranslations('desk.member');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <section className={panels.panel} aria-labelledby="payments">
      <h2 id="payments">{t('payments')}</h2>
      {payments.length === 0 ? (
        <p className="quiet">{t('noPayments')}</p>
      ) : (
        <table className={`${panels.table} ${member.payments}`} role="table" aria-labelledby="payments">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {words('paidAt')}
              </th>
              <th scope="col" role="columnheader">
                {words('description')}
              </th>
              <th scope="col" role="columnheader" className={panels.figure}>
                {words('amount')}
              </th>
              <th scope="col" role="columnheader">
                {words('state')}
              </th>
              <th scope="col" role="columnheader">
                {words('receipt')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {payments.map((payment) => (
              <tr key={payment.id} role="row" className={member.payment}>
                <td role="cell" className={member.paidAt}>
                  {shortDay(tokyoDateOf(new Date(payment.paidAt)), locale)}
                </td>
                <td role="cell">{text(payment.description)}</td>
                <td role="cell" className={panels.figure}>
                  {money(payment.amount, locale)}
                </td>
                <td role="cell">{words(`states.${payment.state}`)}</td>
                <td role="cell">
                  {payment.receipts.map(({ id, number, url }) => (
                    <a key={id} href={url} className={member.target} target="_blank" rel="noreferrer">
                      {number}
                    </a>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
