/** The name of something that happens, in the past tense with its context first (`billing.paid`), and its payload's type. */
export type EventType<Payload> = { readonly name: string; readonly payload?: Payload };

/** When, where and under which id an event happened. The id identifies it across retries. */
export type Occurred = { readonly id: string; readonly communityId: string | null; readonly at: Date };

export function eventType<Payload>(name: string): EventType<Payload> {
  return { name };
}
