import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, money, shortDay, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import { useLinks, useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import type { Payment } from './member.type.ts';
import styles from './member.module.css';

const refundable = new Set<Payment['state']>(['paid', 'partly_refunded']);

type Places = {
  /** The page of whoever paid; refunds and reversals lie below it. */
  home: string;
  /** Whether receipts have pages below it as well; elsewhere the paper itself is opened. */
  receiptPages: boolean;
};

/** Every payment with its receipt, its refunds and, where money is left to give back, the way to refund it. */
export function PaymentTable({ payments, ...places }: Places & { payments: Payment[] }) {
  const t = useTranslations('desk.member');
  if (payments.length === 0) return <p className="quiet">{t('noPayments')}</p>;
  return (
    <table className={`${panels.table} ${styles.payments}`} role="table" aria-labelledby="payments">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('paidAt')}
          </th>
          <th scope="col" role="columnheader">
            {t('description')}
          </th>
          <th scope="col" role="columnheader" className={panels.figure}>
            {t('amount')}
          </th>
          <th scope="col" role="columnheader">
            {t('state')}
          </th>
          <th scope="col" role="columnheader">
            {t('receipt')}
          </th>
          <th scope="col" role="columnheader">
            <span className="seen-by-readers">{t('act')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {payments.map((payment) => (
          <PaymentLine key={payment.id} payment={payment} {...places} />
        ))}
      </tbody>
    </table>
  );
}

function PaymentLine({ payment, home, receiptPages }: Places & { payment: Payment }) {
  const t = useTranslations('desk.member');
  const fee = useTranslations('desk.fee');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const rights = useRights();
  const date = shortDay(tokyoDateOf(new Date(payment.paidAt)), locale);
  const amount = money(payment.amount, locale);
  return (
    <tr role="row" className={styles.payment}>
      <td role="cell" className={styles.paidAt} title={moment(payment.paidAt, locale)}>
        {date}
      </td>
      <td role="cell">
        {text(payment.description)}
        <span className={styles.refundLine}>{fee(`meansNames.${payment.means}`)}</span>
        {payment.manual ? <RecordLines record={payment.manual} /> : null}
        {payment.refunds.map((refund) => (
          <span key={refund.id} className={styles.refundLine}>
            {t('refundLine', {
              amount: money(refund.amount, locale),
              state: t(`refundStates.${refund.state}`),
              at: moment(refund.at, locale),
            })}
            {refund.reason ? (
              <span className={styles.reason}>{t('refundReason', { reason: refund.reason })}</span>
            ) : null}
          </span>
        ))}
      </td>
      <td role="cell" className={panels.figure}>
        {amount}
      </td>
      <td role="cell" className={`${styles.state} ${styles[`is_${payment.state}`] ?? ''}`}>
        {t(`states.${payment.state}`)}
      </td>
      <td role="cell">
        {payment.receipts.length === 0 ? t('none') : null}
        {payment.receipts.map(({ id, number, url }) =>
          receiptPages ? (
            <Link
              key={id}
              className={styles.target}
              to={to(`${home}/receipts/${id}`)}
              aria-label={t('receiptTitle', { number })}
            >
              {number}
            </Link>
          ) : (
            <a key={id} href={url} className={styles.target} target="_blank" rel="noreferrer">
              {number}
            </a>
          ),
        )}
      </td>
      <td role="cell">
        {rights.money && !payment.manual && refundable.has(payment.state) ? (
          <Link
            className={styles.target}
            to={to(`${home}/refund/${payment.id}`)}
            aria-label={t('refundOf', { date, amount })}
          >
            {t('refund')}
          </Link>
        ) : null}
        {rights.money && payment.manual && !payment.manual.reversedAt ? (
          <Link
            className={styles.target}
            to={to(`${home}/fee/${payment.id}`)}
            aria-label={fee('reverseOf', { date, amount })}
          >
            {fee('reverse')}
          </Link>
        ) : null}
      </td>
    </tr>
  );
}

/** Who took a fee at the desk, and who took it back. */
function RecordLines({ record }: { record: NonNullable<Payment['manual']> }) {
  const fee = useTranslations('desk.fee');
  const locale = useLocale() as UiLocale;
  const { takenBy, receivedOn, note, reversedBy, reversalReason } = record;
  return (
    <>
      <span className={styles.refundLine}>
        {fee('takenBy', { who: takenBy, day: shortDay(receivedOn, locale) })}
        {note ? <span className={styles.reason}>{fee('noted', { note })}</span> : null}
      </span>
      {reversedBy ? (
        <span className={styles.refundLine}>
          {fee('reversedLine', { who: reversedBy, reason: reversalReason ?? '' })}
        </span>
      ) : null}
    </>
  );
}
