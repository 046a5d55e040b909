import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import styles from './revenue.module.css';

type Props = { file: string; query?: Record<string, string> };

/** The table beside it as a file, in the two encodings Japanese spreadsheets open. */
export function SaveAsCsv({ file, query = {} }: Props) {
  const t = useTranslations('desk.home');
  const to = useLinks();
  const address = (encoding: string) =>
    `${to(`/desk/${file}.csv`)}?${new URLSearchParams({ ...query, encoding }).toString()}`;
  return (
    <p className={`${styles.saves} not-printed`}>
      {t('csv')}
      <a href={address('utf8-bom')}>{t('csvUtf8')}</a>
      <a href={address('cp932')}>{t('csvCp932')}</a>
    </p>
  );
}
