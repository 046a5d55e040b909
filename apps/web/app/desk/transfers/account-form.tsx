import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import frame from '../parts/desk-form.module.css';
import { accountKinds } from './transfer-form.ts';

const names = ['name', 'bankCode', 'branchCode', 'number', 'feeTolerance'] as const;

/** Registers an account once: a file of any other is refused from then on. */
export function AccountForm({ returned }: { returned?: Returned }) {
  const t = useTranslations('desk.transfers');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const labels = Object.fromEntries(names.map((name) => [name, t(`account.${name}`)]));
  const field = (name: (typeof names)[number], begun = '') => ({
    ...{ id: `field-${name}`, name, autoComplete: 'off', error: problemOf(name), label: labels[name] },
    defaultValue: returned?.values[name] ?? begun,
  });
  return (
    <Form method="post" noValidate className={frame.form}>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <TextField {...field('name')} description={t('account.nameHint')} maxLength={60} />
      <div className={frame.pair}>
        <TextField {...field('bankCode')} inputMode="numeric" maxLength={4} />
        <TextField {...field('branchCode')} inputMode="numeric" maxLength={3} />
      </div>
      <div className={frame.pair}>
        <SelectField
          {...{ id: 'field-kind', name: 'kind', label: t('account.kind') }}
          defaultValue={returned?.values.kind ?? 'ordinary'}
          data={accountKinds.map((value) => ({ value, label: t(`account.kinds.${value}`) }))}
        />
        <TextField {...field('number')} inputMode="numeric" maxLength={7} />
      </div>
      <div className={frame.pair}>
        <TextField
          {...field('feeTolerance', '880')}
          description={t('account.feeToleranceHint')}
          inputMode="numeric"
        />
      </div>
      <div className={frame.acts}>
        <SubmitButton name="act" value="account">
          {t('account.save')}
        </SubmitButton>
      </div>
    </Form>
  );
}
