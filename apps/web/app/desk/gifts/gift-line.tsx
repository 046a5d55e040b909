import { moment, money, shortDay, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { DeskGiftsQuery } from '../../gql/desk/graphql.ts';
import folds from '../money/money.module.css';
import styles from '../money/unpaid-list.module.css';

type Gift = DeskGiftsQuery['gifts']['items'][number];

/** One gift: who, what, where it stands, and the two things that can be done while nobody has received it. */
export function GiftLine({ gift }: { gift: Gift }) {
  const t = useTranslations('desk.gifts');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const waits = gift.state === 'ready' || gift.state === 'sent';
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link to={to(`/desk/members/${gift.giverId}`)}>{gift.giverNumber}</Link>
        <span className={styles.under}>{moment(gift.orderedAt, locale)}</span>
      </th>
      <td role="cell" className="figures">
        {text(gift.planName)} {text(gift.length)}
        <span className={styles.under}>{money(gift.amount, locale)}</span>
      </td>
      <td role="cell">
        {t(`states.${gift.state}`)}
        {gift.returnReason ? <span className={styles.under}>{t(`because.${gift.returnReason}`)}</span> : null}
        {gift.late ? <span className={`${styles.under} ${styles.pressing}`}>{t('late')}</span> : null}
        {waits ? (
          <span className={styles.under}>{t('until', { date: shortDay(gift.receivableUntil, locale) })}</span>
        ) : null}
      </td>
      <td role="cell" className="figures">
        {gift.recipientId ? (
          <Link to={to(`/desk/members/${gift.recipientId}`)}>{gift.recipientNumber}</Link>
        ) : (
          t('nobody')
        )}
        {gift.lastDay ? (
          <span className={styles.under}>{t('until', { date: shortDay(gift.lastDay, locale) })}</span>
        ) : null}
      </td>
      <td role="cell">{waits ? <GiftActs gift={gift} /> : null}</td>
    </tr>
  );
}

function GiftActs({ gift }: { gift: Gift }) {
  const t = useTranslations('desk.gifts');
  const locale = useLocale() as UiLocale;
  const price = money(gift.amount, locale);
  return (
    <>
      {gift.mailed ? (
        <Form method="post">
          <input type="hidden" name="id" value={gift.id} />
          <SubmitButton quiet name="act" value="send">
            {t('send')}
          </SubmitButton>
        </Form>
      ) : null}
      <details className={folds.fold}>
        <summary>{t('cancel')}</summary>
        <Form method="post">
          <input type="hidden" name="id" value={gift.id} />
          <p className="small">{t('sure', { price })}</p>
          <SubmitButton quiet name="act" value="return">
            {t('return', { price })}
          </SubmitButton>
        </Form>
      </details>
    </>
  );
}
