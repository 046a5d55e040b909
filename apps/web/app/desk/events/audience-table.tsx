import { count } from '@enishi/ui';
import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventAudienceQuery, ShownAreaCountsFragment } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './events.module.css';

/** Members with tickets by prefecture and age. */
export function AudienceTable({
  audience: { bands, tickets, came, newcomers, areas, all },
}: {
  audience: EventAudienceQuery['eventAudience'];
}) {
  const t = useTranslations('desk.eventResult');
  const table = [...areas, all].flatMap(({ people, total }) => [...people, total]);
  const hides = [tickets, came, newcomers, ...table].some((one) => one == null);
  return (
    <section className={panels.panel} aria-label={t('members')}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('members')}>
        <table className={panels.table}>
          <thead>
            <tr>
              <th scope="col">{t('area')}</th>
              {bands.map((band) => (
                <th key={band} scope="col" className={panels.figure}>
                  {t(`bands.${band}`)}
                </th>
              ))}
              <th scope="col" className={panels.figure}>
                {t('total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {areas.map((area, at) => (
              <CountsRow key={at} counts={area} />
            ))}
          </tbody>
          <tfoot>
            <CountsRow counts={all} />
          </tfoot>
        </table>
      </div>
      {hides ? <p className="small quiet">{t('hiddenMeans')}</p> : null}
      <p className="small quiet">{t('others')}</p>
    </section>
  );
}

function CountsRow({ counts: { name, people, total } }: { counts: ShownAreaCountsFragment }) {
  const t = useTranslations('desk.eventResult');
  const text = useText();
  const shown = (one: number | null | undefined) => (one == null ? t('hidden') : count(one));
  return (
    <tr>
      <th scope="row">{text(name)}</th>
      {people.map((one, at) => (
        <td key={at} className={panels.figure}>
          {shown(one)}
        </td>
      ))}
      <td className={panels.figure}>{shown(total)}</td>
    </tr>
  );
}
