import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { shortDay, type UiLocale } from '@enishi/ui';
import { useLinks, useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { reportYen } from '../revenue/report-figures.ts';
import type { Slip, SlipPage } from './funding.type.ts';
import { SlipReversal } from './slip-reversal.tsx';
import styles from './funding.module.css';

type Props = { year: number; page: SlipPage; refusal?: { id: string; sentence: string } };

/** What was entered by hand this year. A slip is never changed: it is taken back with a reason, and entered anew. */
export function SlipList({ year, page, refusal }: Props) {
  const t = useTranslations('desk.reports.funding.slip');
  const to = useLinks();
  return (
    <section className={panels.panel} aria-labelledby="slips">
      <div className={panels.panelHead}>
        <h2 id="slips">{t('listTitle')}</h2>
        <p className={styles.enter}>
          {(['subsidy', 'public_contract', 'cost'] as const).map((kind) => (
            <Link key={kind} to={`${to('/desk/revenue/funding/slip')}?kind=${kind}`}>
              {t(`enter.${kind}`)}
            </Link>
          ))}
        </p>
      </div>
      {page.items.length === 0 ? <p className="quiet">{t('none', { year: String(year) })}</p> : null}
      <ul className={styles.slips}>
        {page.items.map((slip) => (
          <SlipLine
            key={slip.id}
            slip={slip}
            refusal={refusal?.id === slip.id ? refusal.sentence : undefined}
          />
        ))}
      </ul>
      {page.hasNext && page.endCursor ? (
        <Link to={`?year=${year}&after=${encodeURIComponent(page.endCursor)}`}>{t('older')}</Link>
      ) : null}
    </section>
  );
}

function SlipLine({ slip, refusal }: { slip: Slip; refusal?: string }) {
  const t = useTranslations('desk.reports.funding.slip');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const reversed = slip.reversedBecause !== null && slip.reversedBecause !== undefined;
  const period =
    slip.periodFrom && slip.periodTo
      ? t('period', { from: shortDay(slip.periodFrom, locale), to: shortDay(slip.periodTo, locale) })
      : null;
  const remarks = [
    slip.costName ? text(slip.costName) : null,
    slip.grantName ? t('fromGrant', { name: slip.grantName }) : null,
    slip.taxed ? t('taxInside') : null,
    period,
    slip.restrictedUse ? t('restricted', { use: slip.restrictedUse }) : null,
  ].filter(Boolean);
  return (
    <li className={reversed ? styles.reversed : undefined}>
      <span className="figures small quiet">{shortDay(slip.occurredOn, locale)}</span>
      <span className={styles.what}>
        <strong>{slip.name}</strong>
        <span className={panels.tag}>{t(`kinds.${slip.kind}`)}</span>
        {remarks.length > 0 ? <span className="small quiet">{remarks.join(' · ')}</span> : null}
        {slip.eventId ? (
          <Link className="small" to={to(`/desk/events/${slip.eventId}/result`)}>
            {t('ofEvent')}
          </Link>
        ) : null}
        {reversed ? (
          <span className={styles.why}>{t('reversed', { reason: slip.reversedBecause ?? '' })}</span>
        ) : null}
      </span>
      <span className={`figures ${styles.amount}`}>
        {reportYen(slip.kind === 'cost' ? -slip.amount : slip.amount, locale)}
      </span>
      {reversed ? null : <SlipReversal id={slip.id} refusal={refusal} />}
    </li>
  );
}
