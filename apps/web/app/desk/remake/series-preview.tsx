import { moment, money, moneyTaxIncluded, shortDay, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { SeriesPreviewQuery } from '../../gql/desk/graphql.ts';
import styles from './remake.module.css';

type Preview = SeriesPreviewQuery['seriesPreview'];
const mostNamed = 5;

/** What a series would come to, against what was asked, and what somebody should look at before it is cut. */
export function SeriesPreview({ preview }: { preview: Preview }) {
  const t = useTranslations('desk.remake');
  const locale = useLocale() as UiLocale;
  const { count, minutes, standing, asked, reward, below, unknown, least, holidays, crossings } = preview;
  const hours = (of: number) => t('hours', { hours: of / 60 });
  const off = minutes + standing - asked;
  return (
    <section className={styles.preview} aria-label={t('previewTitle')}>
      <h2>{t('previewTitle')}</h2>
      <dl className="figures">
        <div>
          <dt>{t('count')}</dt>
          <dd>{t('gigs', { count })}</dd>
        </div>
        <div>
          <dt>{t('sum')}</dt>
          <dd>
            {hours(minutes)}
            {standing > 0 ? t('withStanding', { hours: standing / 60 }) : null}
          </dd>
        </div>
        <div>
          <dt>{t('asked')}</dt>
          <dd>
            {hours(asked)}
            {off === 0 ? t('fits') : t(off > 0 ? 'over' : 'under', { hours: Math.abs(off) / 60 })}
          </dd>
        </div>
        <div>
          <dt>{t('rewards')}</dt>
          <dd>
            {moneyTaxIncluded(reward, locale)} {t('feeOnTop')}
          </dd>
        </div>
      </dl>
      {below > 0 ? (
        <p className={styles.warned}>
          {t('below', { count: below, least: least === null ? '' : money(least ?? 0, locale) })}
        </p>
      ) : null}
      {unknown > 0 ? <p className={styles.warned}>{t('unknown', { count: unknown })}</p> : null}
      {holidays.length > 0 ? (
        <p>
          {t('onHolidays', {
            days: holidays.map((day) => shortDay(day, locale)).join(locale === 'ja' ? '、' : ', '),
          })}
        </p>
      ) : null}
      {crossings.length > 0 ? (
        <div>
          <p className={styles.warned}>{t('crossings', { count: crossings.length })}</p>
          <ul>
            {crossings.slice(0, mostNamed).map(({ startsAt, place, among }) => (
              <li key={startsAt + place} className="small figures">
                {moment(startsAt, locale)} {place} {t(among ? 'amongItself' : 'withStandingGig')}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
