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
import { useSchema } from './benefit-schema.ts';

type Props = { items: Benefits['items']; initial: { usedOn: string; key: string }; returned?: Returned };

/** Writes down what a company used: what, how much, what for, when. */
export function UseForm({ items, initial, returned }: Props) {
  const t = useTranslations('desk.benefits');
  const site = useTranslations('benefits');
  const text = useText();
  const checked = useCheckedForm(useSchema, returned, { amount: '1', ...initial });
  const labels = { kind: t('kind'), amount: t('amount'), usedFor: t('usedFor'), usedOn: t('usedOn') };
  const wrong = checked
    .wrongAmong(Object.keys(labels))
    .map((one) => ({ ...one, label: labels[one.name as keyof typeof labels] }));
  const leftOf = ({ left }: Benefits['items'][number]): string =>
    left ? site('left', { left: text(left) }) : site('unlimited');
  return (
    <Form method="post" noValidate onSubmit={checked.onSubmit} className={form.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <input type="hidden" {...checked.hidden('key')} />
      <SelectField
        {...checked.field('kind')}
        label={labels.kind}
        data={[
          { value: '', label: t('choose') },
          ...items.map((item) => ({ value: item.kind, label: `${text(item.label)}（${leftOf(item)}）` })),
        ]}
      />
      <TextField
        {...checked.field('amount')}
        label={labels.amount}
        description={t('amountHint')}
        inputMode="decimal"
      />
      <TextField {...checked.field('usedOn')} type="date" label={labels.usedOn} />
      <TextField
        {...checked.field('usedFor')}
        label={labels.usedFor}
        description={t('usedForHint')}
        maxLength={100}
      />
      <div className={form.acts}>
        <SubmitButton name="act" value="use">
          {t('record')}
        </SubmitButton>
      </div>
    </Form>
  );
}
