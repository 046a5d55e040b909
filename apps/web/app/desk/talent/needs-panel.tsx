import { day, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { OpenedNeedsFragment } from '../../gql/desk/graphql.ts';
import { lifeNeeds } from '../../parts/talent-choices.ts';
import panels from '../parts/panel.module.css';
import styles from './talent.module.css';

/** What somebody needs in order to live here, whose it is, and what it may be used for. */
export function NeedsPanel({ opened }: { opened: OpenedNeedsFragment }) {
  const t = useTranslations('desk.needs');
  const talents = useTranslations('desk.talents');
  const own = useTranslations('lifeNeeds');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { memberId, kana, needs, note, changedAt, lastDay } = opened;
  return (
    <section className={panels.panel}>
      <p className="small quiet">
        {kana ? `${kana} · ` : ''}
        <Link to={to(`/desk/members/${memberId}`)}>{talents('toMember')}</Link>
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('needs')}</dt>
          <dd>
            {needs.length === 0 ? t('nothing') : null}
            <ul>
              {lifeNeeds
                .filter((need) => needs.includes(need))
                .map((need) => (
                  <li key={need}>{own(`names.${need}`)}</li>
                ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('note')}</dt>
          <dd style={{ whiteSpace: 'pre-line' }}>{note ?? t('nothing')}</dd>
        </div>
        <div>
          <dt>{t('changed')}</dt>
          <dd className="figures">{day(tokyoDateOf(new Date(changedAt)), locale)}</dd>
        </div>
      </dl>
      <p>{t('rule')}</p>
      <p className={`small quiet ${styles.noted}`}>{t('noted', { date: day(lastDay, locale) })}</p>
    </section>
  );
}
