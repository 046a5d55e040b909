import { moment, money, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { DeskCompanyQuery, ShownCompanyTurnFragment } from '../../gql/desk/graphql.ts';
import member from '../member/member.module.css';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import { CompanyNote, NewNote } from './company-note.tsx';

type Timeline = DeskCompanyQuery['companyTimeline'];

/** A company's story, newest first: plans, money, people, benefits, mails, and what the secretariat wrote down. */
export function CompanyStory({ timeline, older }: { timeline: Timeline; older: boolean }) {
  const t = useTranslations('desk.companies');
  const words = useTranslations('desk.member');
  const { writes } = useRights();
  const { items, hasNext, endCursor } = timeline;
  return (
    <section className={panels.panel} aria-labelledby="story">
      <h2 id="story">{t('story')}</h2>
      {writes && !older ? <NewNote key={items[0]?.id} /> : null}
      {items.length === 0 ? <p className="quiet">{words('noTimeline')}</p> : null}
      <ol className={member.timeline}>
        {items.map((turn) => (
          <Turn key={turn.id} turn={turn} />
        ))}
      </ol>
      {older || hasNext ? (
        <p className={member.pager}>
          {older ? (
            <Link to="." preventScrollReset>
              {words('newestEntries')}
            </Link>
          ) : null}
          {hasNext && endCursor ? (
            <Link to={`?before=${encodeURIComponent(endCursor)}`} preventScrollReset>
              {words('olderEntries')}
            </Link>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}

function Turn({ turn }: { turn: ShownCompanyTurnFragment }) {
  const words = useTranslations('desk.member');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { at, title, amount, actor, note } = turn;
  return (
    <li>
      <time dateTime={at} className="figures">
        {moment(at, locale)}
      </time>
      <div>
        {text(title)}
        {amount ? <strong className="figures">{` ${money(amount, locale)}`}</strong> : null}
        {actor ? <span className={member.actor}>{words('by', { actor })}</span> : null}
        {note ? <CompanyNote note={note} /> : null}
      </div>
    </li>
  );
}
