import type { DeskStopInput, StopChannel, StopProof } from '../../gql/desk/graphql.ts';

export const channels = ['call', 'counter', 'letter'] as const satisfies readonly StopChannel[];
export const proofs = [
  'told_facts',
  'called_back',
  'document',
  'known',
] as const satisfies readonly StopProof[];

/** What the form says; a choice that it does not offer is read as its first. */
export const stopIn = ({
  channel,
  proof,
  askedBy = '',
  reason = '',
}: Record<string, string>): DeskStopInput => ({
  ...{ askedBy, reason },
  channel: channels.find((one) => one === channel) ?? channels[0],
  proof: proofs.find((one) => one === proof) ?? proofs[0],
});
