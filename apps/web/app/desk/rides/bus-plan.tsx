import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { RideQuery } from '../../gql/desk/graphql.ts';
import styles from './rides.module.css';

export type Ride = RideQuery['ride'];
export type Bus = Ride['buses'][number];
export type Traveller = Ride['travellers'][number];
type Seat = Bus['seats'][number];

/** What the clerk has chosen: somebody who is to move, or a seat. */
export type Chosen = { who: Traveller | null; at: { busId: string; seat: string } | null };

type Props = {
  bus: Bus;
  travellers: readonly Traveller[];
  chosen: Chosen;
  hrefOf: (query: string) => string;
};

/** A bus from above, its front at the top. Whoever sits is chosen by a tap; then a tap on a seat moves them there, or has two change places. */
export function BusPlan({ bus, travellers, chosen, hrefOf }: Props) {
  const t = useTranslations('desk.rides');
  const rows = Array.from({ length: bus.rows }, (_, row) => bus.seats.filter((seat) => seat.row === row));
  return (
    <div className={styles.bus} role="group" aria-label={bus.name}>
      <p className={`small quiet ${styles.front}`}>{t('front')}</p>
      {rows.map((seats) => (
        <div key={seats[0]?.label} className={styles.row}>
          {seats.flatMap((seat, at) => [
            ...(isAisle(seats, at) ? [<span key="aisle" className={styles.aisle} aria-hidden="true" />] : []),
            <SeatCell key={seat.label} {...{ bus, seat, travellers, chosen, hrefOf }} />,
          ])}
        </div>
      ))}
    </div>
  );
}

const isAisle = (seats: readonly Seat[], at: number): boolean =>
  seats[at]?.left === false && seats[at - 1]?.left === true;

function SeatCell({ bus, seat, travellers, chosen, hrefOf }: Props & { seat: Seat }) {
  const t = useTranslations('desk.rides');
  const { label, blocked, ticketId } = seat;
  const sitting = travellers.find((one) => one.ticketId === ticketId);
  const shown = sitting ? (sitting.name ?? t('nobody')) : blocked ? t(`blocked.${blocked}`) : t('free');
  const isChosen =
    (chosen.at?.busId === bus.id && chosen.at.seat === label) ||
    (sitting !== undefined && chosen.who?.ticketId === sitting.ticketId);
  const inside = (
    <>
      <span className="small figures">{label}</span>
      <span className={styles.name}>{sitting ? shortened(shown) : blocked ? shown : ''}</span>
    </>
  );
  const look = {
    className: styles.seat,
    'data-state': sitting ? 'taken' : blocked ? 'blocked' : 'free',
    'aria-current': isChosen ? ('true' as const) : undefined,
    'aria-label': `${label} ${shown}`,
  };
  if (chosen.who && !blocked && chosen.who.ticketId !== ticketId)
    return (
      <button {...look} type="submit" name="act" value={`seat:${bus.id}:${label}:${ticketId ?? ''}`}>
        {inside}
      </button>
    );
  const query = sitting ? `who=${sitting.ticketId}` : `at=${bus.id}:${label}`;
  return (
    <Link {...look} to={hrefOf(query)} preventScrollReset>
      {inside}
    </Link>
  );
}

/** The family name: what fits into a seat. */
const shortened = (name: string): string => name.split(/[\s　]/)[0] ?? name;
