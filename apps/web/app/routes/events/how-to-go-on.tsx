import { Link, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useFrame, useLinks } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { admits } from '../../parts/admits.ts';
import { Notice } from '../../parts/page.tsx';

type DateOfEvent = EventQuery['event']['dates'][number];

const keptMinutes = 10;

/** Whether the visitor's membership opens a kind. */
export const isTheirs = ({ audience }: DateOfEvent['types'][number]): boolean => audience.mine;

/** The button, or why there is none and what to do instead. */
export function HowToGoOn({
  date: { sale, types: kinds },
  listed,
  atOnce,
}: {
  date: DateOfEvent;
  listed: boolean;
  /** What is chosen costs nothing and is booked by this press. */
  atOnce: boolean;
}) {
  const types = kinds.filter(admits);
  const t = useTranslations('events');
  const to = useLinks();
  const { viewer } = useFrame();
  const { pathname, search } = useLocation();
  if (sale !== 'open') return <Notice title={t('closedTitle')}>{t('closedLead')}</Notice>;
  if (types.every(({ left }) => left === 0))
    return listed ? null : <Notice title={t('soldOutTitle')}>{t('soldOutLead')}</Notice>;
  if (types.filter(isTheirs).every(({ left, most }) => left === 0 || most === 0)) return null;
  if (!viewer?.memberId)
    return (
      <>
        <SubmitButton mih={52} name="act" value="asGuest">
          {t('asGuest')}
        </SubmitButton>
        <p className="small quiet">
          {t.rich('asGuestLead', {
            signIn: (words) => (
              <Link to={to(`/sign-in?next=${encodeURIComponent(pathname + search)}`)}>{words}</Link>
            ),
          })}
        </p>
      </>
    );
  if (atOnce)
    return (
      <>
        <p className="small quiet">
          {t('bookLead')}
          {types.some((type) => type.online) ? t('bookOnline') : null}
        </p>
        <SubmitButton mih={52} name="act" value="book">
          {t('book')}
        </SubmitButton>
      </>
    );
  return (
    <>
      <p className="small quiet">{t('keptFor', { minutes: keptMinutes })}</p>
      <SubmitButton mih={52}>{t('choose')}</SubmitButton>
    </>
  );
}
