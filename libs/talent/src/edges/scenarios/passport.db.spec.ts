import { newId } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import { pdfPages, useProgram, useTestDatabase } from '@enishi/testing';
import { LookAtPassport } from '../../actions/passport/look-at-passport.ts';
import { OpenPassport } from '../../actions/passport/open-passport.ts';
import { ReadOwnPassport } from '../../actions/passport/read-own-passport.ts';
import { ReadOwnConsents } from '../../actions/read-own-consents.ts';
import { passportPdf } from '../files/passport-pdf.ts';
import { opening } from './card-stage.ts';
import { setTalentStage } from './talent-stage.ts';
import type { TalentStage } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: TalentStage;
let elsewhere: TalentStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalentStage(program, database, 'tabibito');
  elsewhere = await setTalentStage(program, database, 'yosotabibito');
});
beforeEach(() => program.clock.set(opening));

const own = (memberId: string) => stage.inside((tx) => program.get(ReadOwnPassport).run(tx, memberId));
const look = (id: string | null, on = stage) => on.inside((tx) => program.get(LookAtPassport).run(tx, id));
const gone = { code: 'PASSPORT_NOT_FOUND', kind: 'not_found' };

/** Somebody who says that they can do two things and shows the first; answers with the id of the passport. */
async function bearer(named = false) {
  const person = await stage.member();
  const { choices } = await stage.own(person.memberId);
  const skillIds = choices.skills.map(({ id }) => id);
  await stage.write(person.memberId, { skillIds }, false);
  const open = (agreedTo: string | null, chosen = skillIds.slice(0, 1)) =>
    stage.inside((tx) =>
      program.get(OpenPassport).run(tx, {
        ...{
          memberId: person.memberId,
          locale: 'ja',
          form: { skillIds: chosen, named, withWords: false, agreedTo },
        },
      }),
    );
  const { wording } = await own(person.memberId);
  await open(wording.ja);
  return { ...person, skillIds, open, wording, id: (await own(person.memberId)).standing!.id };
}

describe('a passport', () => {
  it('shows what was chosen and nothing else, and each look stands in the diary of its bearer', async () => {
    const { memberId, skillIds, id, open, wording } = await bearer();
    await open(wording.ja, skillIds);
    const seen = await look(id);
    expect([seen.name, seen.skills.map(({ skill }) => skill.id)]).toEqual([null, [skillIds[0]]]);
    expect((await look((await bearer(true)).id)).name).toBe('山田　花子');
    const { rows } = await stage.inside((tx) =>
      program.get(ReadOwnConsents).diary(tx, memberId, { first: 50, after: null }),
    );
    expect(rows.map(({ reader, readBy, items, purpose }) => ({ reader, readBy, items, purpose }))).toEqual([
      { reader: null, readBy: null, items: ['skills', 'evidence'], purpose: 'show_skills' },
    ]);
  });

  it('leads nowhere without the tick, after its end, once it was stopped, elsewhere, and after a leaving', async () => {
    const { memberId, id } = await bearer();
    await expect(look(id, elsewhere)).rejects.toMatchObject(gone);
    for (const unknown of [null, newId()]) await expect(look(unknown)).rejects.toMatchObject(gone);
    program.clock.set(new Date('2027-04-01T14:59:59Z'));
    await look(id);
    program.clock.set(new Date('2027-04-01T15:00:00Z'));
    await expect(look(id)).rejects.toMatchObject(gone);
    program.clock.set(opening);
    await stage.stop(memberId, id);
    await expect(look(id)).rejects.toMatchObject(gone);
    expect((await own(memberId)).standing).toBeNull();
    const other = await bearer();
    await stage.leave(other.memberId);
    await expect(look(other.id)).rejects.toMatchObject(gone);
    const untold = await stage.member();
    await stage.write(untold.memberId, {}, false);
    await expect(
      stage.inside((tx) =>
        program.get(OpenPassport).run(tx, {
          ...{ memberId: untold.memberId, locale: 'ja' },
          form: { skillIds: other.skillIds.slice(0, 1), named: true, withWords: false, agreedTo: null },
        }),
      ),
    ).rejects.toMatchObject({ code: 'CARD_CONSENT_MISSING' });
    expect((await own(untold.memberId)).standing).toBeNull();
  });

  it('goes with an erasure', async () => {
    const { memberId, accountId, email, id } = await bearer(true);
    await stage.inside((tx) =>
      program.get(PersonalRecords).erase(tx, { accountId, subjectId: memberId, email, name: '山田　花子' }),
    );
    await expect(look(id)).rejects.toMatchObject(gone);
    expect(await database.look('select from talent.skill_passport where consent_id = $1', [id])).toEqual([]);
  });

  it('lies on one sheet of paper with its words', async () => {
    const { memberId } = await bearer();
    const { held, operator, lastDay } = await own(memberId);
    const pdf = await passportPdf({
      ...{
        name: null,
        operator: operator.ja,
        skills: held,
        words: [],
        lastDay,
        madeAt: opening,
        locale: 'ja',
      },
      address: 'http://localhost:3000/tabibito/passport/SP1.x.y',
    });
    const pages = await pdfPages(pdf);
    expect(pages).toHaveLength(1);
    expect(JSON.stringify(pages)).not.toContain('花子');
  });
});
