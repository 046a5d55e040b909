import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { day, money, type UiLocale } from '@enishi/ui';
import type { RefundReviewQuery } from '../../gql/desk/graphql.ts';
import { TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Problems } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { AccessChoice } from './access-choice.tsx';
import type { RefundTyped } from './refund-form.ts';
import type { RefundTrouble } from './refund-trouble.ts';
import styles from './refund.module.css';

/** What the form goes back with when the refund was not made: everything typed, and why. */
export type RefundReturned = { typed: RefundTyped; problems: Problems; trouble?: RefundTrouble };

type Props = {
  review: RefundReviewQuery['refundReview'];
  ofCompany: boolean;
  returned?: RefundReturned;
};

/** What the refund does, and the three answers it asks for: the benefits, the reason, the amount once more. */
export function RefundEditor({ review, ofCompany, returned }: Props) {
  const t = useTranslations('desk.refund');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const amount = money(review.amount, locale);
  const typed = returned?.typed;
  const labels = { access: t('access'), reason: t('reason'), typedAmount: t('typedShort') };
  const wrong = wrongAmong(labels);
  return (
    <>
      <ProblemSummary wrong={wrong} />
      <section className={panels.panel} aria-labelledby="happens">
        <p className={styles.amount}>
          <span>{t('amount')}</span>
          <strong className="figures">{amount}</strong>
        </p>
        <h2 id="happens">{t('happens')}</h2>
        <ul className={styles.happens}>
          {review.consequences.map((one) => (
            <li key={one.ja}>{text(one)}</li>
          ))}
        </ul>
      </section>
      <Form method="post" noValidate className={styles.form}>
        <input type="hidden" name="idempotencyKey" value={typed?.idempotencyKey || review.idempotencyKey} />
        <input type="hidden" name="amount" value={review.amount} />
        <AccessChoice
          chosen={typed?.access}
          problem={problem('access')}
          ofCompany={ofCompany}
          endsOn={review.accessEndsIfRevoked ? day(review.accessEndsIfRevoked, locale) : null}
        />
        <LongTextField
          id="field-reason"
          name="reason"
          label={t('reason')}
          description={t('reasonHint')}
          defaultValue={typed?.reason}
          error={problem('reason')}
          rows={2}
          maxLength={2000}
        />
        <TextField
          id="field-typedAmount"
          name="typedAmount"
          label={t('typed')}
          description={t('typedHint', { amount, digits: String(review.amount) })}
          defaultValue={typed?.typedAmount}
          error={problem('typedAmount')}
          inputMode="numeric"
          autoComplete="off"
          className={styles.typed}
        />
        <div className={styles.acts}>
          <SubmitButton name="intent" value="refund">
            {t('submit', { amount })}
          </SubmitButton>
          <p className="small quiet">{t('submitHint')}</p>
        </div>
      </Form>
    </>
  );
}
