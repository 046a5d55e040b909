import { useTranslations } from 'use-intl';
import type { PublishedReflectionsQuery } from '../../gql/public/graphql.ts';
import styles from './trips.module.css';

/** What people wrote after a work trip, under the name that each of them wants shown. */
export function Voices({ items }: { items: PublishedReflectionsQuery['eventReflections'] }) {
  const t = useTranslations('reflections');
  return (
    <ul className={styles.voices}>
      {items.map(({ id, asked, learned, signed }) => (
        <li key={id} className={styles.voice}>
          {asked ? (
            <>
              <p className="small quiet">{t('askedOf')}</p>
              <p className={styles.said}>{asked}</p>
            </>
          ) : null}
          <p className="small quiet">{t('learnedOf')}</p>
          <p className={styles.said}>{learned}</p>
          <p className="small quiet">{signed ?? t('anonymous')}</p>
        </li>
      ))}
    </ul>
  );
}
