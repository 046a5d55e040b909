import { Form, Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ChoiceCards } from '../parts/choice-cards.tsx';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import { LeftOutFields } from './left-out-fields.tsx';
import type { Asked } from './request-facts.tsx';
import styles from './requests.module.css';
import { outcomes } from './send-turn.ts';
import { WithdrawForm } from './withdraw-form.tsx';

/** What is decided; a reason of the law is asked for wherever something is turned down. */
export function DecideForm({ asked, returned }: { asked: Asked; returned: Returned | undefined }) {
  const t = useTranslations('desk.requests');
  const text = useText();
  const { problemOf } = useReturnedProblems(returned);
  const values = returned?.values ?? {};
  return (
    <>
      <Tools asked={asked} />
      <section className={panels.panel} aria-label={t('decideTitle')}>
        <h2>{t('decideTitle')}</h2>
        <p className="quiet">{t('decideLead')}</p>
        <Form
          method="post"
          noValidate
          className={`${form.form} ${styles.decide} ${asked.parts ? styles.byParts : ''}`}
        >
          <ChoiceCards
            name="outcome"
            label={t('fields.outcome')}
            chosen={values.outcome ?? 'whole'}
            choices={outcomes.map((value) => ({
              ...{ value, label: t(`outcomes.${value}`), hint: t(`outcomeHints.${value}`) },
            }))}
          />
          <div className={styles.why}>
            <SelectField
              {...{ id: 'field-ground', name: 'ground', label: t('fields.ground') }}
              defaultValue={values.ground ?? ''}
              error={problemOf('ground')}
              data={[
                { value: '', label: t('choose') },
                ...asked.grounds.map(({ key, article, words, needsMeasure }) => ({
                  value: key,
                  label: `${text(article)} ${text(words)}${needsMeasure ? t('needsMeasure') : ''}`,
                })),
              ]}
            />
          </div>
          {asked.parts ? <LeftOutFields parts={asked.parts} grounds={asked.grounds} values={values} /> : null}
          {asked.acts.length > 0 ? (
            <div className={styles.done}>
              <SelectField
                {...{ id: 'field-act', name: 'act', label: t('fields.act') }}
                defaultValue={values.act ?? ''}
                error={problemOf('act')}
                data={[
                  { value: '', label: t('choose') },
                  ...asked.acts.map((value) => ({ value, label: t(`acts.${value}`) })),
                ]}
              />
            </div>
          ) : null}
          <LongTextField
            {...{ id: 'field-remark', name: 'remark', label: t('fields.remark'), optional: true }}
            rows={4}
            maxLength={1000}
            description={t('fields.remarkHint')}
            defaultValue={values.remark ?? ''}
            error={problemOf('remark')}
          />
          <div className={form.acts}>
            <SubmitButton name="turn" value="decide">
              {t('decide')}
            </SubmitButton>
          </div>
        </Form>
      </section>
      <WithdrawForm />
    </>
  );
}

/** Where that is done which was asked for. */
function Tools({ asked: { kind, memberId, orderId } }: { asked: Asked }) {
  const t = useTranslations('desk.requests');
  const to = useLinks();
  const { erases } = useRights();
  const changes = kind === 'correction' || kind === 'stop';
  return (
    <section className={panels.panel} aria-label={t('toolsTitle')}>
      <h2>{t('toolsTitle')}</h2>
      <p className="quiet">{t(`toolsLead.${kind}`)}</p>
      {changes ? (
        <p className={styles.links}>
          {memberId ? <Link to={to(`/desk/members/${memberId}`)}>{t('tools.member')}</Link> : null}
          {memberId && kind === 'correction' ? (
            <Link to={to('/desk/members/doubles')}>{t('tools.merge')}</Link>
          ) : null}
          {memberId ? <Link to={to('/desk/talent')}>{t('tools.talent')}</Link> : null}
          {memberId && kind === 'stop' && erases ? (
            <Link to={to(`/desk/members/${memberId}/erase`)}>{t('tools.erase')}</Link>
          ) : null}
          {orderId ? <Link to={to(`/desk/guests/${orderId}`)}>{t('tools.guest')}</Link> : null}
        </p>
      ) : null}
    </section>
  );
}
