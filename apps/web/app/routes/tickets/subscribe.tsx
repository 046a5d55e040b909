import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHydrated } from '../../hydrated.ts';
import { Acts } from '../../parts/page.tsx';
import styles from './subscribe.module.css';

/** How a calendar is subscribed to: by one press where the device knows how, else by its address; and how, device by device. */
export function Subscribe({ address }: { address: string }) {
  const t = useTranslations('calendar');
  const hydrated = useHydrated();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <div className={styles.subscribe}>
      <p className={styles.address} translate="no">
        {address}
      </p>
      <Acts>
        <Button component="a" href={address.replace(/^https?:/, 'webcal:')} color="signal" mih={48}>
          {t('subscribe')}
        </Button>
        <Button variant="default" mih={48} disabled={!hydrated} onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </Acts>
      <p className="small" role="status">
        {copied ? t('copied') : ''}
      </p>
      <details className={styles.how}>
        <summary>{t('how')}</summary>
        <dl>
          {(['iphone', 'android', 'computer'] as const).map((device) => (
            <div key={device}>
              <dt>{t(`${device}Name`)}</dt>
              <dd>{t(device)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p className="small quiet">{t('delay')}</p>
    </div>
  );
}
