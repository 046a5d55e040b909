import { AddStaff } from '@enishi/identity';
import { MergeMembers, ReviewMerge } from '@enishi/membership';
import { SaveEvent, TurnEvent, usualCancelPolicy } from '@enishi/ticketing';
import type { CrewForm } from '@enishi/ticketing';
import { AskTalent } from '../../actions/records/ask-talent.ts';
import { FindTalents } from '../../actions/records/find-talents.ts';
import { KeepSkills } from '../../actions/records/keep-skills.ts';
import { OpenRecord } from '../../actions/records/open-record.ts';
import { ReadOwnRecord } from '../../actions/records/read-own-record.ts';
import { SaveOwnRecord } from '../../actions/records/save-own-record.ts';
import type { RecordForm } from '../../domain/talent-record.ts';
import type { TalentFilter } from '../../store/talent-record.store.ts';
import { setCardStage } from './card-stage.ts';
import type { RunningProgram } from './card-stage.ts';

/** An evening in Tokyo, 10 April 2026, 18:00 to 21:00, and the shift of those who help at it, an hour more at both ends. */
export const evening = {
  startsAt: new Date('2026-04-10T09:00:00Z'),
  endsAt: new Date('2026-04-10T12:00:00Z'),
};
export const shift = { startsAt: new Date('2026-04-10T08:00:00Z'), endsAt: new Date('2026-04-10T13:00:00Z') };
export const ask: CrewForm = { ...shift, role: 'volunteer', note: '受付をお願いします', fee: 3_000 };
export const everybody: TalentFilter = { skillId: null, area: null, slot: null, role: null };

/** A community with a list of skills, a desk, members who write records, and evenings on the site. */
export async function setTalentStage(
  program: RunningProgram,
  database: { look(sql: string, values: unknown[]): Promise<unknown[]> },
  slug: string,
) {
  const stage = await setCardStage(program, slug);
  const { inside } = stage;
  const deskId = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: `desk@${slug}.example.jp`, role: 'staff', locale: 'ja' }),
  );
  await database.look('update identity.community set municipalities = $2 where id = $1', [
    stage.communityId,
    JSON.stringify([{ code: '01206', name: { ja: '釧路市', en: 'Kushiro' } }]),
  ]);
  await inside((tx) => program.get(KeepSkills).run(tx, '受付 / Reception\n草刈り / Cutting grass'));
  const reader = { accountId: deskId, role: 'staff' };
  const own = (memberId: string) => inside((tx) => program.get(ReadOwnRecord).run(tx, memberId));

  /** As somebody presses who has just read the page; allows the secretariat to read it unless told otherwise. */
  const write = (memberId: string, more: Partial<RecordForm> = {}, allowed = true): Promise<string> =>
    inside(async (tx) => {
      const { choices, offer } = await program.get(ReadOwnRecord).run(tx, memberId);
      const form: RecordForm = {
        ...{ skillIds: [choices.skills[0]!.id], areas: ['01206'], slots: [15, 16] },
        ...{ roles: ['staff', 'volunteer'], about: '週末に動けます。', ...more },
      };
      const agreedTo = allowed ? offer.wording.ja : null;
      await program.get(SaveOwnRecord).run(tx, { memberId, form, agreedTo, locale: 'ja' });
      return (await program.get(ReadOwnRecord).run(tx, memberId)).record!.id;
    });

  const event = (date = evening): Promise<{ eventId: string; occurrenceId: string }> =>
    inside(async (tx) => {
      const eventId = await program.get(SaveEvent).run(tx, {
        id: null,
        words: {
          ...{ kind: 'gathering', titleJa: '湿原の朝市', titleEn: 'Marsh market', bodyJa: '朝市です。' },
          ...{ bodyEn: null, placeJa: '釧路市', placeEn: null },
        },
        sale: {
          dates: [{ ...date, saleUntil: date.startsAt, capacity: 20 }],
          ...{ together: null, payment: 'door', cancelling: usualCancelPolicy },
          types: [
            {
              ...{ nameJa: '一般', nameEn: null, price: 0, discounted: false, mostPerPerson: 2 },
              capacity: null,
            },
          ],
        },
      });
      await program.get(TurnEvent).publish(tx, eventId);
      const [date1] = await tx.query<{ id: string }>(
        'select id from ticketing.occurrence where event_id = $1',
        [eventId],
      );
      return { eventId, occurrenceId: date1!.id };
    });

  /** The desk makes two entries one; answers with the id of the merge. */
  const merge = (keptId: string, mergedId: string): Promise<string> =>
    inside(async (tx) => {
      const ids: [string, string] = [keptId, mergedId];
      const { usual, revision } = await program.get(ReviewMerge).run(tx, keptId, mergedId, reader);
      const choice = { ...usual, number: keptId, email: keptId };
      await program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: deskId });
      const [row] = await tx.query<{ id: string }>(
        'select id from membership.member_merge where kept_id = $1 and merged_id = $2 and undone_at is null',
        ids,
      );
      return row!.id;
    });

  return {
    merge,
    ...{ ...stage, deskId, reader, own, write, event },
    find: (filter: Partial<TalentFilter> = {}) =>
      inside(async (tx) => (await program.get(FindTalents).run(tx, { ...everybody, ...filter })).talents),
    openRecord: (id: string) =>
      inside((tx) => program.get(OpenRecord).run(tx, id, { reader, reason: 'look_for_crew' })),
    ask: (id: string, at: { eventId: string; occurrenceId: string }, form: Partial<CrewForm> = {}) =>
      inside((tx) => program.get(AskTalent).run(tx, { id, ...at, form: { ...ask, ...form }, by: deskId })),
  };
}

export type TalentStage = Awaited<ReturnType<typeof setTalentStage>>;
