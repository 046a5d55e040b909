import { money, nearDay, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { AttentionQuery } from '../../gql/desk/graphql.ts';
import { CheckIcon } from '../parts/icons.tsx';
import { rightsOf, useRights } from '../rights.ts';
import styles from './attention-panel.module.css';

type Waiting = AttentionQuery['attention'][number];

/** Where each kind is dealt with, and who is let in there. */
const places: Record<Waiting['kind'], { path: string; right: keyof ReturnType<typeof rightsOf> }> = {
  disputes: { path: '/desk/money', right: 'money' },
  matters: { path: '/desk/money', right: 'money' },
  failures: { path: '/desk/money', right: 'money' },
  rewards: { path: '/desk/work/pay', right: 'money' },
  claims: { path: '/desk/work/places?state=disputed', right: 'serves' },
  unpaid: { path: '/desk/money#unpaid', right: 'money' },
  companies: { path: '/desk/companies/health?filter=attention', right: 'people' },
  requests: { path: '/desk/requests', right: 'answersRequests' },
  transfers: { path: '/desk/transfers', right: 'money' },
  gifts: { path: '/desk/gifts', right: 'money' },
  students: { path: '/desk/members/students', right: 'givePlans' },
  imports: { path: '/desk/members/imports', right: 'bringPeople' },
  doubles: { path: '/desk/members/doubles', right: 'mergePeople' },
  seats: { path: '/desk/outreach/slack', right: 'writes' },
  drafts: { path: '/desk/settings/plans', right: 'writesPlans' },
  reports: { path: '/desk/work/places?state=reported', right: 'serves' },
};

/** What waits for whoever is looking, the most pressing first, each with the page on which it is dealt with; or that nothing does. */
export function AttentionPanel({ attention }: { attention: Waiting[] }) {
  const t = useTranslations('desk.home.attention');
  const rights = useRights();
  const mine = attention.filter(({ kind }) => rights[places[kind].right]);
  if (mine.length === 0)
    return (
      <p className={styles.calm}>
        <CheckIcon />
        {t('calm')}
      </p>
    );
  return (
    <section className={styles.panel} aria-labelledby="attention-title">
      <h2 id="attention-title">{t('title')}</h2>
      <ul className={styles.list}>
        {mine.map((waiting) => (
          <Line key={waiting.kind} waiting={waiting} />
        ))}
      </ul>
    </section>
  );
}

function Line({ waiting: { kind, count, amount, dueOn } }: { waiting: Waiting }) {
  const t = useTranslations('desk.home.attention');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <li>
      <Link to={to(places[kind].path)} className={dueOn ? `${styles.line} ${styles.pressing}` : styles.line}>
        <span className={styles.kind}>{t(`kinds.${kind}`)}</span>
        <strong className={styles.count}>{t(`counts.${kind}`, { count })}</strong>
        {amount ? <span className="figures">{money(amount, locale)}</span> : null}
        {dueOn ? <span className={styles.due}>{t('due', { date: nearDay(dueOn, locale) })}</span> : null}
      </Link>
    </li>
  );
}
