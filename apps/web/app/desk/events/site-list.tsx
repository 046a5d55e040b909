import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { DeskEventSitesQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import styles from './events.module.css';
import hosts from './hosts.module.css';
import { SiteEditor } from './site-editor.tsx';

export type DeskSite = DeskEventSitesQuery['eventSites']['items'][number];
export type SiteHost = DeskEventSitesQuery['eventHosts']['items'][number];

type Props = { items: DeskSite[]; hosts: SiteHost[]; returned?: Returned };

/** The sites in the order of the event's page, each with its slots and what can be changed of it. */
export function SiteList({ items, hosts: named, returned }: Props) {
  const t = useTranslations('desk.eventSites');
  if (items.length === 0)
    return (
      <section className={panels.empty}>
        <h2>{t('empty')}</h2>
        <p>{t('emptyLead')}</p>
      </section>
    );
  return (
    <section className={panels.panel} aria-label={t('title')}>
      <ol className={hosts.hosts}>
        {items.map((site, at) => (
          <SiteRow
            key={site.id}
            site={site}
            place={at + 1}
            hosts={named}
            returned={returned?.values.id === site.id ? returned : undefined}
          />
        ))}
      </ol>
    </section>
  );
}

function SiteRow({
  site,
  place,
  hosts: named,
  returned,
}: {
  site: DeskSite;
  place: number;
  hosts: SiteHost[];
  returned?: Returned;
}) {
  const t = useTranslations('desk.eventSites');
  const text = useText();
  const rights = useRights();
  const { id, nameJa, addressJa, slots } = site;
  const host = named.find((one) => one.id === site.hostId && one.showing !== 'withdrawn');
  return (
    <li>
      <p>
        <span className="figures quiet">{place}.</span> <strong>{nameJa}</strong>{' '}
        <span className="small quiet figures">{slots > 0 ? t('slots', { count: slots }) : t('noSlots')}</span>
      </p>
      <p className="small quiet">
        {addressJa}
        {host ? ` · ${text(host.name)}` : null}
      </p>
      {rights.writes ? (
        <details className={styles.fold} open={returned !== undefined}>
          <summary aria-label={t('changeOf', { name: nameJa })}>{t('change')}</summary>
          <SiteEditor site={site} place={place} hosts={named} returned={returned} />
          {slots === 0 ? (
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <SubmitButton
                quiet
                name="act"
                value="remove"
                mih={48}
                aria-label={t('removeOf', { name: nameJa })}
              >
                {t('remove')}
              </SubmitButton>
            </Form>
          ) : null}
        </details>
      ) : null}
    </li>
  );
}
