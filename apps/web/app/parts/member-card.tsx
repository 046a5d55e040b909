import { type BothLanguages, shortDay, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useFrame, useText } from '../frame.ts';
import { CommunityMark } from './community-mark.tsx';
import { QrCode } from './qr-code.tsx';
import styles from './member-card.module.css';

type Card = { qrPayload: string; number: string; name: string; tierName: BothLanguages; since: string };

/** The digital member card: name, tier in words, number, and a code on white that any reader accepts. Prints on one card. */
export function MemberCard({ card }: { card: Card }) {
  const t = useTranslations('me');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  const text = useText();
  return (
    <section className={styles.card} data-printed-alone="" aria-label={t('cardTitle')}>
      <div className={styles.face}>
        <p className={styles.community}>
          <CommunityMark theme={community.theme} size={28} />
          {text(community.name)}
        </p>
        <div>
          <p className={styles.tier}>{text(card.tierName)}</p>
          <p className={styles.name}>{card.name}</p>
        </div>
        <div>
          <p className={styles.label}>{t('cardNumber')}</p>
          <p className={styles.number}>{card.number}</p>
          <p className={styles.label}>{t('cardSince', { date: shortDay(card.since, locale) })}</p>
        </div>
      </div>
      <div className={styles.code}>
        <QrCode value={card.qrPayload} label={t('qrLabel')} />
      </div>
    </section>
  );
}
