import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { Fact } from '../../parts/page.tsx';
import styles from './events.module.css';

export type NamedHost = EventQuery['eventHosts'][number];

const roles: readonly NamedHost['role'][] = ['host', 'co_host', 'supporter', 'exhibitor'];

/** By whom an event is, part by part; companies that show themselves have the way to their page. */
export function HostFacts({ hosts }: { hosts: NamedHost[] }) {
  const t = useTranslations('hosting');
  const text = useText();
  const to = useLinks();
  return roles.map((role) => {
    const named = hosts.filter((host) => host.role === role);
    return named.length === 0 ? null : (
      <Fact key={role} name={t(`roles.${role}`)}>
        <ul className={styles.hosts}>
          {named.map(({ id, name, companyId }) => (
            <li key={id}>
              {companyId ? <Link to={to(`/companies/${companyId}`)}>{text(name)}</Link> : text(name)}
            </li>
          ))}
        </ul>
      </Fact>
    );
  });
}
