import { tokyoDate, newId } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ListTalentChoices } from '@enishi/talent';
import { CutSeries } from '../../actions/remake/cut-series.ts';
import { HandOutPicture } from '../../actions/remake/hand-out-picture.ts';
import { KeepTemplate } from '../../actions/remake/keep-template.ts';
import { PictureTemplate } from '../../actions/remake/picture-template.ts';
import { ReadTemplates } from '../../actions/remake/read-templates.ts';
import type { SeriesForm } from '../../domain/remake/series.ts';
import type { TemplateForm } from '../../domain/remake/template.ts';
import { doingOn } from './doing-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

/** A black picture of 200 by 200 pixels, as PNG in base64. */
const photo =
  'iVBORw0KGgoAAAANSUhEUgAAAMgAAADIAQAAAACFI5MzAAAAHElEQVR42u3BgQAAAADDoPlTX+EAVQEAAAAAfAYUUAABxFrmKwAAAABJRU5ErkJggg==';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };
let form: TemplateForm;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'kirikata');
  company = await stage.company();
  const { title, steps, skillId, beginnerOk, reward } = stage.form;
  form = {
    ...{ title, steps, skillId, beginnerOk, reward, length: 150, minutes: null, substituteAfter: null },
    ...{ insurance: '傷害保険', dangers: '', clothes: '動きやすい服' },
  };
});
beforeEach(() => program.clock.set(opening));

const keep = (
  more: Partial<TemplateForm> = {},
  companyId: string | null = null,
  insteadOf: string | null = null,
) =>
  stage.inside((tx) =>
    program.get(KeepTemplate).run(tx, { form: { ...form, ...more }, companyId, insteadOf, by: stage.deskId }),
  );
const templates = (filter: { skillId?: string; companyId?: string } = {}) =>
  stage.inside((tx) =>
    program.get(ReadTemplates).list(tx, 'kept', { skillId: null, companyId: null, ...filter }),
  );
const one = (id: string) => stage.inside((tx) => program.get(ReadTemplates).one(tx, id));
const days = (more: Partial<SeriesForm> = {}): SeriesForm => ({
  ...{ firstDay: tokyoDate('2026-12-28'), lastDay: tokyoDate('2026-12-31'), weekdays: [0, 1, 2, 3, 4, 5, 6] },
  ...{
    skipsHolidays: false,
    times: '9:00 13:00',
    area: '01206',
    place: '本館\n別館',
    places: 1,
    reward: 3000,
    substituteAfter: null,
  },
  ...more,
});
const cut = (id: string, templateId: string, more: Partial<SeriesForm> = {}) =>
  stage.inside((tx) => program.get(CutSeries).run(tx, { id, templateId }, days(more), stage.deskId));

describe('a template', () => {
  it('keeps a gig that was cut once, and is found by skill and by company', async () => {
    const [gigId] = await stage.cut(await stage.asked(company));
    const start = await stage.inside((tx) => program.get(KeepTemplate).start(tx, gigId!));
    expect(start.gig).toMatchObject({ title: 'シーツ交換', length: 150, minutes: 150, reward: 3000 });
    const [dry] = await stage.cut(await stage.asked(company), { substituteDay: tokyoDate('2026-12-31') });
    const again = await stage.inside((tx) => program.get(KeepTemplate).start(tx, dry!));
    expect([start.gig?.substituteAfter, again.gig?.substituteAfter]).toEqual([null, 3]);
    expect(start.skills.map(({ name }) => name.ja)).toContain('清掃');
    const other = await stage.company();
    const [forAll, own, theirs] = [
      await keep({ title: '誰でも' }),
      await keep({ title: '本館' }, company.companyId),
      await keep({ title: '別の宿' }, other.companyId),
    ];
    const found = (await templates({ companyId: company.companyId })).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining([forAll, own]));
    expect(found).not.toContain(theirs);
    const { skills } = await stage.inside((tx) => program.get(ListTalentChoices).run(tx));
    expect((await templates({ skillId: skills[1]!.id })).length).toBe(0);
    await expect(keep({ length: 30, insurance: '長'.repeat(201) })).rejects.toMatchObject({
      code: 'TEMPLATE_LENGTH_WRONG',
    });
    await expect(keep({}, newId())).rejects.toMatchObject({ code: 'COMPANY_NOT_FOUND' });
  });

  it('cuts forty hours from 28 December into sixteen gigs, of which the form proposes as many', async () => {
    const [id, templateId] = [await stage.asked(company), await keep()];
    const start = await stage.inside((tx) => program.get(CutSeries).start(tx, { id, templateId }));
    expect(start).toEqual({
      ...{ firstDay: '2026-12-28', lastDay: '2027-01-04', times: '09:00 13:00', places: 1 },
      ...{ reward: 3000, minutes: 150, substituteAfter: null },
    });
    const preview = await stage.inside((tx) =>
      program.get(CutSeries).preview(tx, { id, templateId }, days()),
    );
    expect(preview).toMatchObject({ count: 16, minutes: 2400, asked: 2400, standing: 0, reward: 48_000 });
    expect(await cut(id, templateId)).toHaveLength(16);
    const { help } = await stage.atDesk(id);
    expect(help.state).toBe('cut');
    expect(help.gigs.map(({ state }) => state)).toEqual(Array.from({ length: 16 }, () => 'draft'));
    const again = await stage.inside((tx) => program.get(CutSeries).preview(tx, { id, templateId }, days()));
    expect(again).toMatchObject({ standing: 2400 });
    expect(again.crossings).toHaveLength(16);
    await stage.publish(id);
    const { memberId } = await stage.member();
    await stage.take(memberId, help.gigs[0]!.id);
    expect((await stage.own(memberId))[0]!.terms.lines.map(({ text }) => text).join()).toContain(
      'シーツ交換',
    );
  });

  it('keeps nothing of a series of which one day is wrong', async () => {
    const [id, templateId] = [await stage.asked(company), await keep()];
    await expect(cut(id, templateId, { lastDay: tokyoDate('2027-01-12') })).rejects.toMatchObject({
      code: 'GIG_DAYS_WRONG',
    });
    expect((await stage.atDesk(id)).help).toMatchObject({ state: 'asked', gigs: [] });
  });

  it('is not found for a request of another company, nor from another community', async () => {
    const other = await stage.company();
    const [id, templateId] = [await stage.asked(company), await keep({}, other.companyId)];
    await expect(cut(id, templateId)).rejects.toMatchObject({ code: 'TEMPLATE_NOT_FOUND' });
    await expect(cut(newId(), templateId)).rejects.toMatchObject({ code: 'HELP_NOT_FOUND' });
    const elsewhere = await setWorkStage(program, 'yoso');
    const look = elsewhere.inside((tx) => program.get(ReadTemplates).one(tx, templateId));
    await expect(look).rejects.toMatchObject({ code: 'TEMPLATE_NOT_FOUND' });
  });

  it('predicts by what gigs cut by it, and by those before it, have really taken', async () => {
    const doing = doingOn(program, stage, database);
    const [id, first] = [await stage.asked(company), await keep({ title: '窓ふき' })];
    const gigs = await cut(id, first, { place: '本館', lastDay: tokyoDate('2026-12-29') });
    await stage.publish(id);
    for (const [at, minutes] of [100, 130, 110].entries()) {
      const { memberId } = await stage.member();
      const placeId = await stage.take(memberId, gigs[at]!);
      program.clock.set(new Date('2026-12-29T06:00:00Z'));
      await doing.byHand(placeId);
      await doing.report(memberId, placeId, minutes);
      await doing.accept(company, placeId);
      program.clock.set(opening);
    }
    expect((await one(first)).past).toMatchObject({ minutes: 110, count: 3 });
    const anew = await keep({ title: '窓ふき（本館）' }, null, first);
    expect((await one(anew)).past).toMatchObject({ minutes: 110, count: 3 });
    await expect(keep({}, null, first)).rejects.toMatchObject({ code: 'TEMPLATE_REPLACED' });
    const of = { id: await stage.asked(company), templateId: anew };
    expect(await stage.inside((tx) => program.get(CutSeries).start(tx, of))).toMatchObject({ minutes: 110 });
    const [made] = await cut(of.id, anew, { lastDay: tokyoDate('2026-12-28') });
    expect((await stage.atDesk(of.id)).help.gigs.find((gig) => gig.id === made)).toMatchObject({
      minutes: 110,
    });
  });
});

describe('the pictures of a procedure', () => {
  const pictures = (id: string) =>
    stage.inside(async (tx) => (await program.get(ReadTemplates).one(tx, id)).pictures);
  const add = (id: string, line: string) =>
    stage.inside((tx) => program.get(PictureTemplate).add(tx, id, { content: photo, line }));
  const handed = (id: string, atDesk: boolean) =>
    stage.inside((tx) => program.get(HandOutPicture).run(tx, id, atDesk));

  it('stand in the order of the work, are seen by everybody once a gig is published, and then stay', async () => {
    const templateId = await keep({ title: '配膳' });
    await add(templateId, '並べる');
    await add(templateId, '拭く');
    const [, second] = await pictures(templateId);
    await stage.inside((tx) => program.get(PictureTemplate).up(tx, second!.id));
    expect((await pictures(templateId)).map(({ line, position }) => [position, line])).toEqual([
      [1, '拭く'],
      [2, '並べる'],
    ]);
    await expect(handed(second!.id, false)).rejects.toMatchObject({ code: 'TEMPLATE_PICTURE_NOT_FOUND' });
    expect(await handed(second!.id, true)).toMatchObject({ open: false });
    const id = await stage.asked(company);
    const [gigId] = await cut(id, templateId, { lastDay: tokyoDate('2026-12-28') });
    await stage.publish(id);
    expect(await handed(second!.id, false)).toMatchObject({ open: true });
    const guide = await stage.inside((tx) => program.get(ReadTemplates).guide(tx, gigId!));
    expect(guide).toMatchObject({ insurance: '傷害保険', clothes: '動きやすい服' });
    expect(guide!.pictures).toHaveLength(2);
    for (const change of [
      add(templateId, '三枚目'),
      stage.inside((tx) => program.get(PictureTemplate).remove(tx, second!.id)),
    ])
      await expect(change).rejects.toMatchObject({ code: 'TEMPLATE_IN_USE' });
    const anew = await keep({ title: '配膳' }, null, templateId);
    const [copied] = await pictures(anew);
    await stage.inside((tx) => program.get(PictureTemplate).remove(tx, copied!.id));
    expect((await pictures(anew)).map(({ line, position }) => [position, line])).toEqual([[1, '並べる']]);
    expect(await pictures(templateId)).toHaveLength(2);
  });
});
