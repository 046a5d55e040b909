import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { day, money, type UiLocale } from '@enishi/ui';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { FeeReviewQuery } from '../../gql/desk/graphql.ts';
import styles from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { feeSchema } from './fee-schema.ts';

type Props = { review: FeeReviewQuery['membershipFeeReview']; returned?: Returned };

/** How and when the money came, below what it pays for: amount and days are said before the button, not typed. */
export function FeeForm({ review, returned }: Props) {
  const t = useTranslations('desk.fee');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const form = useCheckedForm(feeSchema, returned, {
    ...{ receivedOn: review.today, note: '', amount: `${review.amount}` },
    ...{ termEnd: review.termEnd ?? '', idempotencyKey: review.idempotencyKey },
  });
  const labels: Record<string, string> = {
    ...{ means: t('means'), receivedOn: t('receivedOn'), note: t('note') },
  };
  const wrong = form
    .wrongAmong(Object.keys(labels))
    .map((one) => ({ ...one, label: labels[one.name] ?? one.name }));
  const days = { from: day(review.from, locale), until: day(review.lastDay, locale) };
  return (
    <>
      <section className={panels.panel}>
        <p>
          <strong>{text(review.planName)}</strong>
        </p>
        <p className="figures">{t('amountIs', { price: money(review.amount, locale) })}</p>
        <p className="figures">{t('days', days)}</p>
        <p className="small quiet">{review.termEnd ? t('extends') : t('begins')}</p>
      </section>
      <Form method="post" noValidate onSubmit={form.onSubmit} className={styles.form}>
        <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
        <input type="hidden" {...form.hidden('idempotencyKey')} />
        <input type="hidden" {...form.hidden('amount')} />
        <input type="hidden" {...form.hidden('termEnd')} />
        <div className={styles.pair}>
          <SelectField
            {...form.field('means')}
            label={t('means')}
            description={t('meansHint')}
            data={[
              { value: '', label: t('choose') },
              { value: 'cash', label: t('cash') },
              { value: 'bank_transfer', label: t('transfer') },
            ]}
          />
          <TextField
            {...form.field('receivedOn')}
            type="date"
            label={t('receivedOn')}
            description={t('receivedHint')}
          />
        </div>
        <LongTextField
          {...form.field('note')}
          label={t('note')}
          optional
          description={t('noteHint')}
          rows={2}
          maxLength={500}
        />
        <div className={styles.acts}>
          <SubmitButton name="intent" value="take">
            {t('submit', { price: money(review.amount, locale) })}
          </SubmitButton>
          <p className="small quiet">{t('submitHint')}</p>
        </div>
      </Form>
    </>
  );
}
