import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { Fact, Section } from '../../parts/page.tsx';
import { giveCardPage } from '../companies/give-card-link.tsx';
import styles from './events.module.css';

export type NamedHost = EventQuery['eventHosts'][number];

const roles: readonly NamedHost['role'][] = ['host', 'co_host', 'supporter'];

/** By whom an event is, part by part; companies that show themselves have the way to their page. */
export function HostFacts({ eventId, hosts }: { eventId?: string; hosts: NamedHost[] }) {
  const t = useTranslations('hosting');
  const exhibits = (id: string): boolean =>
    hosts.some(({ role, companyId }) => role === 'exhibitor' && companyId === id);
  return roles.map((role) => {
    const named = hosts.filter((host) => host.role === role);
    return named.length === 0 ? null : (
      <Fact key={role} name={t(`roles.${role}`)}>
        <ul className={styles.hosts}>
          {named.map(({ id, name, companyId }) => (
            <li key={id}>
              <HostName name={name} companyId={companyId} />
              {eventId && companyId && !exhibits(companyId) ? (
                <CardLink eventId={eventId} companyId={companyId} name={name} />
              ) : null}
            </li>
          ))}
        </ul>
      </Fact>
    );
  });
}

function HostName({ name, companyId }: Pick<NamedHost, 'name' | 'companyId'>) {
  const text = useText();
  const to = useLinks();
  return companyId ? <Link to={to(`/companies/${companyId}`)}>{text(name)}</Link> : text(name);
}

/** The way to be written to by a company that one met at this event. */
function CardLink({
  eventId,
  companyId,
  name,
}: { eventId: string; companyId: string } & Pick<NamedHost, 'name'>) {
  const t = useTranslations('giveCard');
  const text = useText();
  const to = useLinks();
  return (
    <Link
      className={styles.giveCard}
      to={to(giveCardPage(companyId, eventId))}
      aria-label={t('openOf', { company: text(name) })}
    >
      {t('openShort')}
    </Link>
  );
}

/** Who exhibits: the number of the booth, the name with the way to its page, and what is shown there. */
export function Exhibitors({ eventId, hosts }: { eventId?: string; hosts: NamedHost[] }) {
  const t = useTranslations('hosting');
  const text = useText();
  const exhibitors = hosts.filter(({ role }) => role === 'exhibitor');
  if (exhibitors.length === 0) return null;
  return (
    <Section title={t('exhibitors')}>
      <ul className={styles.exhibitors}>
        {exhibitors.map(({ id, name, companyId, booth }) => (
          <li key={id}>
            <p>
              {booth ? <span className={styles.booth}>{booth.label}</span> : null}
              <HostName name={name} companyId={companyId} />
            </p>
            {booth && text(booth.shows) !== '' ? <p className={styles.shows}>{text(booth.shows)}</p> : null}
            {eventId && companyId ? <CardLink eventId={eventId} companyId={companyId} name={name} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
