import { newId } from '@enishi/kernel';
import { CutSeries, KeepTemplate, PublishGigs } from '@enishi/work';
import { pngOfPhoto } from './example-photo.ts';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { asked, by, company, desk, member, saidOfGigs, taken } from './work-occasions.ts';

/** What operations of the remake studio cost; see `statements-per-operation.ts`. */
export const statementsOfRemake: Readonly<Record<string, number>> = {
  'public Query.gigGuide': 7,
  'desk Query.gigTemplates': 5,
  'desk Query.gigTemplate': 6,
  'desk Query.templateStart': 3,
  'desk Query.seriesStart': 4,
  'desk Query.seriesPreview': 7,
  'desk Mutation.cutSeries': 10,
  'desk Query.seasonCalendar': 4,
  'public Query.busyWeeks': 3,
  'public Mutation.sayBusyWeeks': 3,
  'desk Query.requestSeries': 2,
  'desk Mutation.editSeries': 11,
  'public Query.gigWaiting': 5,
  'public Mutation.waitForGig': 6,
  'public Mutation.leaveGigQueue': 3,
  'desk Mutation.keepTemplate': 7,
  'desk Mutation.turnTemplate': 2,
  'desk Mutation.addTemplatePicture': 4,
  'desk Mutation.removeTemplatePicture': 6,
  'desk Mutation.raiseTemplatePicture': 5,
};

/** A request and a template with a picture, beside many of each. */
async function kept(stage: OperationStage) {
  const of = await asked(stage);
  const { title, steps, skillId, beginnerOk } = of.cut;
  const template = {
    ...{ title, steps, skillId, beginnerOk, length: 150, minutes: null, reward: 5000 },
    ...{ insurance: '傷害保険', dangers: '', clothes: '', substituteAfter: null },
  };
  const accountId = of.owner.accountId;
  const templateId = await stage.inside((tx) =>
    stage.api
      .get(KeepTemplate)
      .run(tx, { form: template, companyId: of.company.companyId, insteadOf: null, by: accountId }),
  );
  const pictureId = newId();
  await stage.inside((tx) =>
    tx.query(
      `insert into work.template_picture (id, community_id, template_id, position, line, type, width, height, bytes)
       values ($1, $2, $3, 1, '張る', 'image/png', 200, 200, '\\x00')`,
      [pictureId, tx.community, templateId],
    ),
  );
  await stage.multiply('work.gig_template', templateId, {
    id: 'gen_random_uuid()',
    root_id: 'gen_random_uuid()',
  });
  const series = {
    ...{ firstDay: of.help.fromDay, lastDay: of.help.toDay, weekdays: [0, 1, 2, 3, 4, 5, 6] },
    ...{ skipsHolidays: false, times: '9:00 13:00', area: '01206', place: '本館', places: 1, reward: 5000 },
    substituteAfter: null,
  };
  return { ...of, template, templateId, pictureId, series };
}

/** The same, of which a series is on the board. */
async function cut(stage: OperationStage) {
  const of = await kept(stage);
  const accountId = of.owner.accountId;
  const [gigId] = await stage.inside(async (tx) => {
    const ids = await stage.api.get(CutSeries).run(tx, of, of.series, accountId);
    await stage.api
      .get(PublishGigs)
      .run(tx, { id: of.id, justification: '確認済み', ...saidOfGigs, by: accountId });
    return ids;
  });
  const [series] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select series_id id from work.series_gig where gig_id = $1', [gigId]),
  );
  return { ...of, gigId: gigId!, seriesId: series!.id };
}

/** A gig of one place that somebody has, and another member. */
async function full(stage: OperationStage) {
  const of = await taken(stage);
  await stage.inside((tx) => tx.query('update work.gig set places = 1 where id = $1', [of.gigId]));
  return { ...of, member: await stage.member() };
}

export const remakeOccasions: Occasions = {
  'public Query.gigGuide': async (stage) => {
    const { gigId: id } = await cut(stage);
    return { asker: stage.visitor, variables: { id } };
  },
  'desk Query.gigTemplates': by(cut, desk, () => ({ state: 'kept', skillId: null, companyId: null })),
  'desk Query.gigTemplate': by(cut, desk, ({ templateId: id }) => ({ id })),
  'desk Query.templateStart': by(cut, desk, ({ gigId }) => ({ gigId })),
  'desk Query.seriesStart': by(cut, desk, ({ id, templateId }) => ({ id, templateId })),
  'desk Query.seriesPreview': by(kept, desk, ({ id, templateId, series }) => ({ id, templateId, series })),
  'desk Mutation.cutSeries': by(kept, desk, ({ id, templateId, series }) => ({ id, templateId, series })),
  'desk Query.seasonCalendar': by(cut, desk, () => ({})),
  'public Query.busyWeeks': by(asked, company, (of) => ({ companyId: of.company.companyId })),
  'public Mutation.sayBusyWeeks': by(asked, company, (of) => ({
    ...{ companyId: of.company.companyId, weeks: [52], months: [1] },
  })),
  'desk Query.requestSeries': by(cut, desk, ({ id }) => ({ id })),
  'desk Mutation.editSeries': by(cut, desk, ({ seriesId: id }) => ({
    ...{
      id,
      edit: { from: '10:00', places: 2, reward: 5000 },
      reason: '宿の都合',
      justification: '確認済み',
    },
  })),
  'public Query.gigWaiting': by(full, member, ({ gigId: id }) => ({ id })),
  'public Mutation.waitForGig': by(full, member, ({ gigId: id }) => ({ id })),
  'public Mutation.leaveGigQueue': by(full, member, ({ gigId: id }) => ({ id })),
  'desk Mutation.keepTemplate': by(kept, desk, ({ template, templateId, company }) => ({
    ...{ template, companyId: company.companyId, insteadOf: templateId },
  })),
  'desk Mutation.turnTemplate': by(kept, desk, ({ templateId: id }) => ({ id, to: 'retired' })),
  'desk Mutation.addTemplatePicture': by(kept, desk, ({ templateId: id }) => ({
    ...{ id, content: pngOfPhoto, line: '外す' },
  })),
  'desk Mutation.removeTemplatePicture': by(kept, desk, ({ pictureId: id }) => ({ id })),
  'desk Mutation.raiseTemplatePicture': by(kept, desk, ({ pictureId: id }) => ({ id })),
};
