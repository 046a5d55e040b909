import { count, money, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { UnpaidCause, UnpaidFeesQuery } from '../../gql/desk/graphql.ts';
import { unpaidAddress } from './unpaid-place.ts';
import chips from '../members/members.module.css';
import styles from './unpaid-list.module.css';

type Sums = UnpaidFeesQuery['unpaidFees']['sums'];

/** How many owe how much for which cause; each is a link to those alone, so that one kind of call is made after the other. */
export function UnpaidCauses({ sums, chosen }: { sums: Sums; chosen: UnpaidCause | null }) {
  const t = useTranslations('desk.money.unpaid');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (sums.byCause.length < 2 && chosen === null) return null;
  const all = { cause: null, people: sums.people, amount: sums.amount };
  return (
    <nav aria-label={t('byCause')}>
      <ul className={styles.causes}>
        {[all, ...sums.byCause].map(({ cause, people, amount }) => (
          <li key={cause ?? 'all'}>
            <Link
              to={to(unpaidAddress({ cause, after: null }))}
              className={cause === chosen ? `${chips.chip} ${chips.on}` : chips.chip}
              aria-current={cause === chosen ? 'true' : undefined}
              preventScrollReset
            >
              {cause ? t(`causes.${cause}`) : t('everybody')}
              <span className={chips.chipCount}>
                {count(people)} · {money(amount, locale)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
