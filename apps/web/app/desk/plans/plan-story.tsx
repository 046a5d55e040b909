import { day, moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { DeskPlanQuery } from '../../gql/desk/graphql.ts';
import { useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { Fee } from './plan-row.tsx';
import styles from './plans.module.css';

type Story = NonNullable<DeskPlanQuery['plan']>;

/** Every version as it was published; the one in force is open. */
export function PlanVersions({ versions }: { versions: Story['versions'] }) {
  const t = useTranslations('desk.plans');
  const locale = useLocale() as UiLocale;
  return (
    <section className={panels.panel}>
      <h2>{t('versions')}</h2>
      <p className="small quiet">{t('versionsLead')}</p>
      {versions.map((version, place) => (
        <details key={version.version} className={styles.version} open={place === 0}>
          <summary>
            <strong>{t('version', { version: version.version })}</strong>
            <span className="small quiet figures">
              {t('publishedAt', { at: moment(version.publishedAt, locale) })}
            </span>
            {version.version > 1 ? (
              <span className="small quiet">
                {version.movesFrom ? t('movesFrom', { day: day(version.movesFrom, locale) }) : t('keeps')}
              </span>
            ) : null}
          </summary>
          <Terms plan={version.plan} />
        </details>
      ))}
    </section>
  );
}

function Terms({ plan }: { plan: Story['versions'][number]['plan'] }) {
  const t = useTranslations('desk.plans');
  const text = useText();
  return (
    <dl>
      <div>
        <dt>{t('columns.name')}</dt>
        <dd>{text(plan.name)}</dd>
      </div>
      <div>
        <dt>{t('summary')}</dt>
        <dd>{text(plan.summary)}</dd>
      </div>
      {plan.eligibility ? (
        <div>
          <dt>{t('eligibility')}</dt>
          <dd>{text(plan.eligibility)}</dd>
        </div>
      ) : null}
      <div>
        <dt>{t('columns.prices')}</dt>
        {plan.prices.length === 0 ? <dd>{t('noPrice')}</dd> : null}
        {plan.prices.map((price) => (
          <dd key={price.interval} className="figures">
            <Fee {...price} />
          </dd>
        ))}
        {plan.reductions.flatMap(({ kind, below, prices }) =>
          prices.map((price) => (
            <dd key={`${kind}${price.interval}`} className="figures">
              <Fee {...price} />{' '}
              <span className="small quiet">{t(`reducedFor.${kind}`, { below: below ?? 0 })}</span>
            </dd>
          )),
        )}
      </div>
      <div>
        <dt>{t('gives')}</dt>
        <dd>
          {plan.benefits
            .filter(({ included }) => included)
            .map(({ label }) => text(label))
            .join('・')}
        </dd>
      </div>
    </dl>
  );
}

/** Who did what to the plan, when and why. */
export function PlanHistory({ turns }: { turns: Story['turns'] }) {
  const t = useTranslations('desk.plans');
  const locale = useLocale() as UiLocale;
  return (
    <section className={panels.panel}>
      <h2>{t('history')}</h2>
      {turns.length === 0 ? <p className="quiet">{t('noTurns')}</p> : null}
      <ul className={styles.turns}>
        {turns.map(({ id, kind, version, actor, reason, at }) => (
          <li key={id}>
            <span>
              {t(`turns.${kind}`, { version: version ?? 0 })}：{reason}
            </span>
            <span className="small quiet">{t('byAt', { by: actor, at: moment(at, locale) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
