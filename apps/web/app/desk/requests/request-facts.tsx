import { day, moment, money, type UiLocale } from '@enishi/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { DeskRightsRequestQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './requests.module.css';

export type Asked = DeskRightsRequestQuery['rightsRequest'];

/** What is asked, by whom, by when, and who at the desk has done what so far. */
export function RequestFacts({ asked }: { asked: Asked }) {
  const t = useTranslations('desk.requests');
  const words = useTranslations('rightsRequests');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const done = (at: string | null | undefined, by: string | null | undefined): string =>
    at ? (by ? t('by', { at: moment(at, locale), by }) : t('byPerson', { at: moment(at, locale) })) : '';
  const seen = [
    asked.identityWay ? t(`ways.${asked.identityWay}`) : '',
    asked.representative,
    asked.identityDocument ? t(`documents.${asked.identityDocument}`) : '',
    asked.mandateProof ? t(`proofs.${asked.mandateProof}`) : '',
  ].filter((part) => part !== '');
  const facts: [string, ReactNode][] = [
    [t('facts.kind'), words(`kinds.${asked.kind}`)],
    [t('facts.wanted'), words(`ways.${asked.wanted}`)],
    [t('facts.channel'), t(`channels.${asked.channel}`)],
    [t('facts.receivedOn'), day(asked.receivedOn, locale)],
    [
      t('facts.dueOn'),
      <span key="due" className={asked.late ? styles.late : undefined}>
        {day(asked.dueOn, locale)}
        {asked.late ? `・${t('late')}` : ''}
      </span>,
    ],
    [t('facts.fee'), money(asked.fee, locale)],
    [t('facts.email'), asked.email ?? ''],
    [t('facts.contact'), asked.contact],
    [t('facts.enteredBy'), asked.enteredBy ?? ''],
    [
      t('facts.checked'),
      asked.checkedAt ? `${seen.join('・')}（${done(asked.checkedAt, asked.checkedBy)}）` : '',
    ],
    [
      t('facts.decided'),
      asked.outcome ? `${t(`outcomes.${asked.outcome}`)}（${done(asked.decidedAt, asked.decidedBy)}）` : '',
    ],
    [
      t('facts.closed'),
      asked.closedAt ? `${t(`states.${asked.state}`)}（${done(asked.closedAt, asked.closedBy)}）` : '',
    ],
  ];
  return (
    <section className={panels.panel} aria-label={t('asked')}>
      <h2>{t('asked')}</h2>
      <p className={styles.words}>{asked.concerns}</p>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p className={styles.links}>
        {asked.memberId ? (
          <Link to={to(`/desk/members/${asked.memberId}`)}>
            {t('member')} {asked.number}
          </Link>
        ) : null}
        {asked.orderId ? <Link to={to(`/desk/guests/${asked.orderId}`)}>{t('order')}</Link> : null}
      </p>
    </section>
  );
}
