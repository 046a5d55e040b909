import { moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TickField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { AdmissionShownFragment } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import styles from './events.module.css';

/** The tickets of a member card of which the desk chooses; nobody is in before the press. */
export function DoorParty({ party }: { party: AdmissionShownFragment['party'] }) {
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const open = party.filter(({ verdict }) => verdict === 'admitted');
  const others = party.filter(({ verdict }) => verdict !== 'admitted');
  const named = (name: string | null | undefined) => (name ? t('honoured', { name }) : '');
  return (
    <section className={`${panels.notice} ${styles.answer}`} role="status" data-verdict="choose">
      <h2>{t('verdicts.choose')}</h2>
      <p>{t('partyLead', { count: open.length })}</p>
      <Form method="post" className={form.form}>
        {open.map(({ ticketId, name, typeName, price }) => (
          <TickField
            key={ticketId}
            name={`in-${ticketId}`}
            defaultChecked
            label={[named(name), text(typeName)].filter(Boolean).join(' · ')}
            description={price > 0 ? t('collect', { price: money(price, locale) }) : undefined}
          />
        ))}
        <div className={form.acts}>
          <SubmitButton name="act" value="admit-party" mih={52}>
            {t('admitChosen')}
          </SubmitButton>
        </div>
      </Form>
      {others.map(({ ticketId, name, verdict, since }) => (
        <p key={ticketId} className="small">
          {named(name)} {t(`verdicts.${verdict}`)}
          {since ? ` (${t('since', { at: moment(since, locale) })})` : null}
        </p>
      ))}
    </section>
  );
}
