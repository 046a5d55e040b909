import { shortDay, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { CareLineFragment } from '../../gql/desk/graphql.ts';
import { careQuestions } from '../../routes/care/care-answer.ts';
import { useCareWords } from '../../routes/care/use-care-words.ts';
import { ChoiceRow } from '../../routes/surveys/choice-row.tsx';
import form from '../parts/desk-form.module.css';
import folds from '../parts/fold.module.css';
import panels from '../parts/panel.module.css';
import styles from '../talent/talent.module.css';
import type { ActReturned } from './case-fields.tsx';
import { WordsField } from './case-fields.tsx';

type Props = { care: readonly CareLineFragment[]; writes: boolean; returned: ActReturned | undefined };

/** How both sides of a match are: read by the desk alone. */
export function CarePanel({ care, writes, returned }: Props) {
  const t = useTranslations('desk.cases');
  return (
    <section className={panels.panel} aria-label={t('care')}>
      <h2>{t('care')}</h2>
      <p className="small quiet">{t('careLead')}</p>
      <ul className={styles.lines}>
        {care.map((contact) => (
          <CareItem key={contact.id} {...{ contact, writes, returned }} />
        ))}
      </ul>
    </section>
  );
}

function CareItem({
  contact,
  writes,
  returned,
}: { contact: CareLineFragment } & Pick<Props, 'writes' | 'returned'>) {
  const { side, day, dueOn, state, answer, risks, settledAt, byPhone } = contact;
  const t = useTranslations('desk.cases');
  const words = useCareWords(side);
  const locale = useLocale() as UiLocale;
  const open = risks.length > 0 && settledAt === null;
  return (
    <li>
      <p>
        <span className="figures">
          {t('careDay', { day, date: shortDay(dueOn, locale) })} · {t(`sides.${side}`)}
        </span>{' '}
        <span className={panels.tag}>{t(`careStates.${state}`)}</span>
        {byPhone ? <span className={panels.tag}>{t('byPhone')}</span> : null}
      </p>
      {answer ? <p>{words.chosen(answer)}</p> : null}
      {answer?.line ? <p className="small">{answer.line}</p> : null}
      {risks.length > 0 ? (
        <p className={open ? panels.bad : 'small quiet'}>
          <strong>{open ? t('risk') : t('riskSettled')}</strong>{' '}
          {risks.map((one) => t(`risks.${one}`)).join('・')}
        </p>
      ) : null}
      {writes && open ? <SettleForm {...{ contact, returned }} /> : null}
      {writes && (state === 'waiting' || state === 'asked') ? <PhoneForm contact={contact} /> : null}
    </li>
  );
}

function SettleForm({ contact, returned }: { contact: CareLineFragment } & Pick<Props, 'returned'>) {
  const t = useTranslations('desk.cases');
  return (
    <details className={folds.fold}>
      <summary>{t('settle')}</summary>
      <Form method="post" className={form.form} noValidate preventScrollReset>
        <input type="hidden" name="contactId" value={contact.id} />
        <WordsField {...{ name: 'note', act: 'settle', returned, label: t('fields.settled') }} />
        <div className={form.acts}>
          <SubmitButton mih={48} name="act" value="settle">
            {t('settle')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}

function PhoneForm({ contact: { id, side } }: { contact: CareLineFragment }) {
  const t = useTranslations('desk.cases');
  const care = useTranslations('care');
  const words = useCareWords(side);
  return (
    <details className={`${folds.fold} ${folds.quiet}`}>
      <summary>{t('phone')}</summary>
      <Form method="post" className={form.form} preventScrollReset>
        <input type="hidden" name="contactId" value={id} />
        {careQuestions.map((name) => (
          <ChoiceRow key={name} {...{ name, label: words.title(name), choices: words.choices[name] }} />
        ))}
        <WordsField
          {...{ name: 'line', act: 'phone', returned: undefined, optional: true, label: care('line') }}
        />
        <div className={form.acts}>
          <SubmitButton quiet mih={48} name="act" value="phone">
            {t('phoneSave')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
