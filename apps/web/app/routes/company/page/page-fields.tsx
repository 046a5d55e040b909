import { industries } from '@enishi/japan';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../../forms/fields.tsx';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import type { Returned } from '../../../forms/problem.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useText } from '../../../frame.ts';
import type { ShownCompanyPageFragment } from '../../../gql/public/graphql.ts';
import { Acts } from '../../../parts/page.tsx';
import join from '../../join/join.module.css';
import type { Municipalities } from '../../companies/place-names.ts';
import { rowsShown } from './page-form.ts';
import styles from './page-editor.module.css';

type Props = {
  page: ShownCompanyPageFragment;
  municipalities: Municipalities;
  returned: Returned | undefined;
  /** What was typed and refused, which comes back instead of what is kept. */
  typed: Record<string, string> | undefined;
};

/** What a company writes of itself. Rows that are left empty are left out. */
export function PageFields({ page, municipalities, returned, typed }: Props) {
  const t = useTranslations('companyPage');
  const text = useText();
  const { problemOf } = useReturnedProblems(returned);
  const value = (name: string, kept: string) => typed?.[name] ?? kept;
  const numbered = (kind: 'person' | 'opening', filled: number) =>
    Array.from({ length: rowsShown(kind, filled) }, (_, at) => ({ n: at + 1, at }));
  // Said anew for whoever is added; who was named before has agreed already.
  const agreed = typed?.['peopleAgree'] !== undefined;
  return (
    <Form method="post" noValidate className={join.form} key={JSON.stringify(page)}>
      <LongTextField
        {...{ id: 'field-purpose', name: 'purpose', label: t('purpose'), description: t('purposeHint') }}
        defaultValue={value('purpose', page.purpose)}
        error={problemOf('purpose')}
        autosize
        minRows={5}
      />
      <div className={styles.pair}>
        <SelectField
          {...{ id: 'field-industry', name: 'industry', label: t('industry') }}
          defaultValue={value('industry', page.industry)}
          error={problemOf('industry')}
          data={[
            { value: '', label: t('industryChoose') },
            ...industries.map(({ code, name }) => ({ value: code, label: text(name) })),
          ]}
        />
        <SelectField
          {...{ id: 'field-area', name: 'area', label: t('area') }}
          optional
          defaultValue={value('area', page.area)}
          error={problemOf('area')}
          data={[
            { value: '', label: t('elsewhere') },
            ...municipalities.map(({ code, name }) => ({ value: code, label: text(name) })),
          ]}
        />
      </div>
      <TextField
        {...{ id: 'field-website', name: 'website', label: t('website'), description: t('websiteHint') }}
        optional
        inputMode="url"
        defaultValue={value('website', page.website)}
        error={problemOf('website')}
      />
      <Rows legend={t('people')} hint={t('peopleHint')} problem={problemOf('people')} id="field-people">
        {numbered('person', page.people.length).map(({ n, at }) => (
          <div key={n} className={styles.pair}>
            <TextField
              {...{ id: `field-person-${n}-name`, name: `person-${n}-name`, label: t('personName', { n }) }}
              optional
              defaultValue={value(`person-${n}-name`, page.people[at]?.name ?? '')}
              autoComplete="off"
            />
            <TextField
              {...{ id: `field-person-${n}-role`, name: `person-${n}-role`, label: t('personRole', { n }) }}
              optional
              defaultValue={value(`person-${n}-role`, page.people[at]?.role ?? '')}
              autoComplete="off"
            />
          </div>
        ))}
        <TickField
          {...{ id: 'field-peopleAgree', name: 'peopleAgree', value: 'yes', label: t('peopleAgree') }}
          defaultChecked={agreed}
          error={problemOf('peopleAgree')}
        />
      </Rows>
      <Rows
        legend={t('openings')}
        hint={t('openingsHint')}
        problem={problemOf('openings')}
        id="field-openings"
      >
        {numbered('opening', page.openings.length).map(({ n, at }) => (
          <div key={n} className={styles.pair}>
            <TextField
              {...{ id: `field-opening-${n}-title`, name: `opening-${n}-title` }}
              label={t('openingTitle', { n })}
              optional
              defaultValue={value(`opening-${n}-title`, page.openings[at]?.title ?? '')}
            />
            <TextField
              {...{ id: `field-opening-${n}-link`, name: `opening-${n}-link` }}
              label={t('openingLink', { n })}
              optional
              inputMode="url"
              defaultValue={value(`opening-${n}-link`, page.openings[at]?.link ?? '')}
            />
          </div>
        ))}
      </Rows>
      <Acts>
        <SubmitButton name="act" value="save" size="lg">
          {t('save')}
        </SubmitButton>
      </Acts>
    </Form>
  );
}

type RowsProps = {
  legend: string;
  hint: string;
  problem: string | undefined;
  id: string;
  children: React.ReactNode;
};

/** Rows of one kind under their own heading; what is wrong with one of them is said there. */
function Rows({ legend, hint, problem, id, children }: RowsProps) {
  return (
    <fieldset className={styles.rows} id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      <p className="small quiet">{hint}</p>
      {problem ? <p className={styles.problem}>{problem}</p> : null}
      {children}
    </fieldset>
  );
}
