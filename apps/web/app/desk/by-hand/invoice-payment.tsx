import { honoured } from '@enishi/japan';
import { day, money, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { ShownInvoicePaymentFragment } from '../../gql/desk/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import panels from '../parts/panel.module.css';
import styles from './by-hand.module.css';

type Props = { documentId: string; payment: ShownInvoicePaymentFragment; companyId: string | null };

/** Whether an invoice is paid, what was written down by hand, and the receipt for it. */
export function InvoicePayment({ documentId, payment, companyId }: Props) {
  const t = useTranslations('desk.byHand');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { state, owed, open, settled, settledOn, isFee } = payment;
  return (
    <section className={panels.panel} aria-labelledby="payment">
      <h2 id="payment">{t('title')}</h2>
      <p className={styles.standing}>
        <strong className="figures">
          {open > 0
            ? t('open', { open: money(open, locale) })
            : t(state === 'credited' ? 'credited' : 'settled')}
        </strong>
        <span className="small quiet figures">
          {settledOn && state === 'settled'
            ? t('settledOn', { date: day(settledOn, locale), owed: money(owed, locale) })
            : t('of', { owed: money(owed, locale), settled: money(settled, locale) })}
        </span>
      </p>
      {open > 0 ? (
        <div className={styles.acts}>
          <ButtonLink to={to(`/desk/documents/${documentId}/payment`)}>{t('record')}</ButtonLink>
          <ButtonLink to={to('/desk/transfers')} quiet>
            {t('toTransfers')}
          </ButtonLink>
        </div>
      ) : null}
      <Payments documentId={documentId} payments={payment.byHand} />
      <Receipts documentId={documentId} receipts={payment.receipts} />
      {isFee && companyId && state === 'settled' ? (
        <p>
          <Link className={styles.target} to={to(`/desk/companies/${companyId}`)}>
            {t('feeReceipt')}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function Payments({
  documentId,
  payments,
}: {
  documentId: string;
  payments: ShownInvoicePaymentFragment['byHand'];
}) {
  const t = useTranslations('desk.byHand');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (payments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('payments')}>
      {payments.map(({ id, state, means, amount, receivedOn, note, takenBy, reversedBy, reversalReason }) => {
        const line = {
          price: money(amount, locale),
          day: day(receivedOn, locale),
          means: t(`means.${means}`),
        };
        return (
          <li key={id} className={styles.item}>
            <span className={`figures ${state === 'reversed' ? styles.over : ''}`}>{t('line', line)}</span>
            {state === 'booked' ? (
              <Link
                className={styles.target}
                to={to(`/desk/documents/${documentId}/payments/${id}/back`)}
                aria-label={t('takeBackOf', line)}
              >
                {t('takeBack')}
              </Link>
            ) : (
              <span className={panels.tag}>{t('reversed')}</span>
            )}
            <span className="small quiet">
              {t('takenBy', { who: takenBy })}
              {note ? ` · ${t('noted', { note })}` : ''}
            </span>
            {reversedBy ? (
              <span className="small quiet">
                {t('reversedLine', { who: reversedBy, reason: reversalReason ?? '' })}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Receipts({
  documentId,
  receipts,
}: {
  documentId: string;
  receipts: ShownInvoicePaymentFragment['receipts'];
}) {
  const t = useTranslations('desk.byHand');
  const words = useTranslations('receipts');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (receipts.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('receipts')}>
      {receipts.map(({ id, number, addressee, amount, supersededBecause }) => (
        <li key={id} className={styles.item}>
          <Link className={styles.target} to={to(`/desk/documents/${documentId}/receipts/${id}`)}>
            {words('one', { number })}
          </Link>
          {supersededBecause ? (
            <span className={panels.tag}>{t('void')}</span>
          ) : (
            <span className="figures">{money(amount, locale)}</span>
          )}
          <span className="small quiet" lang="ja">
            {honoured(addressee)}
          </span>
        </li>
      ))}
    </ul>
  );
}
