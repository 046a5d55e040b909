import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { day, type UiLocale } from '@enishi/ui';
import type { EntryFragment } from '../../gql/desk/graphql.ts';
import { useLinks, useText } from '../../frame.ts';
import { isOnPaper } from '../../parts/on-paper.ts';
import { listedName, prefectureName } from '../parts/person.ts';
import { StatusMark } from '../parts/status-mark.tsx';
import styles from './merging.module.css';

/** One of two entries, as much of it as tells whether they are one person. */
export function Entry({ entry }: { entry: EntryFragment }) {
  const t = useTranslations('desk.merging');
  const desks = useTranslations('desk.registration');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const { name, kana, birthDate, prefecture } = entry;
  return (
    <div className={styles.entry}>
      <p className={styles.line}>
        <Link to={to(`/desk/members/${entry.id}`)}>{listedName(name, kana, locale)}</Link>
        <span className="small quiet">{locale === 'ja' ? kana : name}</span>
      </p>
      <p className={styles.line}>
        <span className="figures">{entry.number}</span>
        <StatusMark status={entry.status} />
        <span>{text(entry.planName)}</span>
      </p>
      <p>{isOnPaper(entry.email) ? desks('onPaper') : entry.email}</p>
      <p className="small">
        {[
          birthDate ? t('bornOn', { day: day(birthDate, locale) }) : t('birthUnknown'),
          prefectureName(prefecture, locale),
          t('joinedOn', { day: day(entry.joinedOn, locale) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
