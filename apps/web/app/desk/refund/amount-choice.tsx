import { Form, Link, useLocation } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { money, type UiLocale } from '@enishi/ui';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { RefundReviewQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './refund.module.css';

type Props = { review: RefundReviewQuery['refundReview']; problem: string };

/** How much goes back: all that is left, what has not been delivered, or an amount typed. What it does is computed anew. */
export function AmountChoice({ review, problem }: Props) {
  const t = useTranslations('desk.refund');
  const locale = useLocale() as UiLocale;
  const { pathname } = useLocation();
  const { refundable, amount, undelivered } = review;
  const proposals = [
    { amount: refundable, label: t('all', { amount: money(refundable, locale) }) },
    ...(undelivered && undelivered.amount < refundable
      ? [
          {
            amount: undelivered.amount,
            label: t('undelivered', {
              amount: money(undelivered.amount, locale),
              months: undelivered.months,
            }),
          },
        ]
      : []),
  ];
  return (
    <section className={panels.panel} aria-labelledby="how-much">
      <h2 id="how-much">{t('howMuch')}</h2>
      <p className={styles.proposals}>
        {proposals.map((one) => (
          <Link
            key={one.label}
            to={`${pathname}?amount=${one.amount}`}
            preventScrollReset
            className={styles.proposal}
            aria-current={one.amount === amount ? 'true' : undefined}
          >
            {one.label}
          </Link>
        ))}
      </p>
      <Form method="get" className={styles.amountForm} preventScrollReset>
        <TextField
          id="field-amount"
          name="amount"
          key={amount}
          label={t('otherAmount')}
          description={t('otherAmountHint', { most: money(refundable, locale) })}
          defaultValue={String(amount)}
          error={problem || undefined}
          inputMode="numeric"
          autoComplete="off"
          className={styles.typed}
        />
        <SubmitButton quiet>{t('compute')}</SubmitButton>
      </Form>
    </section>
  );
}
