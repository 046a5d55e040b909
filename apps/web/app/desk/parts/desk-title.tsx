import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFrame, useText } from '../../frame.ts';
import styles from './panel.module.css';

type Props = { title: ReactNode; page?: string; of?: string; children?: ReactNode };

/** The heading of a desk page, above it what the page is one of many about (`of`), its acts beside it, and the tab's title. */
export function DeskTitle({ title, page, of, children }: Props) {
  const t = useTranslations('desk.shell');
  const { community } = useFrame();
  const text = useText();
  const named = [page, of, typeof title === 'string' ? title : undefined].filter(Boolean).join(' ');
  return (
    <div className={styles.titleRow}>
      <title>{`${named} | ${t('desk')} | ${text(community.name)}`}</title>
      <div>
        {of ? <p className={styles.titleOf}>{of}</p> : null}
        <h1>{title}</h1>
      </div>
      {children}
    </div>
  );
}
