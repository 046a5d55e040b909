import { count } from '@enishi/ui';
import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventAudienceQuery, ShownPeopleFragment } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './events.module.css';

type Audience = EventAudienceQuery['eventAudience'];

/** Those who applied and those who came: by area, by age, and both. */
export function AudienceTables({ audience }: { audience: Audience }) {
  const t = useTranslations('desk.eventResult');
  const text = useText();
  const { bands, areas, all } = audience;
  const ages = bands.map((band, at) => ({ name: t(`bands.${band}`), people: all.ages[at]! }));
  return (
    <>
      <section className={panels.panel} aria-label={t('byArea')}>
        <h2>{t('byArea')}</h2>
        <PeopleTable
          heading={t('area')}
          rows={areas.map(({ name, total }) => ({ name: text(name), people: total }))}
          all={all.total}
        />
      </section>
      <section className={panels.panel} aria-label={t('byAge')}>
        <h2>{t('byAge')}</h2>
        <PeopleTable heading={t('age')} rows={ages} all={all.total} />
      </section>
      <section className={panels.panel} aria-label={t('byBoth')}>
        <h2>{t('byBoth')}</h2>
        <p className="small quiet">{t('byBothLead')}</p>
        <BothTable audience={audience} />
        {hides(audience) ? <p className="small quiet">{t('hiddenMeans')}</p> : null}
        <p className="small quiet">{t('others')}</p>
      </section>
    </>
  );
}

type Row = { name: string; people: ShownPeopleFragment };

function PeopleTable({ heading, rows, all }: { heading: string; rows: Row[]; all: ShownPeopleFragment }) {
  const t = useTranslations('desk.eventResult');
  const shown = useShown();
  const line = ({ name, people }: Row, key: number) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      <td className={panels.figure}>{shown(people.applied)}</td>
      <td className={panels.figure}>{shown(people.came)}</td>
    </tr>
  );
  return (
    <table className={panels.table}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className={panels.figure}>
            {t('applied')}
          </th>
          <th scope="col" className={panels.figure}>
            {t('came')}
          </th>
        </tr>
      </thead>
      <tbody>{rows.map(line)}</tbody>
      <tfoot>{line({ name: t('total'), people: all }, rows.length)}</tfoot>
    </table>
  );
}

/** Wider than a phone: it is moved sideways there, and what matters most stands above it. */
function BothTable({ audience: { bands, areas, all } }: { audience: Audience }) {
  const t = useTranslations('desk.eventResult');
  const text = useText();
  const shown = useShown();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('byBoth')}>
      <table className={panels.table}>
        <thead>
          <tr>
            <th scope="col">{t('area')}</th>
            {[...bands.map((band) => t(`bands.${band}`)), t('total')].map((name) => (
              <th key={name} scope="col" className={panels.figure}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...areas, all].map(({ name, ages, total }, at) => (
            <tr key={at}>
              <th scope="row">{text(name)}</th>
              {[...ages, total].map(({ applied, came }, column) => (
                <td key={column} className={panels.figure}>
                  {applied === 0 ? '0' : `${shown(applied)} / ${shown(came)}`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A count as it may be told. */
export function useShown(): (people: number | null | undefined) => string {
  const t = useTranslations('desk.eventResult');
  return (people) => (people == null ? t('hidden') : count(people));
}

const hides = ({ newcomers, areas, all }: Audience): boolean =>
  [...areas, all]
    .flatMap(({ ages, total }) => [...ages, total].flatMap(({ applied, came }) => [applied, came]))
    .concat(newcomers)
    .some((one) => one == null);
