/** What went wrong at a call to the outside world. */
export class Fault extends Error {
  override name = 'Fault';
}

/**
 * - `refused`: the call fails and has had no effect;
 * - `unanswered`: it took effect, and its answer is lost;
 * - `died`: it took effect, and the process ends there: nothing more leaves it until `revive`.
 */
export const FAULT_MODES = ['refused', 'unanswered', 'died'] as const;
export type FaultMode = (typeof FAULT_MODES)[number];

/** Lets one call go wrong: the `step`-th of all that go through what is wrapped. */
export interface FaultPlan {
  /** An AWS client, every `send` of which is a step. */
  wrapClient<Client extends { send(...args: never[]): unknown }>(client: Client): Client;
  /** A function, every call of which is a step. */
  wrapCall<Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>): typeof call;
  /** Another process takes over. */
  revive(): void;
  /** Whether there was such a step at all. */
  readonly happened: boolean;
}

export function planFault(step: number, mode: FaultMode): FaultPlan {
  let calls = 0;
  let isDead = false;
  const guard = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    if (isDead) throw new Fault(`dead since step ${step}`);
    calls += 1;
    if (calls !== step) return call();
    if (mode === 'refused') throw new Fault(`refused at step ${step}`);
    await call();
    isDead = mode === 'died';
    throw new Fault(`${mode} at step ${step}`);
  };
  const wrapCall: FaultPlan['wrapCall'] =
    (call) =>
    (...args) =>
      guard(() => call(...args));
  return {
    wrapCall,
    wrapClient: (client) =>
      new Proxy(client, {
        get(target, name) {
          const value = Reflect.get(target, name) as unknown;
          if (name !== 'send' || typeof value !== 'function') return value;
          return wrapCall((...args: unknown[]) => Promise.resolve(value.apply(target, args)));
        },
      }),
    revive() {
      isDead = false;
    },
    get happened() {
      return calls >= step;
    },
  };
}
