import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { EventWaitingQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice } from '../../parts/page.tsx';
import { waitingHeading } from './waiting-heading.ts';

type Props = { eventId: string; waiting: EventWaitingQuery['eventWaiting'] };

/** Of an event where something is sold out: one's own place in line or offer, else the way to the list. */
export function WaitingNotice({ eventId, waiting: { dates, mine } }: Props) {
  const t = useTranslations('waiting');
  const to = useLinks();
  const most = Math.max(0, ...dates.map(({ waiting }) => waiting));
  if (mine)
    return (
      <Notice tone={mine.state === 'offered' ? 'good' : 'calm'} title={waitingHeading(mine, t)}>
        <Acts>
          <ButtonLink to={to(`/me/waiting/${mine.id}`)} quiet={mine.state !== 'offered'}>
            {t('open')}
          </ButtonLink>
        </Acts>
      </Notice>
    );
  return (
    <Notice title={t('soldOutTitle')}>
      <p>{t('soldOutLead')}</p>
      {most > 0 ? <p className="small quiet">{t('others', { count: most })}</p> : null}
      <Acts>
        <ButtonLink to={to(`/events/${eventId}/waiting`)}>{t('join')}</ButtonLink>
      </Acts>
    </Notice>
  );
}
