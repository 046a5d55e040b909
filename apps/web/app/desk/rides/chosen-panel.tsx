import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { blockReasons } from './bus-acts.ts';
import type { Chosen, Ride } from './bus-plan.tsx';
import styles from './rides.module.css';

type Props = { ride: Ride; chosen: Chosen; hrefOf: (query: string) => string };

/** What can be done with whoever or whatever was tapped; nothing while nothing was. */
export function ChosenPanel({ ride, chosen: { who, at }, hrefOf }: Props) {
  const t = useTranslations('desk.rides');
  const bus = ride.buses.find(({ id }) => id === (who ? who.busId : at?.busId));
  const again = (
    <Link to={hrefOf('')} preventScrollReset>
      {t('chooseAgain')}
    </Link>
  );
  if (who)
    return (
      <section className={styles.chosen} aria-live="polite">
        <input type="hidden" name="ticketId" value={who.ticketId} />
        <p>
          <strong>{who.name ?? t('nobody')}</strong> {bus ? `${bus.name} ${who.seat}` : t('noSeat')}
        </p>
        <p className="small">{t('tapSeat')}</p>
        <div className={styles.acts}>
          {bus ? (
            <SubmitButton quiet name="act" value="unseat" mih={44}>
              {t('unseat')}
            </SubmitButton>
          ) : null}
          {again}
        </div>
      </section>
    );
  if (!at || !bus) return null;
  const blocked = bus.seats.find(({ label }) => label === at.seat)?.blocked;
  const standing = ride.travellers.filter(({ busId }) => busId === null);
  return (
    <section className={styles.chosen} aria-live="polite">
      <p>
        <strong>
          {bus.name} {at.seat}
        </strong>{' '}
        {blocked ? t(`blocked.${blocked}`) : t('free')}
      </p>
      {!blocked && standing.length > 0 ? (
        <>
          <p className="small">{t('seatHere')}</p>
          <div className={styles.people}>
            {standing.slice(0, 12).map(({ ticketId, name }) => (
              <button
                key={ticketId}
                type="submit"
                name="act"
                value={`here:${ticketId}:${at.busId}:${at.seat}`}
                className={styles.person}
              >
                {name ?? t('nobody')}
              </button>
            ))}
          </div>
        </>
      ) : null}
      <div className={styles.acts}>
        {blocked ? (
          <SubmitButton quiet name="act" value={`block:${at.busId}:${at.seat}:`} mih={44}>
            {t('unblock')}
          </SubmitButton>
        ) : (
          blockReasons.map((why) => (
            <SubmitButton key={why} quiet name="act" value={`block:${at.busId}:${at.seat}:${why}`} mih={44}>
              {t(`block.${why}`)}
            </SubmitButton>
          ))
        )}
        {again}
      </div>
    </section>
  );
}
