import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { count, money, type UiLocale } from '@enishi/ui';
import { Definition } from '../parts/definition.tsx';
import { movement } from './report-figures.ts';
import type { Revenue } from './revenue.type.ts';
import { useDefinition } from './use-definition.ts';
import styles from './revenue.module.css';

/** One row: income, MRR, members, joined and left; each beside the month before. */
export function KeyFigures({ revenue, monthName }: { revenue: Revenue; monthName: string }) {
  const t = useTranslations('desk.home');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(revenue.definitions);
  const people = revenue.membersByTier.reduce((sum, tier) => sum + tier.count, 0);
  const peopleBefore = revenue.membersByTier.reduce((sum, tier) => sum + tier.previousCount, 0);
  const yen = (amount: number) => money(amount, locale);
  const signed = (number: number) => `${number < 0 ? '−' : '+'}${persons(Math.abs(number))}`;
  const persons = (number: number) => t('membersUnit', { count: count(number) });
  return (
    <dl className={styles.figures} aria-label={t('figures')}>
      <Figure
        name={t('totalIncome', { month: monthName })}
        definition={definition('total_income', 'income')}
        before={<Before now={revenue.totalIncome} before={revenue.previousTotalIncome} written={yen} />}
      >
        {yen(revenue.totalIncome)}
      </Figure>
      <Figure
        name={t('mrr')}
        definition={definition('mrr')}
        before={<Before now={revenue.mrr} before={revenue.previousMrr} written={yen} />}
        part={
          revenue.payingCompanies > 0
            ? t('ofCompanies', {
                amount: yen(revenue.mrrOfCompanies),
                count: count(revenue.payingCompanies),
              })
            : null
        }
      >
        {yen(revenue.mrr)}
      </Figure>
      <Figure
        name={t('members')}
        definition={definition('members', 'members_by_tier')}
        before={<Before now={people} before={peopleBefore} written={persons} />}
      >
        {persons(people)}
      </Figure>
      <Figure
        name={t('movement')}
        definition={definition('new_members', 'lost_members')}
        before={t('net', { value: signed(revenue.newMembers - revenue.lostMembers) })}
      >
        <span className={styles.pair}>
          <span>{`+${count(revenue.newMembers)}`}</span>
          <span>{`−${count(revenue.lostMembers)}`}</span>
        </span>
      </Figure>
    </dl>
  );
}

function Figure({
  name,
  definition,
  before,
  part = null,
  children,
}: {
  name: string;
  definition?: string;
  before: ReactNode;
  part?: string | null;
  children: ReactNode;
}) {
  return (
    <div className={styles.figure}>
      <dt>
        {name}
        <Definition name={name} text={definition} />
      </dt>
      <dd className={styles.value}>{children}</dd>
      <dd className={styles.before}>{before}</dd>
      {part ? <dd className={`${styles.before} figures`}>{part}</dd> : null}
    </div>
  );
}

function Before({
  now,
  before,
  written,
}: {
  now: number;
  before: number;
  written: (value: number) => string;
}) {
  const t = useTranslations('desk.home');
  const moved = movement(now, before);
  const words = {
    up: t('up', { value: moved?.size ?? '' }),
    down: t('down', { value: moved?.size ?? '' }),
    same: t('same'),
  };
  return (
    <>
      <span className={styles.nowrap}>{t('previous', { value: written(before) })}</span>
      {moved ? <span className={styles.moved}>{words[moved.direction]}</span> : null}
    </>
  );
}
