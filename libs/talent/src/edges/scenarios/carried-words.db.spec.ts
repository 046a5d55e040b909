import { newId, tokyoDate } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import { pdfPages, useProgram, useTestDatabase } from '@enishi/testing';
import { IssueBadge } from '../../actions/badges/issue-badge.ts';
import { ReadBadges } from '../../actions/badges/read-badges.ts';
import { AskForWords } from '../../actions/endorsements/ask-for-words.ts';
import { CarryWord } from '../../actions/endorsements/carry-word.ts';
import { Endorse } from '../../actions/endorsements/endorse.ts';
import { ListCarried } from '../../actions/endorsements/list-carried.ts';
import { ReadEndorsements } from '../../actions/endorsements/read-endorsements.ts';
import { TurnEndorsement } from '../../actions/endorsements/turn-endorsement.ts';
import { LookAtPassport } from '../../actions/passport/look-at-passport.ts';
import { OpenPassport } from '../../actions/passport/open-passport.ts';
import { ReadOwnPassport } from '../../actions/passport/read-own-passport.ts';
import { ReadOwnConsents } from '../../actions/read-own-consents.ts';
import { RecordGig } from '../../actions/skills/record-gig.ts';
import { passportPdf } from '../files/passport-pdf.ts';
import { opening } from './card-stage.ts';
import { setTalentStage } from './talent-stage.ts';
import type { TalentStage } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: TalentStage;
let elsewhere: TalentStage;
let companyId: string;
let skillId: string;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalentStage(program, database, 'hitokoto');
  elsewhere = await setTalentStage(program, database, 'yosohitokoto');
  companyId = (await stage.company()).companyId;
  skillId = (await stage.own((await stage.member()).memberId)).choices.skills[0]!.id;
});
beforeEach(() => program.clock.set(opening));

const refused = (code: string) => expect.objectContaining({ code });
const own = (memberId: string) => stage.inside((tx) => program.get(ReadEndorsements).run(tx, memberId));
const carry = async (endorserId: string, id: string, named = false, at = stage) => {
  const { carryWording } = await own(endorserId);
  const wish = { endorserId, id, named, agreedTo: carryWording.ja, locale: 'ja' as const };
  await at.inside((tx) => program.get(CarryWord).run(tx, wish));
};
const show = (memberId: string, id: string, shown = true) =>
  stage.inside((tx) => program.get(TurnEndorsement).show(tx, memberId, { id, shown }));
const carried = (memberId: string) => stage.inside((tx) => program.get(ListCarried).run(tx, memberId));
const revoked = () => stage.inside(async (tx) => (await program.get(ReadBadges).revoked(tx)).indexes);
const consentOf = async (endorserId: string, id: string) =>
  (await own(endorserId)).given.find(({ row }) => row.id === id)!.carried!.id;

/** A word of Mio about Hana, after two gigs that both did; Hana shows it. */
async function word() {
  const [hana, mio] = [await stage.member(), await stage.member()];
  await stage.inside(async (tx) => {
    for (const day of ['2026-03-20', '2026-03-21']) {
      const gigId = newId();
      for (const { memberId } of [hana, mio])
        await program.get(RecordGig).run(tx, {
          ...{ assignmentId: newId(), gigId, companyId, memberId, skillId, title: '受付の手伝い' },
          ...{ minutes: 120, workedOn: tokyoDate(day) },
        });
    }
    const { wording } = await program.get(ReadEndorsements).offer(tx, hana.memberId);
    await program.get(AskForWords).run(tx, { memberId: hana.memberId, agreedTo: wording.ja, locale: 'ja' });
  });
  const id = await stage.inside(async (tx) => {
    const { standing } = await program.get(ReadEndorsements).offer(tx, hana.memberId);
    return program.get(Endorse).run(tx, {
      ...{ endorserId: mio.memberId, id: standing!.id, skillId, words: ['careful', 'again'] },
      text: '朝から最後まで、ていねいでした。',
    });
  });
  await show(hana.memberId, id);
  return { hana: hana.memberId, mio: mio.memberId, mioAccount: mio, id };
}

describe('a word that is carried outside', () => {
  it('needs whoever wrote it and whoever shows it: default deny', async () => {
    const { hana, mio, id } = await word();
    expect(await carried(hana)).toEqual([]);
    await carry(mio, id);
    await carry(mio, id, true);
    expect(await carried(hana)).toMatchObject([
      { words: ['careful', 'again'], text: '朝から最後まで、ていねいでした。', name: null, skillId },
    ]);
    await show(hana, id, false);
    expect(await carried(hana)).toEqual([]);
    const other = await word();
    await carry(other.mio, other.id, true);
    expect(await carried(other.hana)).toMatchObject([{ name: '山田　花子' }]);
  });

  it('is let by nobody but its writer, with the tick, in the words that were shown, and not once it is taken back', async () => {
    const { hana, mio, id } = await word();
    const { carryWording } = await own(mio);
    const as = (endorserId: string, agreedTo: string | null, at = stage) =>
      at.inside((tx) =>
        program.get(CarryWord).run(tx, { endorserId, id, named: false, agreedTo, locale: 'ja' }),
      );
    await expect(as(hana, carryWording.ja)).rejects.toMatchObject(refused('ENDORSEMENT_NOT_FOUND'));
    await expect(as(mio, carryWording.ja, elsewhere)).rejects.toMatchObject(refused('ENDORSEMENT_NOT_FOUND'));
    await expect(as(mio, null)).rejects.toMatchObject(refused('CARD_CONSENT_MISSING'));
    await expect(as(mio, '同意します')).rejects.toMatchObject(refused('CARD_WORDING_CHANGED'));
    await stage.inside((tx) => program.get(TurnEndorsement).takeBack(tx, mio, id));
    await expect(as(mio, carryWording.ja)).rejects.toMatchObject(refused('ENDORSEMENT_OVER'));
    expect(await carried(hana)).toEqual([]);
  });

  it.each([
    ['its writer stops it', async ({ mio, id }: Word) => stage.stop(mio, await consentOf(mio, id))],
    [
      'its writer takes the word back',
      ({ mio, id }: Word) => stage.inside((tx) => program.get(TurnEndorsement).takeBack(tx, mio, id)),
    ],
    ['the person shows it no more', ({ hana, id }: Word) => show(hana, id, false)],
    ['its writer leaves', ({ mio }: Word) => stage.leave(mio)],
    [
      'its time is over',
      () => {
        program.clock.set(new Date('2027-04-01T15:00:00Z'));
        return Promise.resolve();
      },
    ],
    [
      'its writer is erased',
      ({ mioAccount: { accountId, memberId, email } }: Word) =>
        stage.inside((tx) =>
          program
            .get(PersonalRecords)
            .erase(tx, { accountId, subjectId: memberId, email, name: '山田　花子' }),
        ),
    ],
  ])('reads as taken back where %s, and never holds again', async (_what, end) => {
    const said = await word();
    await carry(said.mio, said.id);
    const statusIndex = (await carried(said.hana))[0]!.statusIndex;
    expect(await revoked()).not.toContain(statusIndex);
    await end(said);
    expect(await carried(said.hana)).toEqual([]);
    expect(await revoked()).toContain(statusIndex);
  });

  it('is a credential of its own once it is shown again', async () => {
    const { hana, mio, id } = await word();
    await carry(mio, id);
    const [before] = await carried(hana);
    await show(hana, id, false);
    await show(hana, id);
    const [after] = await carried(hana);
    expect(after!.id).not.toBe(before!.id);
    const list = await revoked();
    expect([list.includes(before!.statusIndex), list.includes(after!.statusIndex)]).toEqual([true, false]);
  });

  it('stands on the passport and behind its QR code only where the bearer chose that', async () => {
    const { hana, mio, id } = await word();
    await carry(mio, id);
    const open = (withWords: boolean) =>
      stage.inside(async (tx) => {
        const { wording } = await program.get(ReadOwnPassport).run(tx, hana);
        const form = { skillIds: [skillId], named: false, withWords, agreedTo: wording.ja };
        await program.get(OpenPassport).run(tx, { memberId: hana, form, locale: 'ja' });
        return (await program.get(ReadOwnPassport).run(tx, hana)).standing!.id;
      });
    const look = (passport: string) => stage.inside((tx) => program.get(LookAtPassport).run(tx, passport));
    const without = await open(false);
    expect((await look(without)).words).toEqual([]);
    await stage.stop(hana, without);
    const passport = await open(true);
    expect((await look(passport)).words).toMatchObject([{ words: ['careful', 'again'] }]);
    const { held, words, operator, lastDay } = await stage.inside((tx) =>
      program.get(ReadOwnPassport).run(tx, hana),
    );
    const pages = JSON.stringify(
      await pdfPages(
        await passportPdf({
          ...{ name: null, operator: operator.ja, skills: held, words, lastDay, madeAt: opening },
          ...{ locale: 'ja', address: 'http://localhost:3000/hitokoto/passport/SP1.x.y' },
        }),
      ),
    );
    expect(pages).toContain('また一緒に働きたい');
    expect(pages).toContain('朝から最後まで');
    await stage.stop(mio, await consentOf(mio, id));
    expect((await look(passport)).words).toEqual([]);
    const { rows } = await stage.inside((tx) =>
      program.get(ReadOwnConsents).list(tx, mio, { first: 50, after: null }),
    );
    expect(rows).toMatchObject([
      { scope: 'carried_words', recipientKind: 'word', items: ['words'], state: 'withdrawn' },
    ]);
  });

  it('shares the list with badges: no place is given twice, of many at once', async () => {
    const said = await Promise.all([word(), word(), word()]);
    await Promise.all(
      said.flatMap(({ hana, mio, id }) => [
        carry(mio, id),
        stage.inside((tx) => program.get(IssueBadge).run(tx, hana, skillId)),
      ]),
    );
    const places = await database.look<{ place: number }>(
      'select status_index place from talent.skill_badge union all select status_index from talent.carried_word',
    );
    expect(new Set(places.map(({ place }) => place)).size).toBe(places.length);
  });
});

type Word = Awaited<ReturnType<typeof word>>;
