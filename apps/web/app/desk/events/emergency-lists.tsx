import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useFrame } from '../../frame.ts';
import { DownloadIcon } from '../parts/icons.tsx';
import styles from './events.module.css';

/** Whom to call in an emergency, on paper for whoever guides a date. */
export function EmergencyLists({ dates }: { dates: readonly { id: string; startsAt: string }[] }) {
  const t = useTranslations('desk.tours');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  return (
    <section aria-label={t('contactList')}>
      <p className={styles.links}>
        {dates.map(({ id, startsAt }) => (
          <a key={id} href={`/files/${community.slug}/desk/tours/${id}/emergency.pdf?locale=${locale}`}>
            <DownloadIcon />
            {t('contactListOf', { at: moment(startsAt, locale) })}
          </a>
        ))}
      </p>
      <p className="small quiet">{t('contactListHint')}</p>
    </section>
  );
}
