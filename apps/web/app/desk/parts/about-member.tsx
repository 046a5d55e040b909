import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { addressee, formatPersonName } from '@enishi/japan';
import type { UiLocale } from '@enishi/ui';
import { BackLink } from './back-link.tsx';
import { DeskTitle } from './desk-title.tsx';
import styles from './desk-form.module.css';

type Props = {
  member: { id: string; familyName: string; givenName: string; familyKana: string; givenKana: string };
  title: string;
  children: ReactNode;
};

/** A page of one act about one member: the way back, whom it is about, and the act. */
export function AboutMember({ member, title, children }: Props) {
  const t = useTranslations('desk.member');
  const locale = useLocale() as UiLocale;
  const name = formatPersonName(member, locale);
  const whom = locale === 'ja' ? addressee(name, 'person', locale) : name;
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/members/${member.id}`}>{t('backTo', { name: whom })}</BackLink>
      <DeskTitle title={title} />
      {children}
    </div>
  );
}
