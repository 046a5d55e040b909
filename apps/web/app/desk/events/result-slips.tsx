import { shortDay, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { EventResultQuery } from '../../gql/desk/graphql.ts';
import funding from '../funding/funding.module.css';
import { slipKinds } from '../funding/slip-form.ts';
import { SlipReversal } from '../funding/slip-reversal.tsx';
import panels from '../parts/panel.module.css';
import { reportYen } from '../revenue/report-figures.ts';

type Slips = EventResultQuery['eventResult']['slips'];
type Props = { eventId: string; slips: Slips; leftOut: number; refusal?: { id: string; sentence: string } };

/** What was entered for an event by hand: each can be taken back, none is changed. */
export function ResultSlips({ eventId, slips, leftOut, refusal }: Props) {
  const t = useTranslations('desk.eventResult');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  return (
    <section className={panels.panel} aria-labelledby="slips">
      <div className={panels.panelHead}>
        <h2 id="slips">{t('slips')}</h2>
        <p className={funding.enter}>
          {[...slipKinds].reverse().map((kind) => (
            <Link key={kind} to={`${to(`/desk/events/${eventId}/slip`)}?kind=${kind}`}>
              {t(`enter.${kind}`)}
            </Link>
          ))}
        </p>
      </div>
      {slips.length === 0 ? <p className="quiet">{t('noSlips')}</p> : null}
      <ul className={funding.slips}>
        {slips.map(({ id, kind, name, account, occurredOn, amount }) => (
          <li key={id}>
            <span className="figures small quiet">{shortDay(occurredOn, locale)}</span>
            <span className={funding.what}>
              <strong>{name}</strong>
              {account ? <span className="small quiet">{text(account)}</span> : null}
            </span>
            <span className={`figures ${funding.amount}`}>
              {reportYen(kind === 'cost' ? -amount : amount, locale)}
            </span>
            <SlipReversal id={id} refusal={refusal?.id === id ? refusal.sentence : undefined} />
          </li>
        ))}
      </ul>
      {leftOut > 0 ? <p className="small quiet">{t('slipsLeftOut', { count: leftOut })}</p> : null}
    </section>
  );
}
