import { count } from '@enishi/ui';
import { useTranslations } from 'use-intl';
import chips from '../members/members.module.css';
import styles from './unpaid-list.module.css';

/** The way to the parts of a page that is long on a bad day, with how much waits in each; nothing where nothing waits. */
export function MoneyParts({ matters, unpaid }: { matters: number; unpaid: number }) {
  const t = useTranslations('desk.money.parts');
  if (matters + unpaid === 0) return null;
  const waiting = [
    { part: 'matters', waits: matters },
    { part: 'unpaid', waits: unpaid },
  ] as const;
  return (
    <nav aria-label={t('label')}>
      <ul className={styles.causes}>
        {waiting.map(({ part, waits }) =>
          waits > 0 ? (
            <li key={part}>
              <a href={`#${part}`} className={chips.chip}>
                {t(part)}
                <span className={chips.chipCount}>{count(waits)}</span>
              </a>
            </li>
          ) : null,
        )}
        <li>
          <a href="#payouts" className={chips.chip}>
            {t('payouts')}
          </a>
        </li>
      </ul>
    </nav>
  );
}
