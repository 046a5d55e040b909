import type { BothLanguages } from '@enishi/ui';
import { useTranslations } from 'use-intl';
import { useText } from '../frame.ts';
import styles from './map-link.module.css';

/** Looks a Japanese address up on a map, in a window of its own. */
export function MapLink({ address }: { address: BothLanguages }) {
  const t = useTranslations('sites');
  const text = useText();
  const query = encodeURIComponent(address.ja);
  return (
    <a
      className={styles.map}
      href={`https://www.google.com/maps/search/?api=1&query=${query}`}
      target="_blank"
      rel="noreferrer"
      aria-label={t('mapOf', { address: text(address) })}
    >
      {t('map')}
    </a>
  );
}
