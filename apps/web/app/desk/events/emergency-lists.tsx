import type { BothLanguages } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useFrame } from '../../frame.ts';
import { useDateLabel } from '../../parts/date-label.ts';
import { DownloadIcon } from '../parts/icons.tsx';
import styles from './events.module.css';

/** Whom to call in an emergency, on paper for whoever guides a date. */
export function EmergencyLists({
  dates,
}: {
  dates: readonly { id: string; startsAt: string; site: BothLanguages | null }[];
}) {
  const t = useTranslations('desk.tours');
  const locale = useLocale();
  const labelOf = useDateLabel();
  const { community } = useFrame();
  return (
    <section aria-label={t('contactList')}>
      <p className={styles.links}>
        {dates.map((date) => (
          <a
            key={date.id}
            href={`/files/${community.slug}/desk/tours/${date.id}/emergency.pdf?locale=${locale}`}
          >
            <DownloadIcon />
            {t('contactListOf', { at: labelOf(date) })}
          </a>
        ))}
      </p>
      <p className="small quiet">{t('contactListHint')}</p>
    </section>
  );
}
