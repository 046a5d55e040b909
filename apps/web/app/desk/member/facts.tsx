import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { addDays, tokyoDate } from '@enishi/kernel';
import { day, money, type UiLocale } from '@enishi/ui';
import { useLinks, useText } from '../../frame.ts';
import { isOnPaper } from '../../parts/on-paper.ts';
import panels from '../parts/panel.module.css';
import { prefectureName } from '../parts/person.ts';
import { PauseState } from '../pausing/pause-state.tsx';
import type { Member } from './member.type.ts';
import styles from './member.module.css';

/** From this age on nobody needs papers to be employed; what is asked of whom decides the API. */
const grownAt = 18;

/** What is known of the member, and nothing that is not needed to serve them. */
export function Facts({ member }: { member: Member }) {
  const t = useTranslations('desk.member');
  const desks = useTranslations('desk.registration');
  const minors = useTranslations('desk.minors');
  const to = useLinks();
  const locale = useLocale() as UiLocale;
  const text = useText();
  const paying = member.interval ? (member.interval === 'month' ? t('monthly') : t('yearly')) : null;
  const on = (value: string | null | undefined) => (value ? day(value, locale) : null);
  const reducedRow = (reduced: NonNullable<Member['reduced']>): [string, ReactNode] => {
    const per = (amount: number) => t(`per.${reduced.interval}`, { amount: money(amount, locale) });
    const name = t(`reducedKinds.${reduced.kind}`, { below: reduced.below ?? 0 });
    const facts = { name, price: per(reduced.amount), regular: per(reduced.regular) };
    return [
      t('reduced'),
      reduced.regularFrom
        ? t('reducedUntil', { ...facts, day: day(reduced.regularFrom, locale) })
        : t('reducedOnly', facts),
    ];
  };
  const rows: [string, ReactNode][] = [
    [t('plan'), paying && !isGiven(member) ? `${text(member.planName)} (${paying})` : text(member.planName)],
    ...(member.studentThrough
      ? [
          [t('student'), t('studentValue', { day: day(member.studentThrough, locale) })] as [
            string,
            ReactNode,
          ],
        ]
      : []),
    ...(member.reduced ? [reducedRow(member.reduced)] : []),
    [t('nextCharge'), on(member.nextChargeOn) ?? t('none')],
    [
      t('paidThrough'),
      member.paidThrough ? t('paidThroughValue', { day: day(member.paidThrough, locale) }) : t('none'),
    ],
    ...(member.pause
      ? [[t('pause'), <PauseState key="pause" pause={member.pause} />] as [string, ReactNode]]
      : []),
    ...(member.cancellation?.reason || member.cancellation?.remark
      ? [[t('cancelReason'), saidOf(member.cancellation, text)] as [string, ReactNode]]
      : []),
    ...(member.cancelsOn
      ? [
          [
            t('cancelsOn'),
            <strong key="ends">
              {t('cancelsOnValue', { day: day(addDays(tokyoDate(member.cancelsOn), -1), locale) })}
            </strong>,
          ] as [string, ReactNode],
        ]
      : []),
    [
      t('email'),
      isOnPaper(member.email) ? (
        <Link key="mail" to={to(`/desk/work/people/${member.id}`)}>
          {desks('onPaper')}
        </Link>
      ) : (
        <a key="mail" href={`mailto:${member.email}`}>
          {member.email}
        </a>
      ),
    ],
    [
      t('birth'),
      member.birthDate
        ? t('birthValue', { day: day(member.birthDate, locale), age: member.age ?? 0 })
        : t('none'),
    ],
    ...(member.age !== null && member.age < grownAt
      ? [
          [
            minors('title'),
            <Link key="minor" to={to(`/desk/members/${member.id}/minor`)}>
              {minors('link')}
            </Link>,
          ] as [string, ReactNode],
        ]
      : []),
    [t('prefecture'), prefectureName(member.prefecture, locale) || t('none')],
    [t('tie'), member.tie],
    [t('joinedOn'), day(member.joinedOn, locale)],
    ...(member.awaitsAgreement ? [[t('terms'), t('termsAwaited')] as [string, ReactNode]] : []),
    [t('newsletter'), member.newsletter ? t('yes') : t('no')],
    [
      t('customer'),
      member.stripeCustomerId ? <code key="customer">{member.stripeCustomerId}</code> : t('none'),
    ],
  ];
  return (
    <section className={panels.panel} aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Whether the plan that names the member is given free of charge: then the interval of what is paid beside it is not its own. */
function isGiven({ grounds, planName }: Member): boolean {
  const named = grounds.filter(({ state, planName: plan }) => state === 'live' && plan.ja === planName.ja);
  return (
    named.length > 0 &&
    named.every(({ kind }) => ['complimentary', 'gift', 'imported', 'seat'].includes(kind))
  );
}

/** The reason that was chosen and the words beside it, as the member gave them. */
function saidOf(
  { reason, remark }: NonNullable<Member['cancellation']>,
  text: (both: { ja: string; en: string }) => string,
): string {
  return [reason ? text(reason) : null, remark].filter(Boolean).join(' / ');
}
