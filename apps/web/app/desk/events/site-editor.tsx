import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import form from '../parts/desk-form.module.css';
import styles from './events.module.css';
import type { DeskSite, SiteHost } from './site-list.tsx';
import { englishSiteFields, siteFields } from './site-form.ts';

type Props = { site?: DeskSite; place?: number; hosts: SiteHost[]; returned?: Returned };
type Field = (typeof siteFields)[number] | (typeof englishSiteFields)[number];

const longest = {
  ...{ nameJa: 80, nameEn: 80, addressJa: 120, addressEn: 120 },
  ...{ bodyJa: 600, bodyEn: 600, bringJa: 300, bringEn: 300 },
};

/** A site: name, address, what is to be seen, what to bring, who receives the visitors; English and the place in the list below. */
export function SiteEditor({ site, place, hosts, returned }: Props) {
  const t = useTranslations('desk.eventSites');
  const text = useText();
  const { problemOf } = useReturnedProblems(returned);
  const hostWords = useTranslations('desk.eventHosts');
  // One that took its name off stays the host of its site, so that nobody who mends a word drops it.
  const named = hosts.filter(({ id, showing }) => showing !== 'withdrawn' || id === site?.hostId);
  const prefix = site?.id ?? 'new';
  const field = (name: Field) => ({
    ...{ id: `${name}-${prefix}`, name, label: t(name), error: problemOf(name), autoComplete: 'off' },
    ...{ defaultValue: returned?.values[name] ?? site?.[name] ?? '', maxLength: longest[name] },
    optional: name !== 'nameJa' && name !== 'addressJa',
  });
  const english = englishSiteFields.some((name) => site?.[name] || problemOf(name));
  return (
    <Form method="post" noValidate className={form.form}>
      {site ? <input type="hidden" name="id" value={site.id} /> : null}
      <TextField {...field('nameJa')} />
      <TextField {...field('addressJa')} description={t('addressJaHint')} />
      <LongTextField {...field('bodyJa')} rows={3} />
      <LongTextField {...field('bringJa')} rows={2} />
      {named.length > 0 ? (
        <SelectField
          id={`host-${prefix}`}
          name="hostId"
          optional
          label={t('host')}
          description={t('hostHint')}
          defaultValue={returned?.values.hostId ?? site?.hostId ?? ''}
          data={[
            { value: '', label: t('noHost') },
            ...named.map(({ id, name, showing }) => ({
              value: id,
              label:
                showing === 'withdrawn' ? `${text(name)} · ${hostWords('showing.withdrawn')}` : text(name),
            })),
          ]}
        />
      ) : null}
      {place ? (
        <TextField
          id={`place-${prefix}`}
          name="place"
          label={t('place')}
          optional
          inputMode="numeric"
          autoComplete="off"
          defaultValue={returned?.values.place ?? String(place)}
          error={problemOf('place')}
          className={form.short}
        />
      ) : null}
      <details className={styles.fold} open={english}>
        <summary>{t('english')}</summary>
        <div className={form.form}>
          <TextField {...field('nameEn')} lang="en" />
          <TextField {...field('addressEn')} lang="en" />
          <LongTextField {...field('bodyEn')} rows={3} lang="en" />
          <LongTextField {...field('bringEn')} rows={2} lang="en" />
        </div>
      </details>
      <div className={form.acts}>
        <SubmitButton name="act" value="keep" mih={48}>
          {t(site ? 'save' : 'addAct')}
        </SubmitButton>
      </div>
    </Form>
  );
}
