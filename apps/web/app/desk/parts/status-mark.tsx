import { useTranslations } from 'use-intl';
import type { MembershipStatus } from '../../gql/desk/graphql.ts';
import styles from './status-mark.module.css';

/** A membership's state in words; colour only supports them. */
export function StatusMark({ status }: { status: MembershipStatus }) {
  const t = useTranslations('desk');
  return <span className={`${styles.mark} ${styles[status]}`}>{t(`statuses.${status}`)}</span>;
}
