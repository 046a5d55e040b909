import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { FieldLabel } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { PostState } from '../../gql/desk/graphql.ts';
import styles from '../outreach/outreach.module.css';
import { WritingField } from '../outreach/writing-field.tsx';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import type { PostFields } from './post-form.ts';

type Props = {
  post: PostFields;
  state: PostState;
  /** It exists already. */
  kept: boolean;
  problem?: { field: string | null; sentence: string };
};

/** Words, who may read them, and the acts that fit where the post stands. */
export function PostEditor({ post, state, kept, problem }: Props) {
  const t = useTranslations('desk.posts');
  const rights = useRights();
  const field = (name: Exclude<keyof PostFields, 'audience'>) => ({
    name,
    value: post[name],
    problem: problem?.field === name ? problem.sentence : undefined,
  });
  const english = post.titleEn !== '' || post.bodyEn !== '' || /En$/.test(problem?.field ?? '');
  return (
    <Form method="post" noValidate className={styles.editor}>
      {problem ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {problem.sentence}
        </p>
      ) : null}
      <fieldset disabled={!rights.writes} className={`${styles.plain} ${styles.editor}`}>
        <section className={panels.panel}>
          <WritingField {...field('titleJa')} label={t('titleField')} />
          <WritingField {...field('bodyJa')} label={t('body')} hint={t('bodyHint')} rows={16} />
          <details className={styles.fold} open={english}>
            <summary>{t('english')}</summary>
            <p className={styles.hint}>{t('englishHint')}</p>
            <WritingField {...field('titleEn')} label={t('titleField')} optional />
            <WritingField {...field('bodyEn')} label={t('body')} rows={12} optional />
          </details>
        </section>
        <section className={panels.panel}>
          <fieldset className={styles.choice}>
            <legend>
              <FieldLabel label={t('audience')} />
            </legend>
            {(['public', 'members', 'privileged'] as const).map((audience) => (
              <label key={audience} className={styles.option}>
                <input
                  type="radio"
                  name="audience"
                  value={audience}
                  defaultChecked={post.audience === audience}
                />
                {t(`audiences.${audience}`)}
              </label>
            ))}
          </fieldset>
        </section>
      </fieldset>
      {rights.writes ? <PostActs state={state} kept={kept} /> : null}
    </Form>
  );
}

function PostActs({ state, kept }: Pick<Props, 'state' | 'kept'>) {
  const t = useTranslations('desk.posts');
  const shown = state === 'published';
  return (
    <div className={styles.acts}>
      <SubmitButton name="act" value={shown ? 'save' : 'publish'} mih={48}>
        {shown ? t('saveShown') : t('publish')}
      </SubmitButton>
      {shown ? (
        <SubmitButton quiet name="act" value="withdraw" mih={48}>
          {t('withdraw')}
        </SubmitButton>
      ) : (
        <SubmitButton quiet name="act" value="save" mih={48}>
          {t('save')}
        </SubmitButton>
      )}
      {kept && state === 'draft' ? (
        <SubmitButton quiet name="act" value="discard" mih={48}>
          {t('discard')}
        </SubmitButton>
      ) : null}
    </div>
  );
}
