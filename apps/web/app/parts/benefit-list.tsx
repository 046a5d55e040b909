import type { Bilingual } from '@enishi/kernel';
import { day, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../frame.ts';
import styles from './benefit-list.module.css';

type Item = {
  kind: string;
  label: Bilingual;
  given?: Bilingual | null;
  used: Bilingual;
  left?: Bilingual | null;
  percent?: number | null;
  extra?: Bilingual | null;
  from: string;
  lastDay: string;
};

/** Benefits of a company that are given by number: how much, what is used, what is left, until when. */
export function BenefitList({ items }: { items: Item[] }) {
  const t = useTranslations('benefits');
  if (items.length === 0) return <p className="quiet">{t('empty')}</p>;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <BenefitItem key={item.kind} item={item} />
      ))}
    </ul>
  );
}

function BenefitItem({ item: { label, given, used, left, percent, extra, lastDay } }: { item: Item }) {
  const t = useTranslations('benefits');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const limited = left && percent !== null && percent !== undefined;
  return (
    <li>
      <p className={styles.head}>
        <span className={styles.label}>
          {text(label)} <span className={styles.given}>{given ? text(given) : t('granted')}</span>
        </span>
        <strong className={percent === 100 ? styles.gone : undefined}>
          {left ? t('left', { left: text(left) }) : t('unlimited')}
        </strong>
      </p>
      {limited ? (
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${percent}%` }} data-full={percent >= 80 ? '' : undefined} />
        </span>
      ) : null}
      <p className={styles.under}>
        <span>{t('used', { used: text(used) })}</span>
        {extra ? <span>{t('extra', { extra: text(extra) })}</span> : null}
        {given ? <span>{t('until', { date: day(lastDay, locale) })}</span> : null}
      </p>
    </li>
  );
}
