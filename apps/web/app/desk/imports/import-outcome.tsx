import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { count, moment, type UiLocale } from '@enishi/ui';
import { SubmitButton } from '../../forms/submit-button.tsx';
import panels from '../parts/panel.module.css';
import { useLookAgain } from '../parts/use-look-again.ts';
import { ResultFile } from './import-report.tsx';
import type { MemberImport } from './import.type.ts';
import styles from './imports.module.css';

const counted = ['created', 'member', 'leftOut', 'refused', 'undone', 'kept'] as const;

/** How far a list is, what became of its rows, and what can be done with it: telling people, taking it back. */
export function ImportOutcome({ list, inviting }: { list: MemberImport; inviting: boolean }) {
  const t = useTranslations('desk.imports');
  const { outcome, rowCount, state } = list;
  const underWay = state === 'running' || state === 'undoing';
  const { late } = useLookAgain(underWay || (inviting && outcome.uninvited > 0));
  const undoneSoFar = outcome.undone + outcome.kept;
  const [done, total] =
    state === 'undoing' ? [undoneSoFar, undoneSoFar + outcome.created] : [outcome.settled, rowCount];
  return (
    <>
      {underWay ? (
        <section className={`${panels.panel} ${styles.progress}`} aria-labelledby="progress">
          <h2 id="progress">{state === 'undoing' ? t('undoingTitle') : t('progressTitle')}</h2>
          <p role="status" className="figures">
            {t('progress', { total: count(total), done: count(done) })}
          </p>
          <progress max={Math.max(total, 1)} value={done} aria-labelledby="progress" />
          {late ? (
            <p className="small quiet">
              {t('late')} <a href="">{t('reload')}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      {state === 'discarded' ? null : (
        <section className={panels.panel} aria-labelledby="outcome">
          <h2 id="outcome">{t('outcomeTitle')}</h2>
          <dl className={styles.counts}>
            {counted
              .filter((name) => name === 'created' || outcome[name] > 0)
              .map((name) => (
                <div key={name}>
                  <dt>{t(`outcome.${name}`)}</dt>
                  <dd className="figures">{count(outcome[name])}</dd>
                </div>
              ))}
          </dl>
          {list.forgotten ? <p className="small quiet">{t('forgotten')}</p> : null}
          <ResultFile id={list.id} />
        </section>
      )}
      {state === 'done' ? <Afterwards list={list} inviting={inviting} /> : null}
    </>
  );
}

function Afterwards({ list, inviting }: { list: MemberImport; inviting: boolean }) {
  const t = useTranslations('desk.imports');
  const locale = useLocale() as UiLocale;
  const { uninvited, created } = list.outcome;
  return (
    <>
      {created > 0 ? (
        <section className={panels.panel} aria-labelledby="invite">
          <h2 id="invite">{t('inviteTitle')}</h2>
          {uninvited === 0 ? (
            <p role="status">{t('invited')}</p>
          ) : inviting ? (
            <p role="status">{t('inviting')}</p>
          ) : (
            <Form method="post" className={styles.act}>
              <p>{t('inviteLead', { n: uninvited })}</p>
              <SubmitButton name="act" value="invite" mih={48}>
                {t('invite', { n: uninvited })}
              </SubmitButton>
            </Form>
          )}
        </section>
      ) : null}
      {list.undoUntil && created > 0 ? (
        <section className={panels.panel} aria-labelledby="undo">
          <h2 id="undo">{t('undoTitle')}</h2>
          <Form method="post" className={styles.act}>
            <p>{t('undoLead', { day: moment(list.undoUntil, locale) })}</p>
            <SubmitButton quiet name="act" value="undo" mih={48}>
              {t('undo')}
            </SubmitButton>
          </Form>
        </section>
      ) : null}
    </>
  );
}
