import { useTranslations } from 'use-intl';
import { Section } from '../../parts/page.tsx';
import styles from './company.module.css';

type Band = { from: number; upTo?: number | null };

/** A band in words: 6〜20名, 101名以上. */
export function useBandWords(): (band: Band) => string {
  const t = useTranslations('company');
  return ({ from, upTo }) => (upTo ? t('bandTo', { from, to: upTo }) : t('bandFrom', { from }));
}

/** All bands with what of the listed fee each pays. */
export function BandTable({ bands }: { bands: (Band & { percent: number })[] }) {
  const t = useTranslations('company');
  const name = useBandWords();
  return (
    <Section title={t('bands')} lead={t('bandsLead')}>
      <dl className={styles.bands}>
        {bands.map((band) => (
          <div key={band.from}>
            <dt className="figures">{name(band)}</dt>
            <dd className="figures">{t('percent', { percent: band.percent })}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
