import { useLocale, useTranslations } from 'use-intl';
import { useFrame } from '../../frame.ts';
import { DownloadIcon } from '../parts/icons.tsx';
import { useRights } from '../rights.ts';
import { csvQuery, type ListFilter } from './member-filter.ts';
import styles from './members.module.css';

/** The filtered people as a file, in the two encodings Japanese spreadsheets open. */
export function ExportLinks({ filter }: { filter: ListFilter }) {
  const t = useTranslations('desk.members');
  const locale = useLocale();
  const { community } = useFrame();
  const rights = useRights();
  if (!rights.export) return null;
  const address = (encoding: 'utf8-bom' | 'cp932') =>
    `/files/${community.slug}/desk/members.csv?${csvQuery(filter, encoding, locale)}`;
  return (
    <section className={styles.export} aria-label={t('csv')}>
      <a href={address('utf8-bom')}>
        <DownloadIcon />
        {t('csvUtf8')}
      </a>
      <a href={address('cp932')}>
        <DownloadIcon />
        {t('csvCp932')}
      </a>
      <p className="small quiet">{t('csvLead')}</p>
    </section>
  );
}
