import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { day, type UiLocale } from '@enishi/ui';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { MergeReviewQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { prefectureName } from '../parts/person.ts';
import { FieldChoice, type Choosable } from './field-choice.tsx';
import { MergeHappens } from './merge-happens.tsx';
import styles from './merging.module.css';

export type MergeReview = MergeReviewQuery['mergeReview'];
type Side = MergeReview['sides'][number];

/** Both entries field by field, what follows, and the button; the proposal is ticked. */
export function MergeForm({ review }: { review: MergeReview }) {
  const t = useTranslations('desk.merging');
  const s = useTranslations('desk.statuses');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const { sides, usual, revision } = review;
  const both = (of: (side: Side) => Omit<Choosable, 'id' | 'number'>): Choosable[] =>
    sides.map((side) => ({ id: side.id, number: side.number, ...of(side) }));
  const plain = (of: (side: Side) => string) => both((side) => ({ value: of(side) }));
  return (
    <Form method="post" className={styles.form}>
      <input type="hidden" name="oneId" value={sides[0]?.id} />
      <input type="hidden" name="otherId" value={sides[1]?.id} />
      <input type="hidden" name="revision" value={revision} />
      <section className={panels.panel} aria-labelledby="choose">
        <h2 id="choose">{t('choose')}</h2>
        <p className="small quiet">{t('chooseLead')}</p>
        <div>
          <FieldChoice
            name="number"
            label={t('number')}
            hint={t('numberHint')}
            chosen={usual.number}
            both={both(({ number, joinedOn, status, planName }) => ({
              value: number,
              shown: (
                <>
                  <span className="figures">{number}</span>
                  <span className={styles.hint}>
                    {[s(status), text(planName), t('joinedOn', { day: day(joinedOn, locale) })].join(' · ')}
                  </span>
                </>
              ),
            }))}
          />
          <FieldChoice
            name="email"
            label={t('email')}
            hint={t('emailHint')}
            chosen={usual.email}
            both={both(({ email, addressFits }) => ({
              value: email,
              ...(addressFits ? {} : { barred: t('addressBarred') }),
            }))}
          />
          <FieldChoice name="name" label={t('name')} chosen={usual.name} both={plain(({ name }) => name)} />
          <FieldChoice name="kana" label={t('kana')} chosen={usual.kana} both={plain(({ kana }) => kana)} />
          <FieldChoice
            name="birthDate"
            label={t('birthDate')}
            chosen={usual.birthDate}
            both={plain(({ birthDate }) => (birthDate ? day(birthDate, locale) : ''))}
          />
          <FieldChoice
            name="prefecture"
            label={t('prefecture')}
            chosen={usual.prefecture}
            both={plain(({ prefecture }) => prefectureName(prefecture, locale))}
          />
          <FieldChoice name="tie" label={t('tie')} chosen={usual.tie} both={plain(({ tie }) => tie)} />
        </div>
      </section>
      <MergeHappens review={review} />
      <div className={styles.acts}>
        <SubmitButton name="intent" value="merge">
          {t('submit')}
        </SubmitButton>
      </div>
    </Form>
  );
}
