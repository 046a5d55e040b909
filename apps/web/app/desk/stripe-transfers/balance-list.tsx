import { moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { ShownCashReturnFragment, StripeTransfersQuery } from '../../gql/desk/graphql.ts';
import styles from '../transfers/transfers.module.css';

type Balances = StripeTransfersQuery['stripeTransfers']['balances'];

/** Money of companies that is of no invoice, and asking for it to go back. */
export function BalanceList({ balances }: { balances: Balances }) {
  const t = useTranslations('desk.stripeTransfers');
  const locale = useLocale() as UiLocale;
  return (
    <ul className={styles.decided}>
      {balances.map(({ id, name, amount }) => (
        <li key={id}>
          <span lang="ja">{name}</span>
          <strong className="figures">{money(amount, locale)}</strong>
          <Form method="post" className={styles.acts}>
            <input type="hidden" name="id" value={id} />
            <label className={styles.note}>
              {t('amount')}
              <input name="amount" inputMode="numeric" autoComplete="off" defaultValue={amount} />
            </label>
            <SubmitButton quiet name="act" value="ask" mih={44}>
              {t('acts.ask')}
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}

/** What goes back or went back, each with what may still be done about it. */
export function ReturnList({
  returns,
  balances,
}: {
  returns: readonly ShownCashReturnFragment[];
  balances: Balances;
}) {
  const t = useTranslations('desk.stripeTransfers');
  const locale = useLocale() as UiLocale;
  return (
    <ul className={styles.decided}>
      {returns.map(
        ({ id, customerId, name, amount, state, askedBy, askedAt, decidedBy, decidedAt, isOwn }) => (
          <li key={id}>
            <span lang="ja">{name}</span>
            <strong className="figures">{money(amount, locale)}</strong>
            <span className="small quiet">
              {t(`returnStates.${state}`)} · {t('askedBy', { by: askedBy, at: moment(askedAt, locale) })}
              {decidedAt
                ? ` · ${t('decidedBy', { by: decidedBy ?? '', at: moment(decidedAt, locale) })}`
                : ''}
            </span>
            {state === 'failed' && balances.some((one) => one.id === customerId && one.amount >= amount) ? (
              <Form method="post" className={styles.acts}>
                <input type="hidden" name="id" value={customerId} />
                <input type="hidden" name="amount" value={amount} />
                <SubmitButton quiet name="act" value="ask" mih={44}>
                  {t('acts.again')}
                </SubmitButton>
              </Form>
            ) : null}
            {state === 'asked' ? (
              <Form method="post" className={styles.acts}>
                <input type="hidden" name="id" value={id} />
                {isOwn ? (
                  <p className="small quiet">{t('ownHint')}</p>
                ) : (
                  <SubmitButton name="act" value="approve" mih={44}>
                    {t('acts.approve')}
                  </SubmitButton>
                )}
                <SubmitButton quiet size="sm" name="act" value="withdraw" mih={44}>
                  {t('acts.withdraw')}
                </SubmitButton>
              </Form>
            ) : null}
          </li>
        ),
      )}
    </ul>
  );
}
