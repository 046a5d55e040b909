import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { CounterBookingShownFragment } from '../../gql/desk/graphql.ts';
import { accountFields, accountKinds } from '../../routes/tickets/account-form.ts';
import folds from '../parts/fold.module.css';
import styles from './counter.module.css';

type Props = {
  id: string;
  account: NonNullable<CounterBookingShownFragment['account']>;
  /** What was said to the account that was typed in for this booking. */
  returned?: Returned;
};

/** Where the money of a booking goes back to, as it is told on the phone: to be typed in, or typed in already. */
export function CounterAccount({ id, account: { tail, typedAt }, returned }: Props) {
  const t = useTranslations('desk.eventCounter.account');
  const locale = useLocale() as UiLocale;
  return (
    <details className={folds.fold} open={returned ? true : undefined}>
      <summary>{tail ? t('named', { tail }) : t('missing')}</summary>
      {typedAt ? <p className="small quiet">{t('typedAt', { at: moment(typedAt, locale) })}</p> : null}
      <AccountForm id={id} returned={returned} />
    </details>
  );
}

function AccountForm({ id, returned }: Pick<Props, 'id' | 'returned'>) {
  const t = useTranslations('desk.eventCounter.account');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const labels = Object.fromEntries(accountFields.map((name) => [name, t(`fields.${name}`)]));
  const field = (name: (typeof accountFields)[number]) => ({
    ...{ id: `field-${name}-${id}`, name, label: labels[name], error: problemOf(name) },
    ...{ defaultValue: returned?.values[name] ?? '', autoComplete: 'off' },
  });
  return (
    <Form method="post" noValidate className={styles.account}>
      <p className="small">{t('lead')}</p>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <input type="hidden" name="orderId" value={id} />
      <TextField {...field('bank')} maxLength={40} />
      <TextField {...field('branch')} maxLength={40} />
      <SelectField
        {...field('kind')}
        data={accountKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <TextField {...field('number')} description={t('numberHint')} inputMode="numeric" maxLength={8} />
      <TextField {...field('holder')} maxLength={40} />
      <SubmitButton name="act" value="account" mih={48}>
        {t('act')}
      </SubmitButton>
    </Form>
  );
}
