import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField, TickField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { MyDirectoryEntryQuery } from '../../gql/public/graphql.ts';
import me from '../me/me.module.css';
import { linkCount } from './entry-form.ts';
import styles from './directory.module.css';

type Props = { entry: MyDirectoryEntryQuery['myDirectoryEntry']; returned?: Returned };

/** The name, and every other part with a box of its own: nothing is shown that was not ticked. */
export function EntryFields({ entry, returned }: Props) {
  const t = useTranslations('directory');
  const { problemOf } = useReturnedProblems(returned);
  const typed = returned?.values;
  const ticked = (part: 'area' | 'interests' | 'line' | 'links') =>
    typed ? typed[`show-${part}`] !== undefined : entry.shown.includes(part);
  const texts = [
    { part: 'area', hint: t('areaHint'), show: t('showArea'), most: 60 },
    { part: 'interests', hint: t('interestsHint'), show: t('showInterests'), most: 120 },
    { part: 'line', hint: undefined, show: t('showLine'), most: 200 },
  ] as const;
  return (
    <Form method="post" className={me.stack}>
      <input type="hidden" name="act" value="save" />
      <TextField
        id="field-displayName"
        name="displayName"
        label={t('displayName')}
        description={t('displayNameHint')}
        defaultValue={typed?.displayName ?? entry.displayName}
        error={problemOf('displayName')}
        maxLength={40}
        autoComplete="nickname"
      />
      {texts.map(({ part, hint, show, most }) => (
        <div key={part} className={styles.field}>
          <TextField
            id={`field-${part}`}
            name={part}
            label={t(part)}
            optional
            description={hint}
            defaultValue={typed?.[part] ?? entry[part]}
            error={problemOf(part)}
            maxLength={most}
          />
          <TickField name={`show-${part}`} value="yes" label={show} defaultChecked={ticked(part)} />
        </div>
      ))}
      <div className={styles.field}>
        {Array.from({ length: linkCount }, (_, index) => (
          <TextField
            key={index}
            id={`field-link-${index + 1}`}
            name={`link-${index + 1}`}
            inputMode="url"
            label={t('link', { index: index + 1 })}
            optional
            description={index === 0 ? t('linkHint') : undefined}
            defaultValue={typed?.[`link-${index + 1}`] ?? entry.links[index] ?? ''}
            error={index === 0 ? problemOf('links') : undefined}
            maxLength={200}
          />
        ))}
        <TickField name="show-links" value="yes" label={t('showLinks')} defaultChecked={ticked('links')} />
      </div>
      <p className="small quiet">{t('agree')}</p>
      <div>
        <SubmitButton name="act" value="save" mih={48}>
          {entry.listed ? t('submitChange') : t('submit')}
        </SubmitButton>
      </div>
    </Form>
  );
}
