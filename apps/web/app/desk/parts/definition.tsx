import type { FocusEvent } from 'react';
import { useTranslations } from 'use-intl';
import styles from './definition.module.css';

const closeWhenLeft = (event: FocusEvent<HTMLDetailsElement>) => {
  if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
};

/** What a figure means, behind a small mark; opens on tap and by keyboard, without scripts. */
export function Definition({ name, text }: { name: string; text?: string }) {
  const t = useTranslations('desk.home');
  if (!text) return null;
  return (
    <details className={styles.definition} name="definition" onBlur={closeWhenLeft}>
      <summary aria-label={t('definition', { name })} title={t('definition', { name })}>
        ?
      </summary>
      <p>{text}</p>
    </details>
  );
}
