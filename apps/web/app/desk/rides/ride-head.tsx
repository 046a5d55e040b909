import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useDateLabel } from '../../parts/date-label.ts';
import events from '../events/events.module.css';
import { BackLink } from '../parts/back-link.tsx';
import { DeskTitle } from '../parts/desk-title.tsx';
import panels from '../parts/panel.module.css';
import type { RidePage } from './load-ride.ts';

type Props = {
  page: RidePage;
  title: string;
  returned?: Returned;
  /** How it is said that so many have a place now and for so many there was none. */
  said: (counted: { placed: number; left: number }) => string;
};

/** What stands above buses and rooms alike: the event, its dates, what went wrong, and how many were just given a place. */
export function RideHead({ page: { eventId, event, date, placed }, title, returned, said }: Props) {
  const t = useTranslations('desk.rides');
  const words = useTranslations('desk.events');
  const labelOf = useDateLabel();
  const [given, without] = placed?.split(':') ?? [];
  return (
    <>
      <BackLink to={`/desk/events/${eventId}`}>{words('backToEvent')}</BackLink>
      <DeskTitle title={title} of={event.titleJa} />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {given !== undefined ? (
        <p className={`${panels.notice} ${without === '0' ? panels.good : panels.warn}`} role="status">
          {said({ placed: Number(given), left: Number(without) })}
        </p>
      ) : null}
      {event.dates.length > 1 ? (
        <nav className={events.links} aria-label={t('dates')}>
          {event.dates.map((one) => (
            <Link key={one.id} to={`?date=${one.id}`} aria-current={one.id === date.id ? 'page' : undefined}>
              {labelOf(one)}
            </Link>
          ))}
        </nav>
      ) : (
        <p className="figures quiet">{labelOf(date)}</p>
      )}
    </>
  );
}
