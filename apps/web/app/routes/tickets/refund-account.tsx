import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { Acts, Notice } from '../../parts/page.tsx';
import { accountFields, accountKinds, answerOfAccount } from './account-form.ts';
import { usePurchaseDoor } from './purchase-door.ts';
import styles from './refund-account.module.css';

type Props = { purchase: TicketPurchaseQuery['ticketPurchase']; answer?: Returned };

/** Where what was paid by transfer goes back to: to be named, or named already, of which the last digits are shown. */
export function RefundAccount({ purchase, answer: given }: Props) {
  const t = useTranslations('ticketPay.refund');
  const answer = answerOfAccount(given);
  const { means, moneyNeedsAccount, refundAccount } = purchase;
  if (means !== 'bank_transfer') return null;
  if (moneyNeedsAccount) return <AccountForm purchase={purchase} answer={answer} />;
  if (!refundAccount) return null;
  return (
    <Notice>
      <p>{t('named', { tail: refundAccount })}</p>
      <details open={answer ? true : undefined}>
        <summary>{t('change')}</summary>
        <AccountForm purchase={purchase} answer={answer} />
      </details>
    </Notice>
  );
}

function AccountForm({ purchase, answer }: Props) {
  const t = useTranslations('ticketPay.refund');
  const to = useLinks();
  const { page } = usePurchaseDoor(purchase);
  const { problemOf, wrongAmong } = useReturnedProblems(answer);
  const labels = Object.fromEntries(accountFields.map((name) => [name, t(`fields.${name}`)]));
  const field = (name: (typeof accountFields)[number]) => ({
    ...{ id: `field-${name}`, name, label: labels[name], error: problemOf(name) },
    ...{ defaultValue: answer?.values[name] ?? '', autoComplete: 'off' },
  });
  return (
    <Form method="post" action={to(page)} noValidate className={styles.form} aria-labelledby="refund-account">
      <h2 id="refund-account">{t('title')}</h2>
      <p>{t('lead')}</p>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={answer?.refusal} />
      <div className={styles.pair}>
        <TextField {...field('bank')} maxLength={40} />
        <TextField {...field('branch')} maxLength={40} />
      </div>
      <div className={styles.pair}>
        <SelectField
          {...field('kind')}
          data={accountKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <TextField {...field('number')} description={t('numberHint')} inputMode="numeric" maxLength={8} />
      </div>
      <TextField {...field('holder')} maxLength={40} />
      <p className="small quiet">{t('kept')}</p>
      <Acts>
        <SubmitButton name="act" value="account" mih={48}>
          {t('act')}
        </SubmitButton>
      </Acts>
    </Form>
  );
}
