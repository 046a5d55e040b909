import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { enterMember, foundCommunity } from '../example-community.ts';
import { SetMunicipality } from './set-municipality.ts';

const database = useTestDatabase();
const program = useProgram(database);

it('keeps where in the region a member lives, takes it back, and knows no place that is not of their prefecture in this community', async () => {
  program.clock.set(new Date('2026-11-23T03:00:00Z'));
  const community = await foundCommunity(program, 'doto');
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    program.transactions.inIdentity(community, work);
  const { id } = await enterMember(program, community, { email: 'naoki@example.jp' });
  const set = (code: string | null) => inside((tx) => program.get(SetMunicipality).run(tx, id, code));
  const unknown = { code: 'MUNICIPALITY_UNKNOWN', facts: { field: 'municipality' } };
  await expect(set('01206')).rejects.toMatchObject(unknown);
  await database.look(
    `update identity.community set municipalities = '[{"code": "01206", "name": {"ja": "釧路市", "en": "Kushiro"}}]' where id = $1`,
    [community],
  );
  for (const code of ['01665', '13000', '43423', '']) await expect(set(code)).rejects.toMatchObject(unknown);
  for (const code of ['01206', '01000', null]) expect(await set(code)).toBe(code);
  expect(await set('01206')).toBe('01206');
  await expect(inside((tx) => program.get(SetMunicipality).run(tx, community, null))).rejects.toMatchObject({
    code: 'MEMBER_NOT_FOUND',
  });
  await database.look(`update membership.member set left_on = '2026-11-23' where id = $1`, [id]);
  await expect(set(null)).rejects.toMatchObject({ code: 'MEMBER_LEFT' });
  expect(await database.look('select municipality from membership.member where id = $1', [id])).toEqual([
    { municipality: '01206' },
  ]);
});
