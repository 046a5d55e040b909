import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { HelpRequestQuery, RequestSeriesQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import folds from '../parts/fold.module.css';

type Props = {
  series: RequestSeriesQuery['requestSeries'];
  gigs: HelpRequestQuery['helpRequest']['request']['gigs'];
};

/** Series of a request, each of which can be changed for what nobody took yet. */
export function SeriesList({ series, gigs }: Props) {
  const t = useTranslations('desk.remake');
  const shown = series
    .map(({ id, gigIds }) => ({ id, own: gigs.filter((gig) => gigIds.includes(gig.id)) }))
    .map(({ id, own }) => ({
      ...{ id, first: own[0] },
      free: own.filter(({ ahead, taken, phase }) => ahead && taken === 0 && phase !== 'called_off').length,
    }))
    .filter(({ free }) => free > 0);
  if (shown.length === 0) return null;
  return (
    <section aria-label={t('seriesOf')}>
      <h2>{t('seriesOf')}</h2>
      <p className="quiet">{t('seriesOfLead')}</p>
      {shown.map(({ id, first, free }) => (
        <details key={id} className={folds.fold}>
          <summary>{t('editSeries', { title: first?.title ?? '', count: free })}</summary>
          <Form method="post" className={form.form} preventScrollReset>
            <input type="hidden" name="seriesId" value={id} />
            <TextField
              optional
              id={`from-${id}`}
              name="from"
              label={t('edit.from')}
              description={t('edit.fromHint')}
            />
            <div className={form.pair}>
              <TextField
                {...{ id: `places-${id}`, name: 'places', label: t('series.places'), inputMode: 'numeric' }}
                defaultValue={String(first?.places ?? 1)}
              />
              <TextField
                {...{ id: `reward-${id}`, name: 'reward', label: t('series.reward'), inputMode: 'numeric' }}
                defaultValue={String(first?.reward ?? '')}
              />
            </div>
            <TextField
              id={`reason-${id}`}
              name="reason"
              label={t('edit.reason')}
              description={t('edit.reasonHint')}
            />
            <TextField
              optional
              id={`justification-${id}`}
              name="justification"
              label={t('edit.justification')}
            />
            <div className={form.acts}>
              <SubmitButton quiet mih={48} name="act" value="edit_series">
                {t('edit.act', { count: free })}
              </SubmitButton>
            </div>
          </Form>
        </details>
      ))}
    </section>
  );
}
