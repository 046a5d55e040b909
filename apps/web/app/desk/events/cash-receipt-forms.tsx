import { money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import panels from '../parts/panel.module.css';
import styles from '../receipt/receipt.module.css';
import { useRights } from '../rights.ts';

/** Why there is no receipt yet, and the button that makes one where cash was taken. */
export function NoReceipt({ hasCash, atEntrance }: { hasCash: boolean; atEntrance: boolean }) {
  const t = useTranslations('desk.cashReceipt');
  const why = atEntrance
    ? hasCash
      ? t('entranceLead')
      : t('entranceNobody')
    : t(hasCash ? 'noneLead' : 'noCashLead');
  return (
    <section className={panels.empty}>
      <h2>{t(hasCash ? 'none' : 'noCash')}</h2>
      <p className="quiet">{why}</p>
      {hasCash ? <Issue /> : null}
    </section>
  );
}

/** Others of the party came in since. */
export function Unstated({ unstated }: { unstated: number }) {
  const t = useTranslations('desk.cashReceipt');
  const locale = useLocale() as UiLocale;
  return (
    <section className={panels.panel} aria-labelledby="unstated">
      <h2 id="unstated">{t('unstated', { sum: money(unstated, locale) })}</h2>
      <p className="quiet">{t('unstatedLead')}</p>
      <Issue />
    </section>
  );
}

function Issue() {
  const t = useTranslations('desk.cashReceipt');
  return (
    <Form method="post">
      <SubmitButton name="act" value="issue" mih={48}>
        {t('issue')}
      </SubmitButton>
    </Form>
  );
}

type Mailed = { receiptId: string; email: string; press: string; returned?: Returned };

/** Sends the receipt to the address of the order, or to the one that is said. */
export function MailReceipt({ receiptId, email, press, returned }: Mailed) {
  const t = useTranslations('desk.cashReceipt');
  const { problemOf } = useReturnedProblems(returned);
  return (
    <section className={`${panels.panel} ${styles.changes}`} aria-labelledby="by-mail">
      <h2 id="by-mail">{t('byMail')}</h2>
      <p>{t('byMailLead')}</p>
      <Form method="post" preventScrollReset className={styles.changes}>
        <input type="hidden" name="receiptId" value={receiptId} />
        <input type="hidden" name="press" value={press} />
        <TextField
          id="field-email"
          name="email"
          type="email"
          label={t('email')}
          description={email ? undefined : t('emailUnknown')}
          defaultValue={returned?.values.email ?? email}
          error={problemOf('email')}
          autoComplete="off"
        />
        <div>
          <SubmitButton name="act" value="mail" mih={48}>
            {t('mail')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}

type Handed = { receipt: { id: string; amount: number }; isBack: boolean };

/** Says that the cash of a receipt of the entrance was handed back, for those who handle money. */
export function HandBack({ receipt: { id, amount }, isBack }: Handed) {
  const t = useTranslations('desk.cashReceipt');
  const rights = useRights();
  const locale = useLocale() as UiLocale;
  if (isBack) return <p className={`${panels.notice} ${panels.warn}`}>{t('isBack')}</p>;
  return (
    <section className={`${panels.panel} ${styles.changes}`} aria-labelledby="hand-back">
      <h2 id="hand-back">{t('back')}</h2>
      <p>{rights.money ? t('backLead') : t('backOthers')}</p>
      {rights.money ? (
        <Form method="post">
          <input type="hidden" name="receiptId" value={id} />
          <SubmitButton quiet name="act" value="back" mih={48}>
            {t('backNow', { sum: money(amount, locale) })}
          </SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}
