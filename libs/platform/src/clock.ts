/** Injection token of the kernel's {@link Clock}; tests put a fixed one in its place. */
export const CLOCK = Symbol('clock');
