/** Handed from jest's global setup to its global teardown, which run in one process and share its global object. */
export const runningTestServer: { stop?: () => Promise<void> } = ((
  globalThis as { enishiTestServer?: { stop?: () => Promise<void> } }
).enishiTestServer ??= {});
