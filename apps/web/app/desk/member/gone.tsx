import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { day, type UiLocale } from '@enishi/ui';
import { useLinks } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import type { Member } from './member.type.ts';

/** That somebody has left or was erased; the doors to entering a request about their data, to stopping a consent on their word and, for owners, to erasing. */
export function Gone({ member }: { member: Member }) {
  const t = useTranslations('desk.erasure');
  const locale = useLocale() as UiLocale;
  const requests = useTranslations('desk.requests');
  const consents = useTranslations('desk.consents');
  const lifeLine = useTranslations('desk.lifeLine');
  const { erases, answersRequests, serves } = useRights();
  const to = useLinks();
  const { erasedOn, leftOn } = member;
  const told = erasedOn
    ? { title: t('erasedTitle'), lead: t('erasedLead', { day: day(erasedOn, locale) }) }
    : leftOn
      ? { title: t('leftTitle'), lead: t('leftLead', { day: day(leftOn, locale) }) }
      : null;
  return (
    <>
      {told ? (
        <div className={`${panels.notice} ${panels.calm}`} role="status">
          <strong>{told.title}</strong>
          <span>{told.lead}</span>
        </div>
      ) : null}
      {answersRequests && !erasedOn ? (
        <p className="small">
          <Link to={to(`/desk/requests/new?number=${encodeURIComponent(member.number)}`)}>
            {requests('enterFor')}
          </Link>
        </p>
      ) : null}
      {answersRequests && !erasedOn ? (
        <p className="small">
          <Link to={to(`/desk/members/${member.id}/consents`)}>{consents('open')}</Link>
        </p>
      ) : null}
      {serves && !erasedOn ? (
        <p className="small">
          <Link to={to(`/desk/members/${member.id}/life`)}>{lifeLine('open')}</Link>
        </p>
      ) : null}
      {erases && !erasedOn ? (
        <p className="small">
          <Link to={to(`/desk/members/${member.id}/erase`)}>{t('open')}</Link>
        </p>
      ) : null}
    </>
  );
}
