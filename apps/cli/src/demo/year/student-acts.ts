import { tokyoDateOf } from '@enishi/kernel';

import { asDesk, asMember } from './demo-act.ts';
import type { Scene, Step } from './demo-act.ts';

/** Says to be a student: `years school`, with the years until the March in which the studies end. */
export const declaresStudent: Step = async (scene) => {
  const [years, school] = scene.recorded.words;
  const year = Number(tokyoDateOf(scene.world.clock.now()).slice(0, 4)) + Number(years);
  await asMember(
    scene,
    `mutation ($school: String!, $graduatesIn: String!) {
       declareStudent(school: $school, graduatesIn: $graduatesIn) { lastDay } }`,
    { school, graduatesIn: `${year}-03` },
  );
};

/** Confirms that somebody is a student, up to the end of the studies. */
export const confirmsStudent: Step = async (scene) => {
  const { id, latest } = await declarationOf(scene);
  await asDesk(
    scene,
    'mutation ($id: ID!, $lastDay: TokyoDate!) { confirmStudent(id: $id, lastDay: $lastDay) }',
    { id, lastDay: latest },
  );
};

/** Says that it cannot be confirmed: `reason…`. */
export const declinesStudent: Step = async (scene) => {
  const { id } = await declarationOf(scene);
  await asDesk(scene, 'mutation ($id: ID!, $reason: String!) { declineStudent(id: $id, reason: $reason) }', {
    id,
    reason: scene.recorded.words.join(' '),
  });
};

/** What whoever's turn it is has declared and the desk has not answered. */
async function declarationOf(scene: Scene): Promise<{ id: string; latest: string }> {
  const { viewer } = await asMember<{ viewer: { memberId: string } }>(scene, '{ viewer { memberId } }');
  const { studentDeclarations } = await asDesk<{
    studentDeclarations: { waiting: { id: string; memberId: string; latest: string }[] };
  }>(scene, '{ studentDeclarations { waiting { id memberId latest } } }');
  const waiting = studentDeclarations.waiting.find(({ memberId }) => memberId === viewer.memberId);
  if (!waiting) throw new Error('No declaration waits');
  return waiting;
}
