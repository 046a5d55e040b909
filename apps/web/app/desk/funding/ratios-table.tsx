import { useLocale, useTranslations } from 'use-intl';
import type { UiLocale } from '@enishi/ui';
import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import { reportYen } from '../revenue/report-figures.ts';
import reports from '../revenue/reports.module.css';
import { useDefinition } from '../revenue/use-definition.ts';
import type { Funding } from './funding.type.ts';
import { type RatioName, ratioNames } from './ratio-names.ts';
import { useRatio } from './use-ratio.ts';

const definitionOf: Record<RatioName, string> = {
  ownRatio: 'own_ratio',
  coverage: 'coverage',
  concentration: 'concentration',
  recurringRatio: 'recurring_ratio',
  runwayMonths: 'runway',
};

/** Every ratio with its formula behind the mark. */
export function RatiosTable({ funding }: { funding: Funding }) {
  const t = useTranslations('desk.reports.funding');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(funding.definitions);
  const ratio = useRatio();
  return (
    <section className={panels.panel} aria-labelledby="funding-ratios">
      <h2 id="funding-ratios">{t('ratiosTitle')}</h2>
      <table className={panels.table} aria-labelledby="funding-ratios">
        <thead>
          <tr>
            <th scope="col">{t('ratio')}</th>
            <th scope="col" className={panels.figure}>
              {t('planned')}
            </th>
            <th scope="col" className={panels.figure}>
              {t('actual')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ratioNames.map((name) => (
            <tr key={name}>
              <th scope="row">
                <span className={reports.named}>
                  {t(`ratios.${name}`)}
                  <Definition name={t(`ratios.${name}`)} text={definition(definitionOf[name])} />
                </span>
              </th>
              <td className={panels.figure}>{ratio(name, funding.plannedRatios[name])}</td>
              <td className={panels.figure}>{ratio(name, funding.actualRatios[name])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <span className={reports.named}>
                {`${t('cash')} (${t('yen')})`}
                <Definition name={t('cash')} text={definition('cash')} />
              </span>
            </th>
            <td className={panels.figure}>{reportYen(funding.openingCash, locale)}</td>
            <td className={panels.figure}>{reportYen(funding.cash, locale)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
