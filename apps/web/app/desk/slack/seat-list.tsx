import { moment, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { SlackSeatsQuery } from '../../gql/desk/graphql.ts';
import money from '../money/money.module.css';
import panels from '../parts/panel.module.css';

/** Members about whom a person has to do something in Slack, those who wait longest first. */
export function SeatList({ seats }: { seats: SlackSeatsQuery['slackSeats'] }) {
  const t = useTranslations('desk.slack');
  return (
    <section aria-label={t('todo')}>
      <h2>{t('todo')}</h2>
      {seats.length === 0 ? (
        <p className="quiet">{t('todoEmpty')}</p>
      ) : (
        <ul className={money.list}>
          {seats.map((seat) => (
            <Seat key={seat.memberId} seat={seat} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Seat({ seat }: { seat: SlackSeatsQuery['slackSeats'][number] }) {
  const t = useTranslations('desk.slack');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  return (
    <li className={money.matter}>
      <div className={money.head}>
        <h3>
          {seat.name} <span className={panels.tag}>{text(seat.planName)}</span>
        </h3>
        <time dateTime={seat.since} className="figures small quiet">
          {t('since', { at: moment(seat.since, locale) })}
        </time>
      </div>
      <p className={money.todo}>
        <span className={money.todoLabel}>{t(`states.${seat.state}`)}</span>
        {seat.wanted ? t('letIn') : t('takeOut')}
      </p>
      {seat.reason ? (
        <p className="small quiet">
          {t('reason')}: {seat.reason === 'no_token' ? t('noToken') : seat.reason}
        </p>
      ) : null}
      <Form method="post" className={money.acts}>
        <input type="hidden" name="memberId" value={seat.memberId} />
        <SubmitButton size="sm" mih={44} name="act" value="done">
          {t('done')}
        </SubmitButton>
        <SubmitButton quiet size="sm" mih={44} name="act" value="retry">
          {t('retry')}
        </SubmitButton>
        <Link to={to(`/desk/members/${seat.memberId}`)}>{t('memberLink')}</Link>
      </Form>
    </li>
  );
}
