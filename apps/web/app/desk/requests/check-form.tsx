import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { ChoiceCards } from '../parts/choice-cards.tsx';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import type { Asked } from './request-facts.tsx';
import styles from './requests.module.css';
import { documents, proofs, ways } from './send-turn.ts';
import { WithdrawForm } from './withdraw-form.tsx';

/** How the desk made sure who asks: kinds of documents, never their numbers. */
export function CheckForm({ asked, returned }: { asked: Asked; returned: Returned | undefined }) {
  const t = useTranslations('desk.requests');
  const { problemOf } = useReturnedProblems(returned);
  const values = returned?.values ?? {};
  const own = asked.channel === 'own_page';
  const offered = ways.filter((way) => own || way !== 'sign_in');
  return (
    <>
      <section className={panels.panel} aria-label={t('checkTitle')}>
        <h2>{t('checkTitle')}</h2>
        <p className="quiet">{t('checkLead')}</p>
        <Form method="post" noValidate className={`${form.form} ${styles.check}`}>
          <ChoiceCards
            name="way"
            label={t('fields.way')}
            chosen={values.way ?? offered[0]}
            problem={problemOf('way')}
            choices={offered.map((value) => ({
              ...{ value, label: t(`ways.${value}`), hint: t(`wayHints.${value}`) },
            }))}
          />
          <div className={styles.byDocument}>
            <SelectField
              {...{ id: 'field-document', name: 'document', label: t('fields.document') }}
              description={t('fields.documentHint')}
              defaultValue={values.document ?? ''}
              error={problemOf('document')}
              data={[
                { value: '', label: t('choose') },
                ...documents.map((value) => ({ value, label: t(`documents.${value}`) })),
              ]}
            />
          </div>
          <div className={`${form.form} ${styles.byOther}`}>
            <TextField
              {...{ id: 'field-representative', name: 'representative', label: t('fields.representative') }}
              maxLength={120}
              defaultValue={values.representative ?? ''}
              error={problemOf('representative')}
              autoComplete="off"
            />
            <SelectField
              {...{ id: 'field-proof', name: 'proof', label: t('fields.proof') }}
              defaultValue={values.proof ?? ''}
              error={problemOf('proof')}
              data={[
                { value: '', label: t('choose') },
                ...proofs.map((value) => ({ value, label: t(`proofs.${value}`) })),
              ]}
            />
          </div>
          <div className={form.acts}>
            <SubmitButton name="turn" value="check">
              {t('check')}
            </SubmitButton>
          </div>
        </Form>
      </section>
      <WithdrawForm />
    </>
  );
}
