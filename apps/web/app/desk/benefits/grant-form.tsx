import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import form from '../parts/desk-form.module.css';
import type { Benefits } from './benefits.type.ts';
import { grantSchema } from './benefit-schema.ts';

type Props = { choices: Benefits['choices']; initial: { endsOn: string }; returned?: Returned };

/** Gives a company more than its plan does, with a reason and an end. */
export function GrantForm({ choices, initial, returned }: Props) {
  const t = useTranslations('desk.benefits');
  const text = useText();
  const checked = useCheckedForm(grantSchema, returned, { amount: '1', ...initial });
  const labels = { kind: t('kind'), amount: t('amount'), reason: t('reason'), endsOn: t('endsOn') };
  const wrong = checked.wrongAmong(Object.keys(labels)).map(({ name, sentence }) => ({
    ...{ name: `granted-${name}`, sentence },
    label: labels[name as keyof typeof labels],
  }));
  return (
    <Form method="post" noValidate onSubmit={checked.onSubmit} className={form.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <SelectField
        {...checked.field('kind')}
        id="field-granted-kind"
        label={labels.kind}
        data={[
          { value: '', label: t('choose') },
          ...choices.map(({ kind, label, unit }) => ({
            value: kind,
            label: `${text(label)}（${text(unit)}）`,
          })),
        ]}
      />
      <TextField
        {...checked.field('amount')}
        id="field-granted-amount"
        label={labels.amount}
        description={t('amountHint')}
        inputMode="decimal"
      />
      <TextField {...checked.field('endsOn')} id="field-granted-endsOn" type="date" label={labels.endsOn} />
      <TextField
        {...checked.field('reason')}
        id="field-granted-reason"
        label={labels.reason}
        description={t('reasonHint')}
        maxLength={200}
      />
      <div className={form.acts}>
        <SubmitButton name="act" value="grant" quiet>
          {t('grant')}
        </SubmitButton>
      </div>
    </Form>
  );
}
