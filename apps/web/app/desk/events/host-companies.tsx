import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TickField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { FindHostQuery } from '../../gql/desk/graphql.ts';
import search from '../members/members.module.css';
import { SearchIcon } from '../parts/icons.tsx';
import panels from '../parts/panel.module.css';
import events from './events.module.css';
import { RoleField } from './host-table.tsx';
import styles from './hosts.module.css';

type Props = { text: string; found: FindHostQuery['companies']['items'] | null };

/** Companies of the community by name or reading, each with the way to name it. */
export function HostCompanies({ text, found }: Props) {
  const t = useTranslations('desk.eventHosts');
  return (
    <section className={`${panels.panel} ${styles.hostPart}`}>
      <h2>{t('companyTitle')}</h2>
      <Form method="get" role="search" className={search.search}>
        <label htmlFor="host-search">{t('search')}</label>
        <div className={search.searchRow}>
          <span className={search.searchField}>
            <SearchIcon />
            <input
              key={text}
              id="host-search"
              type="search"
              name="q"
              defaultValue={text}
              maxLength={100}
              autoComplete="off"
            />
          </span>
          <button type="submit">{t('find')}</button>
        </div>
      </Form>
      {found === null ? null : found.length === 0 ? (
        <p role="status">{t('none')}</p>
      ) : (
        <>
          <p role="status">{t('found', { text, count: found.length })}</p>
          <ul className={styles.hosts}>
            {found.map((company) => (
              <FoundCompany key={company.id} company={company} open={found.length === 1} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function FoundCompany({
  company: { id, title, kana },
  open,
}: {
  company: NonNullable<Props['found']>[number];
  open: boolean;
}) {
  const t = useTranslations('desk.eventHosts');
  return (
    <li>
      <p>
        <strong>{title}</strong> {kana ? <span className="small quiet">{kana}</span> : null}
      </p>
      <details className={events.fold} open={open}>
        <summary aria-label={t('addOf', { name: title })}>{t('add')}</summary>
        <Form method="post" className={styles.hostForm}>
          <input type="hidden" name="companyId" value={id} />
          <RoleField id={`role-${id}`} />
          <TickField id={`plain-${id}`} name="plainAgreed" value="yes" label={t('plainAgreed')} />
          <SubmitButton name="act" value="add" mih={48} aria-label={t('addOf', { name: title })}>
            {t('add')}
          </SubmitButton>
        </Form>
      </details>
    </li>
  );
}
