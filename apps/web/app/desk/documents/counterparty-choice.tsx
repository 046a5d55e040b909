import { TextInput } from '@mantine/core';
import { Form, Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { plain } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { CounterpartiesQuery, DocumentKind } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './documents.module.css';

type Found = CounterpartiesQuery['companies'];
type Props = { kind: DocumentKind; chosen: { companyId: string; name: string } | null; found: Found | null };

/** Whose document it will be: a company of the community, found by name or reading, or whoever is typed below. */
export function CounterpartyChoice({ kind, chosen, found }: Props) {
  const t = useTranslations('desk.documents.company');
  const to = useLinks();
  const [asked] = useSearchParams();
  if (chosen)
    return (
      <p className={`${panels.notice} ${panels.good}`}>
        <span>
          {t('chosen', { name: chosen.name })}{' '}
          <Link to={to(`/desk/documents/new?kind=${kind}`)}>{t('another')}</Link>
        </span>
      </p>
    );
  return (
    <section className={styles.search} aria-label={t('title')}>
      <Form method="get" role="search" className={styles.choice}>
        <input type="hidden" name="kind" value={kind} />
        <TextInput
          {...{ id: 'field-q', name: 'q', autoComplete: 'off', classNames: plain }}
          label={t('title')}
          description={t('hint')}
          defaultValue={asked.get('q') ?? ''}
          maxLength={100}
        />
        <SubmitButton quiet>{t('find')}</SubmitButton>
      </Form>
      {found ? <Companies found={found} kind={kind} /> : null}
    </section>
  );
}

function Companies({ found, kind }: { found: Found; kind: DocumentKind }) {
  const t = useTranslations('desk.documents.company');
  const to = useLinks();
  if (found.items.length === 0) return <p className="quiet">{t('none')}</p>;
  return (
    <>
      <ul className={styles.list}>
        {found.items.map(({ id, title, kana, registrationNumber }) => (
          <li key={id}>
            <Link to={to(`/desk/documents/new?kind=${kind}&company=${id}`)} className={styles.item}>
              <span className={styles.who}>{title}</span>
              <span className="small quiet figures">{registrationNumber}</span>
              <span className="small quiet">{kana}</span>
            </Link>
          </li>
        ))}
      </ul>
      {found.hasNext ? <p className="small quiet">{t('moreFit')}</p> : null}
    </>
  );
}
