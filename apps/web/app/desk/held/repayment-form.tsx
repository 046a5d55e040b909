import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { Account } from './named-account.tsx';
import frame from '../parts/desk-form.module.css';

const names = ['amount', 'day', 'bank', 'accountTail', 'note'] as const;

type Props = {
  left: number;
  /** Where its owner wants it; what is kept of that is filled in. */
  account: Account | null;
  returned?: Returned;
};

/** A repayment that was made at the bank, written down for a colleague to approve. */
export function RepaymentForm({ left, account, returned }: Props) {
  const t = useTranslations('desk.held.repayment');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const labels = Object.fromEntries(names.map((name) => [name, t(name)]));
  const field = (name: (typeof names)[number], begun = '') => ({
    ...{ id: `field-${name}`, name, autoComplete: 'off', error: problemOf(name), label: labels[name] },
    defaultValue: returned?.values[name] ?? begun,
  });
  return (
    <Form method="post" noValidate className={frame.form}>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <div className={frame.pair}>
        <TextField {...field('amount', String(left))} inputMode="numeric" />
        <TextField {...field('day')} type="date" />
      </div>
      <div className={frame.pair}>
        <TextField
          {...field('bank', account ? `${account.bank} ${account.branch}` : '')}
          description={t('bankHint')}
          maxLength={60}
        />
        <TextField
          {...field('accountTail', account?.number.slice(-4))}
          description={t('tailHint')}
          inputMode="numeric"
          maxLength={4}
        />
      </div>
      <TextField {...field('note')} optional maxLength={300} />
      <div className={frame.acts}>
        <SubmitButton name="act" value="repay">
          {t('ask')}
        </SubmitButton>
        <p className="small quiet">{t('askHint')}</p>
      </div>
    </Form>
  );
}
