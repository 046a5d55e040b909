import { prefectures } from '@enishi/japan';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import type { Asked } from './request-facts.tsx';

const pairs = [
  ['familyName', 'givenName'],
  ['familyKana', 'givenKana'],
] as const;

type Props = { entry: NonNullable<Asked['entry']>; returned: Returned | undefined };

/** What the register says of the member, to be put right where it is asked for. */
export function CorrectForm({ entry, returned }: Props) {
  const t = useTranslations('desk.requests');
  const text = useText();
  const { problemOf } = useReturnedProblems(returned);
  const field = (name: Exclude<keyof typeof entry, '__typename'>) => ({
    ...{ id: `field-${name}`, name, label: t(`entry.${name}`), error: problemOf(name) },
    ...{ defaultValue: returned?.values[name] ?? entry[name], autoComplete: 'off' },
  });
  return (
    <section className={panels.panel} aria-label={t('correctTitle')}>
      <h2>{t('correctTitle')}</h2>
      <p className="quiet">{t('correctLead')}</p>
      <Form method="post" noValidate className={form.form}>
        {pairs.map(([one, other]) => (
          <div key={one} className={form.pair}>
            <TextField {...field(one)} maxLength={60} />
            <TextField {...field(other)} maxLength={60} />
          </div>
        ))}
        <div className={form.pair}>
          <TextField {...field('birthDate')} optional placeholder="1990-04-02" />
          <SelectField
            {...field('prefecture')}
            optional
            data={[
              { value: '', label: t('unknownPrefecture') },
              ...prefectures.map(({ code, name }) => ({ value: code, label: text(name) })),
            ]}
          />
        </div>
        <TextField {...field('tie')} optional maxLength={200} />
        <div className={form.acts}>
          <SubmitButton quiet name="turn" value="correct">
            {t('correct')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
