import { count, moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { DeskEventQuery } from '../../gql/desk/graphql.ts';
import { useSiteBehind } from '../../parts/date-label.ts';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import styles from './events.module.css';

/** Tickets given out and what they cost; places by set, counted from the places themselves, and another size for each. */
export function EventSales({
  event: { quotas, dates, tickets, income, inside, state },
}: {
  event: DeskEventQuery['event'];
}) {
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const rights = useRights();
  const siteBehind = useSiteBehind();
  const several = dates.length > 1;
  const off = new Set(
    dates.flatMap((date) => (date.calledOff && state !== 'called_off' ? [keyOf(date)] : [])),
  );
  const setName = (name: DeskEventQuery['event']['quotas'][number]['name']): string =>
    name ? text(name) : t('whole');
  const resizes = rights.writes && state !== 'draft';
  return (
    <section className={panels.panel} aria-label={t('sales')}>
      <dl className={styles.figures}>
        <div>
          <dt>{t('ticketsOut')}</dt>
          <dd>{count(tickets)}</dd>
        </div>
        <div>
          <dt>{t('income')}</dt>
          <dd>{money(income, locale)}</dd>
        </div>
        <div>
          <dt>{t('door')}</dt>
          <dd>{t('insideOf', { inside, tickets })}</dd>
        </div>
      </dl>
      <div className={styles.scroll}>
        <table className={panels.table}>
          <thead>
            <tr>
              <th scope="col">{t('set')}</th>
              <th scope="col" className={panels.figure}>
                {t('sold')}
              </th>
              <th scope="col" className={panels.figure}>
                {t('held')}
              </th>
              <th scope="col" className={panels.figure}>
                {t('free')}
              </th>
              <th scope="col" className={panels.figure}>
                {t('places')}
              </th>
            </tr>
          </thead>
          <tbody>
            {quotas.map(({ id, startsAt, site, name, capacity, planned, sold, held, unpaid, free }) => (
              <tr key={id}>
                <th scope="row">
                  {several ? (
                    <span className={`small quiet figures ${styles.below}`}>
                      {siteBehind(startsAt ? moment(startsAt, locale) : t('allDates'), site)}
                      {off.has(keyOf({ startsAt, site })) ? <strong> {t('dateIsOff')}</strong> : null}
                    </span>
                  ) : null}
                  {setName(name)}
                  {capacity > planned ? (
                    <span className={`small ${styles.below} ${styles.over}`}>
                      {t('over', { over: capacity - planned })}
                    </span>
                  ) : planned === 0 ? (
                    <span className={`small ${styles.below} ${styles.over}`}>{t('shut')}</span>
                  ) : null}
                </th>
                <td className={panels.figure}>{count(sold)}</td>
                <td className={panels.figure}>
                  {count(held)}
                  {unpaid > 0 ? (
                    <span className={`small quiet ${styles.below}`}>{t('unpaid', { count: unpaid })}</span>
                  ) : null}
                </td>
                <td className={panels.figure}>{count(free)}</td>
                <td className={panels.figure}>
                  {resizes ? (
                    <Resize
                      id={id}
                      planned={planned}
                      name={
                        several && startsAt
                          ? `${siteBehind(moment(startsAt, locale), site)} ${setName(name)}`
                          : setName(name)
                      }
                    />
                  ) : (
                    count(capacity)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {resizes ? <p className="small quiet">{t('resizeHint')}</p> : null}
    </section>
  );
}

/** Which date it is: several may begin at once, each at a site of its own. */
const keyOf = ({ startsAt, site }: { startsAt: string | null; site: { ja: string } | null }): string =>
  `${startsAt ?? ''} ${site?.ja ?? ''}`;

function Resize({ id, planned, name }: { id: string; planned: number; name: string }) {
  const t = useTranslations('desk.events');
  return (
    <Form method="post" className={styles.resize}>
      <input type="hidden" name="quotaId" value={id} />
      <input
        key={planned}
        name="capacity"
        defaultValue={planned}
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('placesOf', { name })}
      />
      <SubmitButton quiet name="act" value={id} mih={44}>
        {t('resize')}
      </SubmitButton>
    </Form>
  );
}
