import { useTranslations } from 'use-intl';
import styles from './directory.module.css';

export type Person = {
  displayName: string;
  area: string;
  interests: string;
  line: string;
  links: readonly string[];
};

/** One entry of the directory. The links are typed by members, whom we do not vouch for: hence nofollow, and noopener. */
export function PersonEntry({ person }: { person: Person }) {
  const t = useTranslations('directory');
  return (
    <div className={styles.person}>
      <p className={styles.name}>{person.displayName}</p>
      {person.area ? <p className="small quiet">{person.area}</p> : null}
      {person.line ? <p>{person.line}</p> : null}
      {person.interests ? (
        <p className="small">
          <span className="quiet">{t('interests')}</span> {person.interests}
        </p>
      ) : null}
      {person.links.length > 0 ? (
        <ul className={styles.links} aria-label={t('links')}>
          {person.links.map((link) => (
            <li key={link}>
              <a href={link} rel="nofollow noreferrer noopener ugc">
                {link.replace(/^https:\/\//, '')}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
