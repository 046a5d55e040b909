import { useLocale, useTranslations } from 'use-intl';
import { useFrame } from '../../frame.ts';
import { DownloadIcon } from '../parts/icons.tsx';
import { attendeeQuery, type AttendeeFilter } from './attendee-filter.ts';
import styles from './events.module.css';

type Props = { eventId: string; filter: AttendeeFilter };

/** The filtered list as a file, in the two encodings Japanese spreadsheets open. */
export function AttendeeFileLinks({ eventId, filter }: Props) {
  const t = useTranslations('desk.events');
  const members = useTranslations('desk.members');
  const locale = useLocale();
  const { community } = useFrame();
  const address = (encoding: 'utf8-bom' | 'cp932') =>
    `/files/${community.slug}/desk/events/${eventId}/attendees.csv?${attendeeQuery(filter, { encoding, locale })}`;
  return (
    <section aria-label={members('csv')}>
      <p className={styles.links}>
        <a href={address('utf8-bom')}>
          <DownloadIcon />
          {members('csvUtf8')}
        </a>
        <a href={address('cp932')}>
          <DownloadIcon />
          {members('csvCp932')}
        </a>
      </p>
      <p className="small quiet">{t('fileLead')}</p>
    </section>
  );
}
