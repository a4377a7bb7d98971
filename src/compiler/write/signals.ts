const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs something that must not be cut in two. A signal that comes meanwhile is handled afterwards, as it would have
 * been: with a listener of its own, node does not end at once, and while `run` is busy no listener is called.
 */
export async function holdSignals<T>(run: () => T): Promise<T> {
  const caught = new Set<NodeJS.Signals>();
  const note = (signal: NodeJS.Signals): void => {
    caught.add(signal);
  };
  const alone = signals.filter((signal) => process.listenerCount(signal) === 0);
  for (const signal of alone) process.on(signal, note);
  try {
    return run();
  } finally {
    // The listeners are called when the event loop polls, which it does between two immediates.
    await new Promise((fulfil) => setImmediate(() => setImmediate(fulfil)));
    for (const signal of alone) process.off(signal, note);
    for (const signal of caught) process.kill(process.pid, signal);
  }
}
