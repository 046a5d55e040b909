import { useLocale, useTranslations } from 'use-intl';
import { day, moment, type UiLocale } from '@enishi/ui';
import type { Receipt } from './receipt.type.ts';
import styles from './receipts.module.css';

/** What was done with a receipt, newest first, down to its issue. */
export function Trail({ receipt }: { receipt: Receipt }) {
  const t = useTranslations('receipts');
  const locale = useLocale() as UiLocale;
  return (
    <ul className={styles.trail}>
      {receipt.turns.map(({ id, at, kind, actor, actorName, reason, addresseeBefore }) => (
        <li key={id}>
          <span className="figures quiet">{moment(at, locale)}</span>
          <span>
            {t(`turns.${kind as 'split'}`, { before: addresseeBefore ?? '' })}
            <span className="quiet">
              {' · '}
              {actor === 'member' ? t('byMember') : (actorName ?? t('byDesk'))}
            </span>
          </span>
          {reason ? <span className={styles.reason}>{reason}</span> : null}
        </li>
      ))}
      <li>
        <span className="quiet">{t('issued', { date: day(receipt.issuedOn, locale) })}</span>
      </li>
    </ul>
  );
}
