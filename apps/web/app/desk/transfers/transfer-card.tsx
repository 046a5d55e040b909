import { day, money, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { BankTransfersQuery } from '../../gql/desk/graphql.ts';
import { MatchButtons } from './match-buttons.tsx';
import { PartList } from './part-list.tsx';
import folds from '../parts/fold.module.css';
import styles from './transfers.module.css';

type Proposed = BankTransfersQuery['bankTransfers']['open'][number];

/** Money that waits for a person: what the bank wrote, what it seems to be and why, and what can be done with it. */
export function TransferCard({ proposed, refusal }: { proposed: Proposed; refusal?: string }) {
  const { transfer, kind, name, parts, over } = proposed;
  const t = useTranslations('desk.transfers');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <li className={styles.card} data-sure={proposed.sure || undefined}>
      <div className={styles.head}>
        <h3 lang="ja">{transfer.payer || t('noPayer')}</h3>
        <strong className="figures">{money(transfer.amount, locale)}</strong>
        <time dateTime={transfer.day} className="small quiet figures">
          {day(transfer.day, locale)}
        </time>
      </div>
      <p className={styles.kind}>
        {t(`kinds.${kind}`)}
        {name && parts.length > 0 ? <span className="small quiet">{t(`names.${name}`)}</span> : null}
      </p>
      {parts.length > 0 ? <PartList parts={parts} over={over} /> : null}
      {refusal ? (
        <p className={styles.problem} role="alert">
          {refusal}
        </p>
      ) : null}
      <div className={styles.acts}>
        {parts.length > 0 ? (
          <Form method="post" className={styles.acts}>
            <MatchButtons id={transfer.id} parts={parts} />
          </Form>
        ) : null}
        <Link to={to(`/desk/transfers/${transfer.id}`)}>{t('byHand')}</Link>
      </div>
      <details
        className={`${folds.fold} ${folds.quiet} ${styles.aside}`}
        open={kind === 'stripe' || undefined}
      >
        <summary>{t('aside')}</summary>
        <Form method="post" className={styles.acts}>
          <input type="hidden" name="id" value={transfer.id} />
          <label className={styles.note}>
            {t('note')}
            <input name="note" maxLength={300} autoComplete="off" />
          </label>
          <SubmitButton quiet name="act" value="foreign" mih={44}>
            {t('acts.foreign')}
          </SubmitButton>
          <SubmitButton quiet name="act" value="owed" mih={44}>
            {t('acts.owed')}
          </SubmitButton>
        </Form>
        <p className="small quiet">{t('asideHint')}</p>
      </details>
    </li>
  );
}
