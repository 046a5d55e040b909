import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { GivePlanQuery } from '../../gql/desk/graphql.ts';
import styles from '../parts/desk-form.module.css';
import { giveSchema } from './give-schema.ts';

type Props = {
  plans: GivePlanQuery['plans'];
  initial: { from: string; idempotencyKey: string };
  returned?: Returned;
};

/** Plan, first and last day, and why. */
export function GiveForm({ plans, initial, returned }: Props) {
  const t = useTranslations('desk.complimentary');
  const text = useText();
  const form = useCheckedForm(giveSchema, returned, initial);
  const labels: Record<string, string> = {
    planKey: t('plan'),
    from: t('from'),
    until: t('until'),
    reason: t('reason'),
  };
  const wrong = form
    .wrongAmong(Object.keys(labels))
    .map((one) => ({ ...one, label: labels[one.name] ?? one.name }));
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit} className={styles.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <input type="hidden" {...form.hidden('idempotencyKey')} />
      <SelectField
        {...form.field('planKey')}
        label={t('plan')}
        data={[
          { value: '', label: t('choose') },
          ...plans.map(({ key, name }) => ({ value: key, label: text(name) })),
        ]}
      />
      <div className={styles.pair}>
        <TextField {...form.field('from')} type="date" label={t('from')} description={t('fromHint')} />
        <TextField {...form.field('until')} type="date" label={t('until')} description={t('untilHint')} />
      </div>
      <LongTextField
        {...form.field('reason')}
        label={t('reason')}
        description={t('reasonHint')}
        rows={2}
        maxLength={500}
      />
      <div className={styles.acts}>
        <SubmitButton name="intent" value="give">
          {t('submit')}
        </SubmitButton>
        <p className="small quiet">{t('submitHint')}</p>
      </div>
    </Form>
  );
}
