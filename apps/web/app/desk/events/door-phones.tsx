import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { ShownDoorFragment } from '../../gql/desk/graphql.ts';
import { QrCode } from '../../parts/qr-code.tsx';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import styles from './events.module.css';
import { useDateLabel } from '../../parts/date-label.ts';

/** A link that was just made; it is shown this once. */
export type OfferedLink = { label: string; address: string };

/** Hands a phone out for the door of a date, shows which are there, and ends them. */
export function DoorPhones({ door, offered }: { door: ShownDoorFragment; offered: OfferedLink | null }) {
  const labelOf = useDateLabel();
  const t = useTranslations('desk.door');
  const locale = useLocale() as UiLocale;
  const { dates, phones } = door;
  return (
    <section className={`${panels.panel} ${styles.door}`}>
      <h2>{t('title')}</h2>
      <p className="small quiet">{dates.length > 0 ? t('lead') : t('noDates')}</p>
      {offered ? <Offered {...offered} /> : null}
      {dates.length > 0 ? (
        <Form method="post" className={form.form} key={phones.length}>
          <TextField
            id="field-label"
            name="label"
            label={t('label')}
            description={t('labelHint')}
            maxLength={40}
          />
          {dates.length > 1 ? (
            <SelectField
              id="field-date"
              name="occurrenceId"
              label={t('date')}
              data={dates.map((date) => ({ value: date.id, label: labelOf(date) }))}
            />
          ) : (
            <input type="hidden" name="occurrenceId" value={dates[0]?.id} />
          )}
          <div className={form.acts}>
            <SubmitButton name="act" value="offer" mih={48}>
              {t('offer')}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
      <h3>{t('phones')}</h3>
      {phones.length === 0 ? <p className="small quiet">{t('none')}</p> : null}
      <ul className={styles.phones}>
        {phones.map(({ id, label, startsAt, site, madeAt, openedAt, stage }) => (
          <li key={id} data-stage={stage}>
            <div>
              <strong>{label}</strong> <span className={panels.tag}>{t(`stages.${stage}`)}</span>
              <p className="small quiet figures">
                {dates.length > 1 ? `${t('forDate', { at: labelOf({ startsAt, site }) })} · ` : null}
                {openedAt
                  ? t('openedAt', { at: moment(openedAt, locale) })
                  : t('madeAt', { at: moment(madeAt, locale) })}
              </p>
            </div>
            {stage === 'over' ? null : (
              <Form method="post">
                <input type="hidden" name="phoneId" value={id} />
                <SubmitButton quiet name="act" value={`end-${id}`} mih={44}>
                  {t('end')}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offered({ label, address }: OfferedLink) {
  const t = useTranslations('desk.door');
  return (
    <div className={`${panels.notice} ${panels.good} ${styles.door}`} role="status">
      <h3>{t('offered', { label })}</h3>
      <p>{t('offeredLead')}</p>
      <QrCode value={address} label={t('linkLabel')} />
      <p className={styles.link}>
        <code>{address}</code>
      </p>
    </div>
  );
}
