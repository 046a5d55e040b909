import { Link } from 'react-router';
import { useLinks } from '../../frame.ts';
import styles from './back-link.module.css';

/** The way to the page above this one, before its title. */
export function BackLink({ to, children }: { to: string; children: string }) {
  const links = useLinks();
  return (
    <Link to={links(to)} className={styles.back}>
      {`‹ ${children}`}
    </Link>
  );
}
