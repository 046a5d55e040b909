import { useEffect, useState } from 'react';
import { Link, useRevalidator } from 'react-router';
import { useTranslations } from 'use-intl';
import { QrCode } from '../../../parts/qr-code.tsx';
import { clockFace } from '../../tickets/clock-face.ts';
import styles from './gig.module.css';

type Props = { address: string; digits: string; seconds: number };

/** The code of this minute, large enough to be scanned across a counter; when its time is over the page asks for the next by itself, and by a link where scripts do not run. */
export function TurningCode({ address, digits, seconds }: Props) {
  const t = useTranslations('companyGig');
  const { revalidate } = useRevalidator();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const until = performance.now() + seconds * 1_000;
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((until - performance.now()) / 1_000));
      setLeft(rest);
      if (rest === 0) void revalidate();
    }, 1_000);
    return () => clearInterval(timer);
  }, [seconds, digits, revalidate]);
  return (
    <div className={styles.code}>
      <QrCode value={address} label={t('codeLabel')} />
      <p className={`figures ${styles.digits}`}>{`${digits.slice(0, 3)} ${digits.slice(3)}`}</p>
      <p className="small quiet figures" role="timer">
        {t('changes', { time: clockFace(left) })}
      </p>
      <p className="small">
        <Link to="" reloadDocument>
          {t('reload')}
        </Link>
      </p>
    </div>
  );
}
