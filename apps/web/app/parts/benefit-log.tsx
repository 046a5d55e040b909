import type { Bilingual } from '@enishi/kernel';
import { shortDay, type UiLocale } from '@enishi/ui';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../frame.ts';
import styles from './benefit-log.module.css';

type Use = {
  id: string;
  label: Bilingual;
  amount: Bilingual;
  usedFor: string;
  usedOn: string;
  who?: string | null;
  returnedOn?: string | null;
  returnReason?: string | null;
};
type Props<Shown extends Use> = {
  uses: Shown[];
  /** Who wrote it down, where the company's person is not named. */
  by: (use: Shown) => string;
  children?: (use: Shown) => ReactNode;
};

/** What was used, newest first: when, what for, how much, by whom; what was taken back says why. */
export function BenefitLog<Shown extends Use>({ uses, by, children }: Props<Shown>) {
  const t = useTranslations('benefits');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (uses.length === 0) return <p className="quiet">{t('logEmpty')}</p>;
  return (
    <ol className={styles.log}>
      {uses.map((use) => (
        <li key={use.id} data-returned={use.returnedOn ? '' : undefined}>
          <time dateTime={use.usedOn} className="figures">
            {shortDay(use.usedOn, locale)}
          </time>
          <div className={styles.what}>
            <p>
              <span className={styles.amount}>
                {text(use.label)} <strong className="figures">{text(use.amount)}</strong>
              </span>
            </p>
            <p className={styles.for}>{use.usedFor}</p>
            <p className={styles.by}>{use.who ?? by(use)}</p>
            {use.returnedOn ? (
              <p className={styles.back}>
                {t('returned', { date: shortDay(use.returnedOn, locale), reason: use.returnReason ?? '' })}
              </p>
            ) : null}
            {children?.(use)}
          </div>
        </li>
      ))}
    </ol>
  );
}
