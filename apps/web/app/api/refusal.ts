/** What the API says when it declines: the sentence is already in the viewer's language. */
export type ApiRefusal = {
  kind: RefusalKind;
  /** Stable reason, e.g. LINK_EXPIRED; screens branch on this, never on the sentence. */
  code: string;
  message: string;
  facts: Record<string, string | number | boolean | null>;
  /** What else is wrong with the same wish. */
  others?: Pick<ApiRefusal, 'code' | 'message' | 'facts'>[];
};

export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'not_found'
  | 'forbidden'
  | 'conflict'
  | 'payment'
  | 'limited'
  | 'unavailable';

const kinds: readonly string[] = [
  'invalid',
  'unauthenticated',
  'not_found',
  'forbidden',
  'conflict',
  'payment',
  'limited',
  'unavailable',
];

type GraphqlError = {
  message?: string;
  extensions?: Partial<Pick<ApiRefusal, 'code' | 'facts' | 'others'>> & { kind?: string; requestId?: string };
};

/** The refusal inside a GraphQL error, or null when the error is a fault of the program. */
export function refusalIn(error: GraphqlError): ApiRefusal | null {
  const { code, kind, facts, others } = error.extensions ?? {};
  if (!code || !kind || !kinds.includes(kind)) return null;
  const refusal = { kind: kind as RefusalKind, code, message: error.message ?? code, facts: facts ?? {} };
  return others ? { ...refusal, others } : refusal;
}

/** What the error page shows; thrown by loaders as the body of a Response. */
export type Trouble = {
  reason: 'not_found' | 'forbidden' | 'too_large' | 'broken' | 'unavailable';
  reference: string;
  message?: string;
};

export type { GraphqlError };
