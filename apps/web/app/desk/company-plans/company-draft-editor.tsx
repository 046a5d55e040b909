import { Form } from 'react-router';
import { type UiLocale, yearNamed } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import { DraftBenefits } from '../plans/draft-benefits.tsx';
import { type BenefitRow, type DraftFields, postedRows } from '../plans/draft-form.ts';
import plans from '../plans/plans.module.css';
import { YearField } from '../plans/year-field.tsx';
import { CompanyFaults } from './company-faults.tsx';
import styles from './company-plans.module.css';
import { mostBands, type QuotaKind } from './draft-fields.ts';

/** What the page of a draft shows. */
export type CompanyDraftPage = {
  id: string;
  planKey: string | null;
  /** Name of the plan whose next version it is. */
  name: { ja: string; en: string } | null;
  fields: DraftFields;
  rows: BenefitRow[];
  faults: { field: string; fault: string }[];
  kept: boolean;
  kinds: QuotaKind[];
  seatPlans: { key: string; name: { ja: string; en: string } }[];
};

type Props = { page: CompanyDraftPage; returned?: Returned };

const fieldOf = (fields: DraftFields, name: string) => ({
  ...{ id: `field-${name}`, name, autoComplete: 'off', defaultValue: fields[name] ?? '' },
});

/** The form of a draft. Anything may be left blank: what is missing is listed, not refused. */
export function CompanyDraftEditor({ page, returned }: Props) {
  const t = useTranslations('desk.companyPlans');
  const shared = useTranslations('desk.plans.draft');
  const fields = returned?.values ?? page.fields;
  const rows = returned ? postedRows(returned.values, page.rows) : page.rows;
  const words = ['nameJa', 'nameEn', 'summaryJa', 'summaryEn'] as const;
  return (
    <>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {page.kept ? <CompanyFaults faults={page.faults} /> : null}
      <Form method="post" noValidate className={plans.form}>
        <input type="hidden" name="revision" value={fields.revision} />
        <input type="hidden" name="planKey" value={page.planKey ?? ''} />
        <fieldset className={plans.group}>
          <legend>{shared('words')}</legend>
          <div className={plans.pair}>
            {words.map((name) => (
              <TextField key={name} {...fieldOf(fields, name)} label={t(`fields.${name}`)} maxLength={160} />
            ))}
          </div>
          <TickField
            name="featured"
            value="yes"
            label={shared('featured')}
            defaultChecked={fields.featured === 'yes'}
          />
        </fieldset>
        <FeeFields fields={fields} fixed={page.planKey !== null} />
        <BandFields fields={fields} />
        <SeatFields fields={fields} seatPlans={page.seatPlans} />
        <QuotaFields fields={fields} kinds={page.kinds} />
        <DraftBenefits rows={rows} />
        <fieldset className={plans.group}>
          <legend>{shared('offering')}</legend>
          {(['byInvoice', 'needsApproval', 'open'] as const).map((name) => (
            <TickField
              key={name}
              name={name}
              value="yes"
              label={t(`ticks.${name}`)}
              defaultChecked={fields[name] === 'yes'}
            />
          ))}
        </fieldset>
        <div className={plans.acts}>
          <SubmitButton name="intent" value="review">
            {shared('review')}
          </SubmitButton>
          <SubmitButton quiet name="intent" value="save">
            {shared('save')}
          </SubmitButton>
          {page.kept ? (
            <SubmitButton quiet name="intent" value="discard">
              {shared('discard')}
            </SubmitButton>
          ) : null}
        </div>
      </Form>
    </>
  );
}

type Fields = { fields: DraftFields };

function FeeFields({ fields, fixed }: Fields & { fixed: boolean }) {
  const t = useTranslations('desk.companyPlans');
  const shared = useTranslations('desk.plans');
  const locale = useLocale() as UiLocale;
  return (
    <fieldset className={plans.group}>
      <legend>{t('feesTitle')}</legend>
      <p className="small quiet">{t('feesLead')}</p>
      <div className={plans.pair}>
        {(['monthly', 'yearly'] as const).map((name) => (
          <TextField
            key={name}
            {...fieldOf(fields, name)}
            optional
            label={t(`fields.${name}`)}
            description={shared('draft.feeHint')}
            inputMode="numeric"
          />
        ))}
        {fixed ? (
          <p className="quiet">
            <input type="hidden" name="taxCategory" value={fields.taxCategory} />
            <input type="hidden" name="yearFrom" value={fields.yearFrom} />
            {shared('tax')}: {shared(`taxes.${fields.taxCategory as 'taxable_10'}`)}
            {fields.yearFrom
              ? `・${shared('draft.fiscalYear', yearNamed(Number(fields.yearFrom), locale))}`
              : ''}
            <br />
            <span className="small">{t('taxFixed')}</span>
          </p>
        ) : (
          <SelectField
            {...fieldOf(fields, 'taxCategory')}
            label={shared('tax')}
            description={shared('draft.taxReasonHint')}
            data={(['taxable_10', 'out_of_scope'] as const).map((value) => ({
              value,
              label: shared(`taxes.${value}`),
            }))}
          />
        )}
        {fixed ? null : <YearField value={fields.yearFrom} />}
        {fixed && fields.taxCategory !== 'out_of_scope'
          ? null
          : (['taxReasonJa', 'taxReasonEn'] as const).map((name) => (
              <TextField
                key={name}
                {...fieldOf(fields, name)}
                optional
                label={t(`fields.${name}`)}
                maxLength={200}
              />
            ))}
      </div>
    </fieldset>
  );
}

/** The bands: up to how many employees, and what of the fee; the one without an end comes last. */
function BandFields({ fields }: Fields) {
  const t = useTranslations('desk.companyPlans');
  return (
    <fieldset className={plans.group} id="field-bands" tabIndex={-1}>
      <legend>{t('fields.bands')}</legend>
      <p className="small quiet">{t('bandsLead')}</p>
      <ul className={styles.bands}>
        {Array.from({ length: mostBands }, (_, place) => (
          <li key={place}>
            {(['upTo', 'percent'] as const).map((part) => (
              <label key={part}>
                {t(`bandParts.${part}`)}
                <input
                  name={`band-${place}-${part}`}
                  defaultValue={fields[`band-${place}-${part}`] ?? ''}
                  inputMode="numeric"
                  autoComplete="off"
                />
              </label>
            ))}
          </li>
        ))}
      </ul>
      <SelectField
        {...fieldOf(fields, 'priceUnit')}
        label={t('priceUnit')}
        data={['1', '10', '100', '1000'].map((value) => ({
          value,
          label: t('priceUnitValue', { unit: value }),
        }))}
      />
    </fieldset>
  );
}

function SeatFields({ fields, seatPlans }: Fields & Pick<CompanyDraftPage, 'seatPlans'>) {
  const t = useTranslations('desk.companyPlans');
  const text = useText();
  return (
    <fieldset className={plans.group}>
      <legend>{t('seats')}</legend>
      <div className={plans.pair}>
        <TextField {...fieldOf(fields, 'seats')} label={t('fields.seats')} inputMode="numeric" />
        <SelectField
          {...fieldOf(fields, 'seatPlanKey')}
          label={t('fields.seatPlanKey')}
          data={[
            { value: '', label: t('choose') },
            ...seatPlans.map(({ key, name }) => ({ value: key, label: text(name) })),
          ]}
        />
      </div>
    </fieldset>
  );
}

/** What is given by number: how often it begins anew, how much, or without limit. */
function QuotaFields({ fields, kinds }: Fields & Pick<CompanyDraftPage, 'kinds'>) {
  const t = useTranslations('desk.companyPlans');
  const text = useText();
  return (
    <fieldset className={plans.group} id="field-quotas" tabIndex={-1}>
      <legend>{t('fields.quotas')}</legend>
      <p className="small quiet">{t('quotasLead')}</p>
      <ul className={styles.quotas}>
        {kinds.map(({ kind, label, periods }) => (
          <li key={kind}>
            <label>
              <span>{text(label)}</span>
              <select name={`q-${kind}-per`} defaultValue={fields[`q-${kind}-per`] ?? ''}>
                <option value="">{t('notGiven')}</option>
                {periods.map((period) => (
                  <option key={period} value={period}>
                    {t(`periods.${period as 'year'}`)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t('amount')}
              <input
                name={`q-${kind}-n`}
                defaultValue={fields[`q-${kind}-n`] ?? ''}
                inputMode="numeric"
                autoComplete="off"
              />
            </label>
            <label className={styles.unlimited}>
              <input
                type="checkbox"
                name={`q-${kind}-all`}
                value="yes"
                defaultChecked={fields[`q-${kind}-all`] === 'yes'}
              />
              {t('unlimited')}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
