import { day, moment, money, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { ShownStripeTransferFragment } from '../../gql/desk/graphql.ts';
import styles from '../transfers/transfers.module.css';

type Props = { transfers: readonly ShownStripeTransferFragment[] };

/** Invoices for which Stripe awaits a transfer, with what has come and what is missing. */
export function AwaitedList({ transfers }: Props) {
  const t = useTranslations('desk.stripeTransfers');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <ul className={styles.parts}>
      {transfers.map(({ id, documentId, number, debtor, dueOn, state, arrived, left }) => (
        <li key={id}>
          <span>
            <Link to={to(`/desk/documents/${documentId}`)}>{number}</Link>
            <span lang="ja">{debtor}</span>
            <span className="small quiet">
              {t(`states.${state}`)} · {t('due', { date: day(dueOn, locale) })}
            </span>
            {state === 'open' && arrived > 0 ? (
              <span className="small">{t('part', { arrived: money(arrived, locale) })}</span>
            ) : null}
          </span>
          <strong className="figures">{t('left', { amount: money(left, locale) })}</strong>
          {state === 'refused' || state === 'cancelled' ? (
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <SubmitButton quiet name="act" value="retry" mih={44}>
                {t('acts.retry')}
              </SubmitButton>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Invoices that were paid last, with what Stripe kept. */
export function PaidList({ transfers }: Props) {
  const t = useTranslations('desk.stripeTransfers');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <ul className={styles.parts}>
      {transfers.map(({ id, documentId, number, debtor, amount, fee, endedAt }) => (
        <li key={id}>
          <span>
            <Link to={to(`/desk/documents/${documentId}`)}>{number}</Link>
            <span lang="ja">{debtor}</span>
            <span className="small quiet figures">
              {t('fee', { at: endedAt ? moment(endedAt, locale) : '', fee: money(fee ?? 0, locale) })}
            </span>
          </span>
          <strong className="figures">{money(amount, locale)}</strong>
        </li>
      ))}
    </ul>
  );
}
