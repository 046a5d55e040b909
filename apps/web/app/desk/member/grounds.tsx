import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { shortDay, type UiLocale } from '@enishi/ui';
import { useLinks, useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import type { Member } from './member.type.ts';
import styles from './member.module.css';

type Ground = Member['grounds'][number];

/** Why this member has this plan: everything it rests and rested on, each with its days and who decided it. */
export function Grounds({ member }: { member: Member }) {
  const t = useTranslations('desk.grounds');
  const pause = useTranslations('desk.pause');
  const to = useLinks();
  const rights = useRights();
  const away = member.status === 'left' || member.status === 'awaiting_guardian';
  return (
    <section className={panels.panel} aria-labelledby="grounds">
      <div className={panels.panelHead}>
        <h2 id="grounds">{t('title')}</h2>
        {rights.writes && (member.interval === 'month' || member.pause) ? (
          <Link className={styles.target} to={to(`/desk/members/${member.id}/pause`)}>
            {member.pause ? pause('linkPlanned') : pause('link')}
          </Link>
        ) : null}
        {rights.givePlans && !away ? (
          <Link className={styles.target} to={to(`/desk/members/${member.id}/complimentary`)}>
            {t('give')}
          </Link>
        ) : null}
      </div>
      <ul className={styles.grounds}>
        {member.grounds.map((ground) => (
          <GroundLine key={`${ground.kind}-${ground.id}`} member={member} ground={ground} />
        ))}
      </ul>
    </section>
  );
}

function GroundLine({ member, ground }: { member: Member; ground: Ground }) {
  const t = useTranslations('desk.grounds');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const rights = useRights();
  const { id, kind, state, from, lastDay, reason, givenBy } = ground;
  const mayEnd = rights.givePlans && kind === 'complimentary' && (state === 'live' || state === 'upcoming');
  return (
    <li className={state === 'ended' ? styles.past : undefined}>
      <span className={styles.groundPlan}>
        {text(ground.planName)}
        <span className={panels.tag}>{t(`kinds.${kind}`)}</span>
      </span>
      <span className={styles.groundState}>{t(`states.${state}`)}</span>
      <span className="figures">
        {lastDay
          ? t('days', { from: shortDay(from, locale), until: shortDay(lastDay, locale) })
          : t('since', { from: shortDay(from, locale) })}
      </span>
      {mayEnd ? (
        <Link className={styles.target} to={to(`/desk/members/${member.id}/complimentary/${id}`)}>
          {t('end')}
        </Link>
      ) : null}
      {reason ? (
        <span className={styles.groundReason}>
          {kind === 'gift'
            ? t('giftFrom', { name: reason })
            : kind === 'seat'
              ? t('seatOf', { name: reason })
              : t('reason', { reason, who: givenBy ?? '' })}
        </span>
      ) : null}
    </li>
  );
}
