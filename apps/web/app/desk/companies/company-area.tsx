import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { Municipalities } from '../../routes/companies/place-names.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';

type Props = { confirmed: string | null; said: string; municipalities: Municipalities };

/** In which municipality the secretariat has confirmed that a company is; what the company says of itself opens nothing. */
export function CompanyArea({ confirmed, said, municipalities }: Props) {
  const t = useTranslations('desk.companies.area');
  const text = useText();
  const { writes } = useRights();
  const nameOf = (code: string) => {
    const known = municipalities.find((each) => each.code === code);
    return known ? text(known.name) : code;
  };
  return (
    <section className={panels.panel} aria-labelledby="company-area">
      <div className={panels.panelHead}>
        <h2 id="company-area">{t('title')}</h2>
      </div>
      <p>
        <strong>{confirmed ? t('confirmed', { name: nameOf(confirmed) }) : t('open')}</strong>
      </p>
      <p className="small quiet">{said ? t('said', { name: nameOf(said) }) : t('saidNone')}</p>
      <p className="small quiet">{t('lead')}</p>
      {writes ? (
        <Form method="post" className={form.form}>
          <SelectField
            {...{ id: 'field-confirmed-area', name: 'area', label: t('choose') }}
            key={confirmed ?? ''}
            defaultValue={confirmed ?? said}
            data={[
              { value: '', label: t('none') },
              ...municipalities.map(({ code, name }) => ({ value: code, label: text(name) })),
            ]}
          />
          <div className={form.acts}>
            <SubmitButton quiet name="act" value="area">
              {t('save')}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
    </section>
  );
}
