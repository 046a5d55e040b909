import { moment, type UiLocale, yearNamed } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { DraftBenefits } from './draft-benefits.tsx';
import type { DraftPage } from './draft-beginning.ts';
import { postedRows } from './draft-form.ts';
import { FaultList } from './fault-list.tsx';
import styles from './plans.module.css';
import { YearField } from './year-field.tsx';

type Props = { page: DraftPage; returned?: Returned };

/** The form of a draft. Anything may be left blank: what is missing is listed, not refused. */
export function DraftEditor({ page, returned }: Props) {
  const t = useTranslations('desk.plans');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const fields = returned?.values ?? page.fields;
  const rows = returned ? postedRows(returned.values, page.rows) : page.rows;
  const kept = page.last !== null;
  return (
    <>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {returned?.code === 'PLAN_DRAFT_CHANGED' ? (
        <p>
          <Link
            to={to(`/desk/settings/plans/drafts/${page.id}${page.planKey ? `?plan=${page.planKey}` : ''}`)}
          >
            {t('draft.reopen')}
          </Link>
        </p>
      ) : null}
      {kept ? <FaultList faults={page.faults} /> : null}
      <Form method="post" noValidate className={styles.form}>
        <input type="hidden" name="revision" value={fields.revision} />
        <input type="hidden" name="planKey" value={page.planKey ?? ''} />
        <WordFields fields={fields} />
        <FeeFields fields={fields} fixed={page.planKey !== null} />
        {fields.kind === 'free' ? null : <ReducedFields fields={fields} />}
        <DraftBenefits rows={rows} />
        <fieldset className={styles.group}>
          <legend>{t('draft.offering')}</legend>
          <TickField name="open" value="yes" label={t('draft.open')} defaultChecked={fields.open === 'yes'} />
        </fieldset>
        <div className={styles.acts}>
          <SubmitButton name="intent" value="review">
            {t('draft.review')}
          </SubmitButton>
          <SubmitButton quiet name="intent" value="save">
            {t('draft.save')}
          </SubmitButton>
          {kept ? (
            <SubmitButton quiet name="intent" value="discard">
              {t('draft.discard')}
            </SubmitButton>
          ) : null}
        </div>
      </Form>
      {page.last ? (
        <p className="small quiet">{t('draft.by', { by: page.last.by, at: moment(page.last.at, locale) })}</p>
      ) : null}
    </>
  );
}

type Fields = { fields: Record<string, string> };

const fieldOf = (fields: Record<string, string>, name: string) => ({
  ...{ id: `field-${name}`, name, autoComplete: 'off', defaultValue: fields[name] },
});

function WordFields({ fields }: Fields) {
  const t = useTranslations('desk.plans.draft');
  return (
    <fieldset className={styles.group}>
      <legend>{t('words')}</legend>
      <div className={styles.pair}>
        <TextField {...fieldOf(fields, 'nameJa')} label={t('nameJa')} maxLength={60} />
        <TextField {...fieldOf(fields, 'nameEn')} label={t('nameEn')} maxLength={60} lang="en" />
        <TextField {...fieldOf(fields, 'summaryJa')} label={t('summaryJa')} maxLength={160} />
        <TextField {...fieldOf(fields, 'summaryEn')} label={t('summaryEn')} maxLength={160} lang="en" />
        <TextField
          {...fieldOf(fields, 'eligibilityJa')}
          optional
          label={t('eligibilityJa')}
          description={t('eligibilityHint')}
          maxLength={160}
        />
        <TextField
          {...fieldOf(fields, 'eligibilityEn')}
          optional
          label={t('eligibilityEn')}
          description={t('eligibilityHint')}
          maxLength={160}
          lang="en"
        />
      </div>
      <TickField
        name="featured"
        value="yes"
        label={t('featured')}
        defaultChecked={fields.featured === 'yes'}
      />
    </fieldset>
  );
}

function FeeFields({ fields, fixed }: Fields & { fixed: boolean }) {
  const t = useTranslations('desk.plans');
  const locale = useLocale() as UiLocale;
  const free = fields.kind === 'free';
  if (free)
    return (
      <>
        <input type="hidden" name="kind" value="free" />
        <input type="hidden" name="taxCategory" value={fields.taxCategory} />
      </>
    );
  return (
    <fieldset className={styles.group}>
      <legend>{t('draft.fees')}</legend>
      {fixed ? (
        <>
          <input type="hidden" name="kind" value={fields.kind} />
          <input type="hidden" name="taxCategory" value={fields.taxCategory} />
          <input type="hidden" name="yearFrom" value={fields.yearFrom} />
          <p className="quiet">
            {t(`kinds.${fields.kind as 'paid'}`)}・{t(`taxes.${fields.taxCategory as 'taxable_10'}`)}
            {fields.yearFrom ? `・${t('draft.fiscalYear', yearNamed(Number(fields.yearFrom), locale))}` : ''}
            <br />
            <span className="small">{t('draft.kindFixed')}</span>
          </p>
        </>
      ) : (
        <div className={styles.pair}>
          <SelectField
            {...fieldOf(fields, 'kind')}
            label={t('draft.kind')}
            description={`${t('draft.kindHints.paid')} ${t('draft.kindHints.supporting')}`}
            data={(['paid', 'supporting'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
          <SelectField
            {...fieldOf(fields, 'taxCategory')}
            label={t('tax')}
            description={t('draft.taxReasonHint')}
            data={(['taxable_10', 'out_of_scope'] as const).map((value) => ({
              value,
              label: t(`taxes.${value}`),
            }))}
          />
          <YearField value={fields.yearFrom} />
        </div>
      )}
      <div className={styles.pair}>
        {(['monthly', 'yearly'] as const).map((name) => (
          <TextField
            key={name}
            {...fieldOf(fields, name)}
            optional
            label={t(`draft.${name}`)}
            description={t('draft.feeHint')}
            inputMode="numeric"
          />
        ))}
        {fixed && fields.taxCategory !== 'out_of_scope' ? null : (
          <>
            <TextField
              {...fieldOf(fields, 'taxReasonJa')}
              optional
              label={t('draft.taxReasonJa')}
              maxLength={200}
            />
            <TextField
              {...fieldOf(fields, 'taxReasonEn')}
              optional
              label={t('draft.taxReasonEn')}
              maxLength={200}
              lang="en"
            />
          </>
        )}
      </div>
    </fieldset>
  );
}

/** Lower prices by age and for students; beside the regular one, so that they are seen together. */
function ReducedFields({ fields }: Fields) {
  const t = useTranslations('desk.plans.draft');
  return (
    <fieldset className={styles.group}>
      <legend>{t('reduced')}</legend>
      <p className="small quiet">{t('reducedLead')}</p>
      <TextField
        {...fieldOf(fields, 'underAge')}
        optional
        label={t('underAge')}
        description={t('underAgeHint')}
        inputMode="numeric"
      />
      <div className={styles.pair}>
        {(['underMonthly', 'underYearly', 'studentMonthly', 'studentYearly'] as const).map((name) => (
          <TextField
            key={name}
            {...fieldOf(fields, name)}
            optional
            label={t(name)}
            description={t(`reducedHints.${name}`)}
            inputMode="numeric"
          />
        ))}
      </div>
    </fieldset>
  );
}
