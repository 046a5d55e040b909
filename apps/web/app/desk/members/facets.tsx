import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { count } from '@enishi/ui';
import type { MembersQuery } from '../../gql/desk/graphql.ts';
import { useText } from '../../frame.ts';
import { addressOf, type FacetName, type ListFilter, toggled } from './member-filter.ts';
import styles from './members.module.css';

type FacetsAnswer = MembersQuery['memberFacets'];
type FacetRow = FacetsAnswer['byPlan'][number];

const shownAtOnce = 6;

/** Chips with counts; each is a link, so it works before scripts and can be opened in another tab. */
export function Facets({ filter, facets }: { filter: ListFilter; facets: FacetsAnswer }) {
  const t = useTranslations('desk.members');
  const narrowed = filter.plan.length + filter.status.length + filter.pref.length > 0;
  return (
    <section className={styles.facets} aria-label={t('filters')}>
      <FacetLine title={t('plan')} name="plan" rows={facets.byPlan} filter={filter} />
      <FacetLine title={t('status')} name="status" rows={facets.byStatus} filter={filter} />
      <FacetLine title={t('prefecture')} name="pref" rows={facets.byPrefecture} filter={filter} />
      {narrowed ? (
        <Link className={styles.clear} to={addressOf({ ...filter, plan: [], status: [], pref: [] })}>
          {t('clear')}
        </Link>
      ) : null}
    </section>
  );
}

type LineProps = { title: string; name: FacetName; rows: FacetRow[]; filter: ListFilter };

function FacetLine({ title, name, rows, filter }: LineProps) {
  const t = useTranslations('desk.members');
  if (rows.length === 0) return null;
  const chosen = rows.filter((row) => filter[name].includes(row.key));
  const others = rows.filter((row) => !filter[name].includes(row.key));
  const ordered = [...chosen, ...others];
  const rest = ordered.slice(Math.max(shownAtOnce, chosen.length));
  const shown = ordered.slice(0, ordered.length - rest.length);
  return (
    <div className={styles.facet}>
      <h2>{title}</h2>
      <ul>
        {shown.map((row) => (
          <Chip key={row.key} row={row} name={name} filter={filter} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details className={styles.more}>
          <summary>{t('more', { count: rest.length })}</summary>
          <ul>
            {rest.map((row) => (
              <Chip key={row.key} row={row} name={name} filter={filter} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function Chip({ row, name, filter }: { row: FacetRow; name: FacetName; filter: ListFilter }) {
  const t = useTranslations('desk.members');
  const text = useText();
  const on = filter[name].includes(row.key);
  const label = text(row.label);
  return (
    <li>
      <Link
        to={addressOf(toggled(filter, name, row.key))}
        className={on ? `${styles.chip} ${styles.on}` : styles.chip}
        aria-label={on ? t('remove', { name: label }) : undefined}
        aria-current={on ? 'true' : undefined}
        preventScrollReset
      >
        {label}
        <span className={styles.chipCount}>{count(row.count)}</span>
        {on ? <span aria-hidden="true">×</span> : null}
      </Link>
    </li>
  );
}
