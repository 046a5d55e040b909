import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { KeepGigMail, ReadMatchFacts } from '@enishi/talent';
import { TellOfYear } from '../../actions/matching/tell-of-year.ts';
import { GigImpressionStore } from '../../store/matching/gig-impression.store.ts';
import { GigWaveStore } from '../../store/matching/gig-wave.store.ts';
import { GigWishStore } from '../../store/matching/gig-wish.store.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';
import { days, matchingOn } from './matching-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };
let matching: ReturnType<typeof matchingOn>;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'nami');
  company = await stage.company();
  matching = matchingOn(program, stage, database);
});
afterEach(() => jest.restoreAllMocks());
/** Each case has its own readers. */
beforeEach(async () => {
  program.clock.set(opening);
  await database.look(
    `update talent.consent set state = 'withdrawn', ended_at = given_at where scope = 'gig_mail'`,
  );
});

let gigs = 0;
/** A gig under a name of its own. */
const gig = async (more: Parameters<WorkStage['gigs']>[1] = {}) => {
  const title = `しごと${(gigs += 1)}号`;
  return { id: (await stage.gigs(company, { title, ...more }))[0]!, title };
};
const readers = async (many: number) => {
  const people = [];
  for (let at = 0; at < many; at += 1) {
    const person = await stage.member();
    await matching.hears(person.memberId);
    people.push(person);
  }
  return people;
};
const later = (hours: number) => new Date(opening.getTime() + hours * 3_600_000);

describe('waves of mails about a gig', () => {
  it('tell twenty, two hours later others while places are free, and only who wants to be told', async () => {
    const people = await readers(22);
    const silent = await stage.member();
    const { id, title } = await gig();
    await matching.tell(id);
    expect(await matching.told(id)).toHaveLength(20);
    expect(await matching.mails(title)).toHaveLength(20);
    program.clock.set(later(1.9));
    expect((await matching.due()).some(({ gigId }) => gigId === id)).toBe(false);
    program.clock.set(later(2));
    await matching.tell(id);
    await matching.tell(id);
    expect((await matching.told(id)).sort()).toEqual(people.map(({ memberId }) => memberId).sort());
    expect(await matching.mails(title)).toEqual(people.map(({ email }) => email).sort());
    expect(await matching.told(id)).not.toContain(silent.memberId);
    await expect(matching.press(id)).rejects.toMatchObject({ code: 'GIG_WAVES_OVER' });
  });

  it('wait for the morning, also where the clock comes late', async () => {
    const [person] = await readers(1);
    program.clock.set(later(9.5));
    const { id } = await gig();
    expect(await database.look('select due_at at from work.gig_wave where gig_id = $1', [id])).toEqual([
      { at: new Date('2026-12-01T23:00:00Z') },
    ]);
    await matching.press(id);
    await matching.tell(id);
    expect(await matching.told(id)).toEqual([]);
    await database.look('update work.gig_wave set due_at = $2 where gig_id = $1', [id, opening]);
    await matching.tell(id);
    expect(await matching.told(id)).toEqual([]);
    program.clock.set(new Date('2026-12-01T23:00:00Z'));
    await matching.tell(id);
    expect(await matching.told(id)).toEqual([person!.memberId]);
  });

  it('tell nobody more than three times in seven days, and nobody of what is full or called off', async () => {
    const [person] = await readers(1);
    for (const hour of [0, 1, 2, 3]) {
      const { id } = await gig({
        from: `${9 + hour}:00`.padStart(5, '0'),
        to: `${10 + hour}:00`,
        reward: 5000,
      });
      await matching.tell(id);
      expect(await matching.told(id)).toHaveLength(hour < 3 ? 1 : 0);
    }
    const off = await gig();
    await stage.callOff(off.id);
    program.clock.set(later(24 * 8));
    await matching.tell(off.id);
    expect(await matching.told(off.id)).toEqual([]);
    const after = await gig();
    await matching.tell(after.id);
    expect(await matching.told(after.id)).toEqual([person!.memberId]);
  });

  it('are stopped by one press with the code of the mail, which is none of a passport, and of another community', async () => {
    await readers(1);
    const { id, title } = await gig();
    await matching.tell(id);
    const [mail] = await database.look<{ text: string; stop: string }>(
      `select letter->>'paragraphs' text, letter->>'stopUrl' stop from platform.mail where letter->>'subject' like $1`,
      [`%${title}%`],
    );
    expect(mail!.text).toContain('はじめての方も引き受けられる');
    expect(mail!.text).toMatch(/gigs\/stop\/GM1\.[\w-]{22}\.[\w-]{16}/);
    // The same address stands in the head of the mail, for the button of mail programs.
    expect(mail!.text).toContain(mail!.stop);
    const [consent] = await database.look<{ id: string }>(
      `select id from talent.consent where scope = 'gig_mail' and state = 'in_force'`,
    );
    const stop = (consentId: string | null) =>
      stage.inside((tx) => program.get(KeepGigMail).stop(tx, consentId));
    const other = await setWorkStage(program, 'nami2');
    await expect(other.inside((tx) => program.get(KeepGigMail).stop(tx, consent!.id))).rejects.toMatchObject({
      code: 'GIG_MAIL_LINK_UNKNOWN',
    });
    await stop(consent!.id);
    await stop(consent!.id);
    await expect(stop(null)).rejects.toMatchObject({ code: 'GIG_MAIL_LINK_UNKNOWN' });
    const next = await gig();
    await matching.tell(next.id);
    expect(await matching.told(next.id)).toEqual([]);
  });
});

describe('a stop while a wave is being chosen', () => {
  /** The person stops mails after the wave has read who may be told. */
  const stoppedMeanwhile = async () => {
    const [person] = await readers(1);
    const { id } = await gig();
    const impressions = program.get(GigImpressionStore);
    jest.spyOn(impressions, 'mailedOften').mockImplementation(async () => {
      const { standing } = await matching.wishes(person!.memberId);
      await stage.inside((tx) => program.get(KeepGigMail).stop(tx, standing!.id));
      return new Set<string>();
    });
    return id;
  };

  it('is heard', async () => {
    const id = await stoppedMeanwhile();
    await matching.tell(id);
    expect(await matching.told(id)).toEqual([]);
  });

  it('would not be, without the second look', async () => {
    const id = await stoppedMeanwhile();
    const facts = program.get(ReadMatchFacts);
    jest.spyOn(facts, 'stillAllowed').mockImplementation((_, ids) => Promise.resolve(new Set(ids)));
    await matching.tell(id);
    expect(await matching.told(id)).toHaveLength(1);
  });
});

describe('two waves at one moment', () => {
  const both = async (...keys: { gigId: string; number: number }[]) => {
    await Promise.all(keys.map((key) => matching.run(key)));
  };
  /** Both go on without waiting for the other. */
  const unlocked = () => {
    const bothThere = meeting(2);
    jest.spyOn(program.get(GigWaveStore), 'inLine').mockImplementation(() => bothThere.arrive());
  };

  it('tell nobody twice of one gig', async () => {
    await readers(3);
    const { id, title } = await gig();
    await both({ gigId: id, number: 1 }, { gigId: id, number: 1 });
    expect(await matching.mails(title)).toHaveLength(3);
  });

  it('would, without the line and the index', async () => {
    await readers(3);
    const { id, title } = await gig();
    unlocked();
    await database.look('drop index work.gig_impression_mailed_once');
    await database.look('drop index work.gig_impression_once_a_day');
    await both({ gigId: id, number: 1 }, { gigId: id, number: 1 });
    expect(await matching.mails(title)).toHaveLength(6);
    await database.look('delete from work.gig_impression where gig_id = $1', [id]);
    await database.look(
      `create unique index gig_impression_mailed_once on work.gig_impression (community_id, gig_id, giver_id) where channel = 'mail'`,
    );
    await database.look(
      'create unique index gig_impression_once_a_day on work.gig_impression (community_id, giver_id, gig_id, channel, shown_on, shape)',
    );
  });

  const thirdAndFourth = async () => {
    const [person] = await readers(1);
    for (const from of ['09:00', '11:00']) {
      const { id } = await gig({ from, to: `${Number(from.slice(0, 2)) + 1}:00`, reward: 5000 });
      await matching.tell(id);
    }
    const last = [await gig({ from: '13:00', to: '14:00' }), await gig({ from: '15:00', to: '16:00' })];
    return { person: person!, last, keys: last.map(({ id }) => ({ gigId: id, number: 1 })) };
  };

  it('of different gigs keep to three a week', async () => {
    const { last, keys } = await thirdAndFourth();
    await both(...keys);
    const told = await Promise.all(last.map(({ id }) => matching.told(id)));
    expect(told.flat()).toHaveLength(1);
  });

  it('would tell a fourth time, without the line', async () => {
    const { last, keys } = await thirdAndFourth();
    unlocked();
    await both(...keys);
    const told = await Promise.all(last.map(({ id }) => matching.told(id)));
    expect(told.flat()).toHaveLength(2);
  });
});

describe('two gigs that are taken at one moment under one limit (edge 15)', () => {
  const two = async () => {
    const { memberId } = await stage.member();
    await matching.limits(memberId, '3');
    const ids = [(await gig()).id, (await gig({ from: '13:00', to: '15:30' })).id];
    return { memberId, ids };
  };
  const take = ({ memberId, ids }: { memberId: string; ids: string[] }) =>
    Promise.allSettled(ids.map((id) => stage.take(memberId, id)));

  it('are one', async () => {
    const done = await take(await two());
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('would be two, without the lock on the limit', async () => {
    const of = await two();
    const [wishes, bothLooked] = [program.get(GigWishStore), meeting(2)];
    // Whoever takes is held as well; what is tried here is the limit's own lock.
    jest.spyOn(program.get(GigTeamStore), 'holdPerson').mockResolvedValue();
    jest.spyOn(wishes, 'held').mockImplementation(async (tx, id) => {
      const [found] = await wishes.of(tx, [id]);
      await bothLooked.arrive();
      return found ?? null;
    });
    expect((await take(of)).filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  });
});

describe('a total of a year of which somebody wants to be told (edge 14)', () => {
  it('is told once a year, when it is reached', async () => {
    const { memberId, email } = await stage.member();
    await matching.limits(memberId, '', '6,000円');
    const tell = () => stage.inside((tx) => program.get(TellOfYear).run(tx, memberId));
    const accept = async (day: typeof days.first, at: string) => {
      const { id } = await gig({ firstDay: day });
      const place = await stage.take(memberId, id);
      await database.look(`update work.assignment set state = 'accepted', accepted_at = $2 where id = $1`, [
        place,
        at,
      ]);
      program.clock.set(new Date(at));
      await tell();
      await tell();
      program.clock.set(opening);
    };
    await accept(days.first, '2026-12-28T03:00:00Z');
    expect(await matching.mails('に達しました')).toEqual([]);
    await accept('2026-12-29' as typeof days.first, '2026-12-29T03:00:00Z');
    expect(await matching.mails('2026年のしごとの報酬が6,000円に達しました')).toEqual([email]);
    // The year of what follows begins anew.
    await accept(days.later, '2027-01-04T03:00:00Z');
    expect(await matching.mails('に達しました')).toEqual([email]);
  });
});
