import {executeServerCommand} from '@web/test-runner-commands';

/** Filled in where the tests are compiled. */
declare const __ENGINE__: 'chromium' | 'firefox' | 'webkit';
/** What the tests run in. */
export const engine = __ENGINE__;

interface RunningMocha {
  currentRunnable?: {fullTitle(): string; skip(): never};
}

/** Skips the running test; `npm run test:engines` says why, and how many are skipped for that. */
export async function skip(reason: string): Promise<never> {
  const {currentRunnable} = (window as unknown as {__WTR_MOCHA_RUNNER__: RunningMocha}).__WTR_MOCHA_RUNNER__;
  await executeServerCommand('skipped', {title: currentRunnable!.fullTitle(), reason});
  return currentRunnable!.skip();
}

/** Skips the running test in an engine that cannot do what it needs. @param reason - What that is. */
export async function skipIn(engines: readonly (typeof engine)[], reason: string): Promise<void> {
  if (engines.includes(engine)) await skip(reason);
}
