import { moment, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TickField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { EventHostsQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import type { Returned } from '../../forms/problem.ts';
import { useRights } from '../rights.ts';
import events from './events.module.css';
import { BoothForm } from './booth-form.tsx';
import { hostFee } from './host-fee.ts';
import { hostRoles } from './host-roles.ts';
import styles from './hosts.module.css';

type Host = EventHostsQuery['eventHosts']['items'][number];

type Props = Pick<EventHostsQuery['eventHosts'], 'titleJa' | 'kind' | 'items'> & { returned?: Returned };

/** Whom an event names, in the order of its page, and how everybody sees each. */
export function HostTable({ titleJa, kind, items, returned }: Props) {
  const t = useTranslations('desk.eventHosts');
  if (items.length === 0)
    return (
      <section className={panels.empty}>
        <h2>{t('empty')}</h2>
        <p>{t('emptyLead')}</p>
      </section>
    );
  return (
    <section className={panels.panel} aria-label={t('title')}>
      <ul className={styles.hosts}>
        {items.map((host) => (
          <HostRow
            key={host.id}
            host={host}
            visited={kind === 'work_trip' ? titleJa : null}
            returned={returned?.values.id === host.id ? returned : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

/** `visited`: the title of the work trip on which people visit it, for which it pays a fee. */
function HostRow({ host, visited, returned }: { host: Host; visited: string | null; returned?: Returned }) {
  const { id, role, companyId, showing, toldAt, withdrawnAt } = host;
  const t = useTranslations('desk.eventHosts');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const rights = useRights();
  const name = text(host.name);
  const at = withdrawnAt ?? toldAt;
  return (
    <li>
      <p>
        <span className={styles.role}>{t(`roles.${role}`)}</span>{' '}
        {companyId ? <Link to={to(`/desk/companies/${companyId}`)}>{name}</Link> : <strong>{name}</strong>}
      </p>
      <p className="small quiet">
        {t(`showing.${showing}`)}
        {at ? ` · ${t(withdrawnAt ? 'withdrawnAt' : 'told', { at: moment(at, locale) })}` : null}
      </p>
      {host.booth ? (
        <p className="small">
          {t('boothIs', { label: host.booth.label })} {text(host.booth.shows)}
        </p>
      ) : null}
      {rights.money && visited && companyId ? (
        <HostFee companyId={companyId} title={visited} name={name} />
      ) : null}
      {rights.writes && role === 'exhibitor' ? (
        <BoothForm host={host} name={name} returned={returned} />
      ) : null}
      {rights.writes && showing !== 'withdrawn' ? (
        <details className={events.fold}>
          <summary aria-label={t('changeOf', { name })}>{t('change')}</summary>
          <Form method="post" className={styles.hostForm}>
            <input type="hidden" name="id" value={id} />
            <RoleField id={`role-${id}`} role={role} />
            {companyId ? (
              <TickField
                id={`plain-${id}`}
                name="plainAgreed"
                value="yes"
                label={t('plainAgreed')}
                defaultChecked={host.plainAgreed}
              />
            ) : null}
            <div className={styles.hostActs}>
              <SubmitButton name="act" value="change" mih={48}>
                {t('save')}
              </SubmitButton>
              <SubmitButton quiet name="act" value="remove" mih={48} aria-label={t('removeOf', { name })}>
                {t('remove')}
              </SubmitButton>
            </div>
          </Form>
        </details>
      ) : null}
    </li>
  );
}

/** The papers for what a company pays to be visited: a quote that it accepts, or the invoice at once. */
function HostFee({ companyId, title, name }: { companyId: string; title: string; name: string }) {
  const t = useTranslations('desk.eventHosts');
  const to = useLinks();
  const paper = (kind: 'quote' | 'invoice') => to(`/desk/documents/new?${hostFee(kind, companyId, title)}`);
  return (
    <p className="small">
      {t('fee')}{' '}
      <Link to={paper('quote')} aria-label={t('feeQuoteOf', { name })}>
        {t('feeQuote')}
      </Link>{' '}
      ·{' '}
      <Link to={paper('invoice')} aria-label={t('feeInvoiceOf', { name })}>
        {t('feeInvoice')}
      </Link>
    </p>
  );
}

/** As what somebody is named. */
export function RoleField({ id, role = 'host' }: { id: string; role?: Host['role'] }) {
  const t = useTranslations('desk.eventHosts');
  return (
    <SelectField
      id={id}
      name="role"
      label={t('role')}
      defaultValue={role}
      data={hostRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
    />
  );
}
