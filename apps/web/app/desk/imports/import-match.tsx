import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { ImportField } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { freeChoice } from './import-form.ts';
import type { ImportPlans, MemberImport } from './import.type.ts';
import styles from './imports.module.css';

const fields: readonly ImportField[] = [
  ...(['email', 'name', 'familyName', 'givenName', 'kana', 'familyKana', 'givenKana', 'birthDate'] as const),
  ...(['prefecture', 'tie', 'joinedOn', 'oldNumber', 'plan', 'paidThrough', 'newsletter', 'optOut'] as const),
];

/** Which column is what and which plan is which: guessed, to be changed where it is wrong. */
export function ImportMatch({ list, plans }: { list: MemberImport; plans: ImportPlans }) {
  const t = useTranslations('desk.imports');
  return (
    <section className={panels.panel} aria-labelledby="match">
      <h2 id="match">{t('matchTitle')}</h2>
      <p className="small quiet">{t('matchLead')}</p>
      <Form method="post" className={styles.match}>
        <ul className={styles.columns}>
          {list.columns.map(({ heading, field, examples }, at) => (
            <li key={at}>
              <label htmlFor={`column-${at}`}>
                <strong>{heading || `#${at + 1}`}</strong>
                <span className="small quiet">{examples.join(' / ') || '–'}</span>
              </label>
              <select id={`column-${at}`} name={`column-${at}`} defaultValue={field ?? ''}>
                <option value="">{t('unused')}</option>
                {fields.map((one) => (
                  <option key={one} value={one}>
                    {t(`fields.${one}`)}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
        {list.planMatches.length > 0 ? <PlanMatches list={list} plans={plans} /> : null}
        <SubmitButton quiet name="act" value="match" mih={48}>
          {t('matchSubmit')}
        </SubmitButton>
      </Form>
    </section>
  );
}

function PlanMatches({ list, plans }: { list: MemberImport; plans: ImportPlans }) {
  const t = useTranslations('desk.imports');
  const text = useText();
  return (
    <div>
      <h3>{t('plansTitle')}</h3>
      <p className="small quiet">{t('plansLead')}</p>
      <ul className={styles.columns}>
        {list.planMatches.map(({ word, rows, planKey }, at) => (
          <li key={word}>
            <label htmlFor={`plan-${at}`}>
              <strong>{word || t('noPlanWord')}</strong>
              <span className="small quiet figures">{t('rows', { n: rows })}</span>
            </label>
            <input type="hidden" name={`word-${at}`} value={word} />
            <select
              id={`plan-${at}`}
              name={`plan-${at}`}
              defaultValue={planKey === '' ? freeChoice : (planKey ?? '')}
              aria-invalid={planKey === null ? true : undefined}
            >
              <option value="">{t('choosePlan')}</option>
              <option value={freeChoice}>{t('freePlan')}</option>
              {plans.map(({ key, name }) => (
                <option key={key} value={key}>
                  {text(name)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </div>
  );
}
