import { day, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useFrame, useText } from '../../frame.ts';
import type { GivenGiftQuery } from '../../gql/public/graphql.ts';
import { QrCode } from '../../parts/qr-code.tsx';
import styles from './gifts.module.css';

type Gift = GivenGiftQuery['givenGift'] & { link: string; printedCode: string };

/** The sheet that is handed over, alone on its paper when printed. */
export function GiftSheet({ gift }: { gift: Gift }) {
  const t = useTranslations('gift');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  const text = useText();
  return (
    <section className={styles.sheet} data-printed-alone aria-label={t('sheetLabel')}>
      <p className={styles.sheetCommunity}>{text(community.name)}</p>
      <p className={styles.sheetTitle}>{t('sheetTitle', { name: gift.recipientName })}</p>
      {gift.message ? <p className={styles.message}>{gift.message}</p> : null}
      <p>{t('sheetFrom', { name: gift.giverName })}</p>
      <p>
        {text(gift.planName)} {text(gift.length)}
      </p>
      <div className={styles.sheetCode}>
        <QrCode value={gift.link} label={t('qrLabel')} />
        <div>
          <p className="small quiet">{t('codeName')}</p>
          <p className={styles.code}>{gift.printedCode}</p>
          <p className={styles.link}>{gift.link}</p>
          <p className="small">{t('sheetUntil', { date: day(gift.receivableUntil, locale) })}</p>
        </div>
      </div>
    </section>
  );
}
