import { day, money, shortDay, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useFrame } from '../../frame.ts';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { PayTrayQuery } from '../../gql/desk/graphql.ts';
import { PayAccountFields } from '../../parts/pay-account-fields.tsx';
import form from '../parts/desk-form.module.css';
import folds from '../parts/fold.module.css';
import panels from '../parts/panel.module.css';
import styles from '../talent/talent.module.css';
import { sumOf } from './run-form.tsx';

type Unpaid = PayTrayQuery['payTray']['unpaid'][number];
type Props = { unpaid: readonly Unpaid[]; returned: Returned | undefined };

/** What is not paid, by the day by which it has to be. */
export function UnpaidRows({ unpaid, returned }: Props) {
  const t = useTranslations('desk.pay');
  const locale = useLocale() as UiLocale;
  const days = [...new Set(unpaid.map(({ reward }) => reward.dueOn))].sort();
  return days.map((dueOn) => {
    const rows = unpaid.filter(({ reward }) => reward.dueOn === dueOn);
    return (
      <section key={dueOn} aria-labelledby={`due-${dueOn}`}>
        <h2 id={`due-${dueOn}`} className="figures">
          {t('dayTitle', { day: day(dueOn, locale) })}
        </h2>
        <p className="quiet figures">
          {t('dayLine', { count: rows.length, total: money(sumOf(rows), locale) })}
        </p>
        <ul className={styles.crew}>
          {rows.map((row) => (
            <UnpaidRow key={row.reward.id} row={row} returned={returned} />
          ))}
        </ul>
      </section>
    );
  });
}

function UnpaidRow({ row, returned }: { row: Unpaid; returned: Returned | undefined }) {
  const { reward, memberId, account, hindrance, near } = row;
  const t = useTranslations('desk.pay');
  const words = useTranslations('payAccount');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const name = row.name ?? t('gone');
  const amount = money(reward.amount, locale);
  return (
    <li>
      <p className={styles.head}>
        {memberId && row.name ? <Link to={to(`/desk/members/${memberId}`)}>{name}</Link> : name}
        <strong className="figures">{amount}</strong>
        <span className={panels.tag}>{t(`states.${reward.state}`)}</span>
        {near ? <span className={panels.tag}>{t('near')}</span> : null}
      </p>
      <p className="small figures">
        {t('worked', { title: reward.title, day: shortDay(reward.workDay, locale) })}
      </p>
      {account ? (
        <p className="small figures">{t('account', { ...account, kind: words(`kinds.${account.kind}`) })}</p>
      ) : null}
      {reward.state === 'returned' && reward.returnReason ? (
        <p className="small">{t('returnedWhy', { reason: reward.returnReason })}</p>
      ) : null}
      {hindrance ? <p className="small">{t(`hindrances.${hindrance}`)}</p> : null}
      {reward.state === 'accrued' || reward.state === 'returned' ? (
        <Ways row={row} name={name} amount={amount} returned={returned} />
      ) : null}
    </li>
  );
}

/** What can be done beside a transfer: the account for whoever has no phone, and cash. */
function Ways({
  row,
  name,
  amount,
  returned,
}: {
  row: Unpaid;
  name: string;
  amount: string;
  returned: Returned | undefined;
}) {
  const t = useTranslations('desk.pay');
  const { community } = useFrame();
  const { id } = row.reward;
  const mine = returned?.values.rewardId === id ? returned : undefined;
  return (
    <>
      {row.memberId && row.hindrance ? (
        <details className={folds.fold} open={mine ? true : undefined}>
          <summary aria-label={t('enterAccountOf', { name })}>{t('enterAccount')}</summary>
          <Form method="post" noValidate className={form.form} preventScrollReset>
            <input type="hidden" name="rewardId" value={id} />
            <PayAccountFields prefix={`account-${id}`} {...(mine ? { returned: mine } : {})} />
            <div className={form.acts}>
              <SubmitButton quiet mih={48} name="act" value="account">
                {t('enterAccountAct')}
              </SubmitButton>
            </div>
          </Form>
        </details>
      ) : null}
      <details className={`${folds.fold} ${folds.quiet}`}>
        <summary aria-label={t('cashOf', { name, amount })}>{t('cash')}</summary>
        <Form method="post" className={form.form} preventScrollReset>
          <input type="hidden" name="rewardId" value={id} />
          <p className="small">{t('cashLead')}</p>
          <p>
            <a href={`/files/${community.slug}/desk/pay/slips/${id}.pdf`} target="_blank" rel="noreferrer">
              {t('slip')}
            </a>
          </p>
          <div className={form.acts}>
            <SubmitButton quiet mih={48} name="act" value="cash" aria-label={t('cashOf', { name, amount })}>
              {t('cash')}
            </SubmitButton>
          </div>
        </Form>
      </details>
    </>
  );
}
