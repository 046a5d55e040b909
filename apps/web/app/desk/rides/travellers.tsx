import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Ride, Traveller } from './bus-plan.tsx';
import styles from './rides.module.css';

type Props = {
  ride: Ride;
  people: readonly Traveller[];
  who: Traveller | null;
  hrefOf: (query: string) => string;
};

/** People by name, each to be chosen by a tap, with how many came together. */
export function Travellers({ ride, people, who, hrefOf }: Props) {
  const t = useTranslations('desk.rides');
  return (
    <ul className={styles.people}>
      {people.map(({ ticketId, name, orderId }) => (
        <li key={ticketId}>
          <Link
            to={hrefOf(`who=${ticketId}`)}
            preventScrollReset
            className={styles.person}
            aria-current={who?.ticketId === ticketId ? 'true' : undefined}
          >
            {name ?? t('nobody')}
            <span className="small quiet">
              {t('party', { count: ride.travellers.filter((one) => one.orderId === orderId).length })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
