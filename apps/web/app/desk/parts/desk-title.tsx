import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFrame, useText } from '../../frame.ts';
import styles from './panel.module.css';

type Props = { title: ReactNode; page?: string; children?: ReactNode };

/** The heading of a desk page, its acts beside it, and the tab's title. */
export function DeskTitle({ title, page, children }: Props) {
  const t = useTranslations('desk.shell');
  const { community } = useFrame();
  const text = useText();
  const named = [page, typeof title === 'string' ? title : undefined].filter(Boolean).join(' ');
  return (
    <div className={styles.titleRow}>
      <title>{`${named} | ${t('desk')} | ${text(community.name)}`}</title>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
