import { machine } from '@enishi/kernel';

/**
 * Where a request about one's data (開示等の請求) stands: received; made sure who asks; decided, so that nobody decides it again; answered by
 * a letter; or withdrawn by whoever asked.
 */
export type RightsRequestState = 'received' | 'checked' | 'decided' | 'answered' | 'withdrawn';

export const rightsRequestMachine = machine<RightsRequestState>({
  received: ['checked', 'withdrawn'],
  checked: ['decided', 'withdrawn'],
  decided: ['answered', 'withdrawn'],
  answered: [],
  withdrawn: [],
});

/** States in which the community still owes something, for lists and queries. */
export const openRequestStates = rightsRequestMachine.states.filter(
  (state) => !rightsRequestMachine.isFinal(state),
);
