import { moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { AttendeesAskedFragment } from '../../gql/public/graphql.ts';
import { Notice } from '../../parts/page.tsx';
import { lastMinuteOf } from './last-minute.ts';

type Props = { id: string; asked: AttendeesAskedFragment; named: boolean };

/** Whether all who come have said their names, and until when those may be changed; nothing where the event asks for none. */
export function AttendeeState({ id, asked: { names, slots, open, until }, named }: Props) {
  const t = useTranslations('attendees');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (!names || slots.length === 0) return null;
  const missing = slots.some(({ name }) => !name);
  return (
    <div className="not-printed">
      {named ? <Notice tone="good">{t('saved')}</Notice> : null}
      {missing && open ? <Notice tone="warn">{t('missing')}</Notice> : null}
      {open ? (
        <p>
          <Link to={to(`/me/tickets/${id}/names`)}>{t(missing ? 'add' : 'change')}</Link>{' '}
          <span className="small quiet">{t('until', { at: moment(lastMinuteOf(until), locale) })}</span>
        </p>
      ) : (
        <p className="small quiet">{t('settled')}</p>
      )}
    </div>
  );
}
