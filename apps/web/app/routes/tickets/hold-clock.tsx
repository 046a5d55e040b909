import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';
import { useTranslations } from 'use-intl';
import { Notice } from '../../parts/page.tsx';
import { clockFace } from './clock-face.ts';

/**
 * How long the places are still kept, or can be paid for. It counts from what the server said was left, not from the visitor's clock, which may be wrong;
 * at the end the page is asked again, and says what is so.
 */
export function HoldClock({ seconds, paying = false }: { seconds: number; paying?: boolean }) {
  const t = useTranslations('tickets');
  const { revalidate } = useRevalidator();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const until = performance.now() + seconds * 1_000;
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((until - performance.now()) / 1_000));
      setLeft(rest);
      if (rest > 0) return;
      clearInterval(timer);
      void revalidate();
    }, 1_000);
    return () => clearInterval(timer);
  }, [seconds, revalidate]);
  return (
    <Notice>
      <p className="figures" role="timer">
        <strong>{t(paying ? 'payClock' : 'clock', { time: clockFace(left) })}</strong>
      </p>
      <p className="small">{t(paying ? 'payClockHint' : 'clockHint')}</p>
    </Notice>
  );
}
